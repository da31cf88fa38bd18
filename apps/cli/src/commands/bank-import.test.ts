import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { viva } from "../terminal.fixture.ts";

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "viva-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

const notes = `Sure! Here are the questions:

## Redis

1. What is a Redis stream?
   - An append-only log of entries with ids.
2. Explain Redis streams
`;

it("prints what it found in one file as an object, with exactly the agreed fields", async () => {
  const workingFolder = await folderWith({ "notes.md": notes });
  const { code, out, err } = await viva(["bank", "import", "notes.md", "--json"], "", { workingFolder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const report = JSON.parse(out);
  expect(Object.keys(report)).toEqual(["source", "questions", "skipped"]);
  expect(report.source).toEqual({
    name: "notes.md",
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    encoding: "utf-8",
    repaired: null,
  });
  expect(Object.keys(report.questions[0])).toEqual(
    "title kind answer answerLevel facts topic lines status duplicateOf confidence remarks".split(" "),
  );
  expect(report.questions).toMatchObject([
    {
      title: "What is a Redis stream?",
      kind: "free-text",
      answerLevel: "full",
      lines: [5, 6],
      status: "ready",
      duplicateOf: null,
    },
    {
      title: "Explain Redis streams",
      lines: [7, 7],
      status: "duplicate",
      duplicateOf: { in: "import", lines: [5, 6] },
    },
  ]);
  expect(report.skipped).toEqual([
    { lines: [1, 1], reason: "words of an assistant" },
    { lines: [3, 3], reason: "heading of a section" },
  ]);
});

it("prints a list for several files, compared with each other and with the built-in bank", async () => {
  const workingFolder = await folderWith({
    "a.md": notes,
    "b.txt":
      "Q: What is a Redis stream?\nA: A log.\n\nQ: What does the GIL prevent?\nA: Two threads running bytecode at once.\n",
  });
  const { out } = await viva(["bank", "import", "a.md", "b.txt", "--json"], "", { workingFolder });
  const reports = JSON.parse(out);
  expect(reports.map((report: { source: { name: string } }) => report.source.name)).toEqual([
    "a.md",
    "b.txt",
  ]);
  expect(reports[1].questions).toMatchObject([
    { status: "duplicate", duplicateOf: { in: "import", id: "a.md", likeness: 1 } },
    { status: "duplicate", duplicateOf: { in: "bank" }, topic: "python/concurrency" },
  ]);
});

it("tells people the counts, and each question with its lines", async () => {
  const workingFolder = await folderWith({ "notes.md": notes });
  const { out } = await viva(["bank", "import", "notes.md"], "", { workingFolder });
  expect(out).toContain("notes.md: 2 questions (1 ready, 1 duplicate), 2 parts skipped.");
  expect(out).toMatch(/5-6 +ready +data\/redis +What is a Redis stream\?/);
});

it.each([
  [["nowhere.md"], "There is no file nowhere.md."],
  [["."], "is a folder"],
  [["empty.md"], "is empty"],
  [["large.md"], "A file may have 5 MB"],
])("says what to do about %j", async (paths, message) => {
  const workingFolder = await folderWith({ "empty.md": "", "large.md": new Uint8Array(5_300_000) });
  const { code, err } = await viva(["bank", "import", ...paths], "", { workingFolder });
  expect(code).toBe(2);
  expect(err).toContain(message);
});
