import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInBankDir } from "@viva/bank/built-in";
import { expect, it, onTestFinished } from "vitest";
import { viva } from "../terminal.fixture.ts";

/** A folder to work in that holds a bank of two questions. */
async function workingFolderWithBank(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "viva-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const paths = [
    "bank.yaml",
    "questions/django/orm/related-loading.md",
    "questions/api/rest/merge-patch",
    "study/django/orm.md",
  ];
  for (const path of paths)
    await cp(join(builtInBankDir, path), join(dir, "bank", path), { recursive: true });
  return dir;
}

const run = (workingFolder: string, ...words: string[]) =>
  viva(["bank", "export", ...words], "", { workingFolder });

it("writes a bank folder as Moodle XML, and prints what is lost and of which questions", async () => {
  const dir = await workingFolderWithBank();
  const { code, out, err } = await run(dir, "bank", "--format", "moodle-xml", "--out", "tea.xml");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^tea\.xml: 2 questions as Moodle XML, \d+ bytes\.\n/);
  expect(out).toMatch(/\n1 +The code question becomes an essay: nothing runs there\. +\S/);
  expect(out).toMatch(/\n2 +Moodle XML has no place for the lines of notes/);
  expect(await readFile(join(dir, "tea.xml"), "utf8")).toContain('<question type="essay">');
});

it("prints the loss report as JSON, with what stays in the folder", async () => {
  const dir = await workingFolderWithBank();
  const { out } = await run(dir, "bank", "--format", "markdown", "--out", "bank.zip", "--json");
  const { bytes } = JSON.parse(out);
  expect(JSON.parse(out)).toEqual({
    format: "markdown",
    file: "bank.zip",
    bytes,
    questions: 2,
    losses: [{ question: null, field: "files", what: "The folder's study pages (1) stay in it." }],
  });
  expect((await readFile(join(dir, "bank.zip"))).length).toBe(bytes);
});

it("says so when nothing is lost", async () => {
  const dir = await workingFolderWithBank();
  await rm(join(dir, "bank", "study"), { recursive: true });
  const words = ["bank", "--format", "markdown", "--out", "one.md", "--question", "django-related-loading"];
  await rm(join(dir, "bank", "questions", "api"), { recursive: true });
  expect((await run(dir, ...words)).out).toMatch(
    /^one\.md: 1 question as Viva Markdown, \d+ bytes\.\nNothing was lost\.$/,
  );
});

it("writes one question as a QTI item without a package", async () => {
  const dir = await workingFolderWithBank();
  const words = ["bank", "--format", "qti-3.0", "--out", "one.xml"];
  expect(await run(dir, ...words)).toMatchObject({
    code: 2,
    err: expect.stringContaining("name it with --question"),
  });
  const { code } = await run(dir, ...words, "--question", "django-related-loading");
  expect(code).toBe(0);
  expect(await readFile(join(dir, "one.xml"), "utf8")).toMatch(/^<\?xml.*\n<qti-assessment-item /);
});

it("writes the empty template, of the formats that have one", async () => {
  const dir = await workingFolderWithBank();
  expect((await run(dir, "--template", "--format", "xlsx", "--out", "t.xlsx")).code).toBe(0);
  expect((await readFile(join(dir, "t.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  const refused = await run(dir, "--template", "--format", "gift", "--out", "t.gift");
  expect(refused).toMatchObject({
    code: 2,
    err: expect.stringContaining("Only csv and xlsx have a template"),
  });
});

it.each([
  ["no set", ["--format", "csv", "--out", "a.csv"], /Name the set/],
  [
    "no such question",
    ["bank", "--format", "csv", "--out", "a.csv", "--question", "x"],
    /no question with the id x/,
  ],
  [
    "a folder that is not there",
    ["bank", "--format", "csv", "--out", "no/a.csv"],
    /no\/a\.csv cannot be written/,
  ],
  ["a format that is only read", ["bank", "--format", "qti-1.2", "--out", "a.zip"], /qti-1\.2/],
])("says what to do about %s", async (_, words, message) => {
  const { code, err } = await run(await workingFolderWithBank(), ...words);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
