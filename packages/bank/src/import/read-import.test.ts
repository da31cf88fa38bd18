import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readImport } from "./read-import.ts";
import { taxonomyOf } from "./taxonomy.ts";

const taxonomy = taxonomyOf(
  [
    { id: "web", name: "Web" },
    { id: "web/cache", name: "Caching" },
    { id: "web/cookies", name: "Cookies and sessions" },
    { id: "data", name: "Data" },
    { id: "data/sql", name: "SQL and indexes" },
  ],
  [],
);
const read = async (text: string | Uint8Array, name = "notes.md") => {
  const reading = await readImport(
    typeof text === "string" ? new TextEncoder().encode(text) : text,
    name,
    taxonomy,
  );
  if ("refused" in reading) throw new Error(reading.refused);
  return reading;
};

describe("reading a file for an import", () => {
  it("takes what is no known format for notes: drafts with a criterion for each statement", async () => {
    const { format, drafts, lines } = await read(
      "## What does a cookie hold?\n\n- A name and a value.\n- Attributes such as HttpOnly.\n",
    );
    expect(format).toBe("notes");
    expect(lines).toHaveLength(5);
    expect(drafts[0]?.question).toMatchObject({ lines: [1, 4], status: "ready", topic: "web/cookies" });
    expect(drafts[0]?.content).toMatchObject({
      title: "What does a cookie hold?",
      topics: ["web/cookies"],
      prompt: "What does a cookie hold?",
      rubric: [{ statement: "A name and a value." }, { statement: "Attributes such as HttpOnly." }],
    });
  });

  it("makes the right option of a choice what an answer must state, and the others misconceptions", async () => {
    const { drafts } = await read(
      "### Which SQL index is made by default?\n\n- [ ] hash\n- [x] B-tree\n- [ ] GIN\n",
    );
    expect(drafts[0]?.question).toMatchObject({ kind: "choice", answerLevel: "full", topic: "data/sql" });
    expect(drafts[0]?.content.rubric).toMatchObject([
      { statement: "The answer is: B-tree", misconceptions: ["hash", "GIN"] },
    ]);
  });

  it("keeps a hint as a hint: it makes no criterion", async () => {
    const { drafts } = await read("1. How do you cache a page?\n   - Discuss headers and proxies.\n");
    expect(drafts[0]?.question).toMatchObject({ status: "no-answer", answerLevel: "hint" });
    expect(drafts[0]?.content).toMatchObject({
      rubric: [],
      reference: expect.stringContaining("Discuss headers"),
    });
  });

  it("says which criteria a draft has no room for", async () => {
    const items = Array.from({ length: 15 }, (_, n) => `- Cache rule number ${n} of the proxy.`).join("\n");
    const { drafts } = await read(`## What are the rules of the cache?\n\n${items}\n`);
    expect(drafts[0]?.content.rubric).toHaveLength(12);
    expect(drafts[0]?.question.remarks).toContain("Only the first 12 of 15 criteria fit.");
  });

  it("refuses an empty file and one beyond 5 MB, with what to do", async () => {
    expect(await readImport(new Uint8Array(), "a.md", taxonomy)).toEqual({
      refused: expect.stringContaining("is empty"),
    });
    expect(await readImport(new Uint8Array(6_000_000), "a.md", taxonomy)).toEqual({
      refused: expect.stringContaining("split it"),
    });
  });

  it("answers to any bytes under any name, with drafts that fit into a set", async () => {
    const names = fc.constantFrom("a.md", "a.txt", "a.gift", "a.xml", "a.csv", "a.zip", "a.xlsx", "a");
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ maxLength: 400, unit: "binary" }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom(
            "# Q?",
            "1. What is a?",
            "- b",
            "::t:: q {=a ~b}",
            "ANSWER: A",
            "A) x",
            "<quiz>",
            "prompt,title",
            "PK\u0003\u0004",
            "```",
            "a | b",
            "\n",
          ),
        )
        .map((parts) => new TextEncoder().encode(parts.join("\n"))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, names, async (file, name) => {
        const reading = await readImport(file, name, taxonomy);
        if ("refused" in reading) expect(reading.refused).toContain(name);
        else for (const { content } of reading.drafts) expect(content.title.length).toBeLessThanOrEqual(140);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
