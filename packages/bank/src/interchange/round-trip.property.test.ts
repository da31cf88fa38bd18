import { type FormatName, formats } from "@viva/domain/bank/formats";
import { type Question, questionSchema } from "@viva/domain/bank/question";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedFields } from "./compare-exchange.ts";
import type { ExchangeQuestion } from "./exchange.ts";
import { markdownToHtml } from "./html/markdown-to-html.ts";
import { addCups, anyCode, anyFreeText, planted, setOf, steeping } from "./questions.fixture.ts";
import { readFormat } from "./read-format.ts";
import { toExchange } from "./to-exchange.ts";
import { toQuestion } from "./to-question.ts";
import { writeFormat } from "./write-format.ts";

const carried = ["markdown", "gift", "moodle-xml", "aiken", "qti-2.2", "qti-3.0", "csv", "xlsx"] as const;
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(anyFreeText, anyFreeText, anyCode);

async function readBack(format: FormatName, bytes: Uint8Array): Promise<ExchangeQuestion[]> {
  const reading = await readFormat(format, bytes);
  if (reading.kind === "refused") throw new Error(reading.message);
  expect(reading.skipped).toEqual([]);
  return reading.questions;
}

/** A text as it is shown, blanks in running text counted as one; a text of a table is compared as it stands. */
function comparable(format: FormatName, field: keyof ExchangeQuestion, value: unknown): unknown {
  if ((field !== "prompt" && field !== "answer") || typeof value !== "string") return value;
  if (format === "csv" || format === "xlsx" || format === "markdown") return value;
  const html = markdownToHtml(value);
  return html
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part) => (part.startsWith("<pre>") ? part : part.replaceAll(/\s+/g, " ")))
    .join("")
    .trim();
}

describe.each(carried)("our Markdown, written as %s and read again,", (format) => {
  it("loses only what the loss report says", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (candidate) => {
        const parsed = questionSchema.safeParse(candidate);
        fc.pre(parsed.success);
        const question = parsed.data ?? candidate;
        const set = setOf(question);
        const { bytes, losses } = await writeFormat(format, set);
        if (losses.some(({ what }) => what.startsWith("Left out"))) return;
        const [back, ...others] = await readBack(format, bytes);
        expect(others).toEqual([]);
        const lost = new Set<string>(losses.map(({ field }) => field));
        const original = set.questions.map(toExchange)[0];
        for (const field of comparedFields.filter((name) => !lost.has(name))) {
          if (format === "aiken" && field === "options") continue;
          expect(comparable(format, field, back?.[field]), field).toEqual(
            comparable(format, field, original?.[field]),
          );
        }
      }),
      { numRuns: format === "xlsx" ? 40 : 120 },
    );
  }, 60_000);

  it("keeps questions in their order", async () => {
    const titles = ["One", "Two", "Three"];
    const questions = titles.map((title, index): Question => ({ ...steeping, id: `q-${index}`, title }));
    const { bytes } = await writeFormat(format, setOf(...questions));
    const back = await readBack(format, bytes);
    if (format === "aiken") expect(back).toHaveLength(3);
    else expect(back.map(({ title }) => title)).toEqual(titles);
  });
});

/** Fields of plain questions that a format has no place for: the report must not grow, and not shrink, unseen. */
const always: Record<(typeof carried)[number], { freeText: string[]; code: string[] }> = {
  markdown: { freeText: [], code: [] },
  gift: {
    freeText: ["criteria", "followUps", "hints", "samples", "sources", "covers", "corrections"],
    code: ["kind", "criteria", "sources", "covers", "code", "planted"],
  },
  "moodle-xml": {
    freeText: ["hints", "samples", "sources", "covers", "corrections"],
    code: ["kind", "sources", "covers", "code", "planted"],
  },
  aiken: {
    freeText: [
      ...["id", "kind", "title", "answer", "topics", "difficulty", "minutes", "criteria", "followUps"],
      ...["hints", "samples", "sources", "covers", "corrections"],
    ],
    code: ["kind"],
  },
  "qti-2.2": {
    freeText: ["hints", "samples", "sources", "covers", "corrections"],
    code: ["kind", "sources", "covers", "code", "planted"],
  },
  "qti-3.0": {
    freeText: ["hints", "samples", "sources", "covers", "corrections"],
    code: ["kind", "sources", "covers", "code", "planted"],
  },
  csv: { freeText: ["samples", "sources", "covers", "corrections"], code: ["sources", "covers"] },
  xlsx: { freeText: ["samples", "sources", "covers", "corrections"], code: ["sources", "covers"] },
};

describe.each(carried)("the loss report of %s", (format) => {
  it.each([
    ["freeText", steeping],
    ["code", addCups],
  ] as const)("names for a plain %s question what has no place, and nothing else", async (kind, question) => {
    const { losses } = await writeFormat(format, setOf(question));
    expect(losses.map(({ field }) => field)).toEqual(always[format][kind]);
    for (const loss of losses) {
      expect(loss.question).toBe(question.title);
      expect(loss.what).toMatch(/^[A-Z].*\.$/);
    }
  });
});

it("gives back whole questions from our own Markdown", async () => {
  const { bytes, losses } = await writeFormat("markdown", setOf(steeping, addCups));
  expect(losses).toEqual([]);
  const back = await readBack("markdown", bytes);
  expect(back.map(toQuestion)).toEqual([steeping, addCups]);
});

it.each(["markdown", "csv", "xlsx"] as const)(
  "gives back what was planted beside a question from %s",
  async (format) => {
    const { bytes } = await writeFormat(format, setOf(steeping, addCups));
    expect((await readBack(format, bytes)).map((question) => question.planted)).toEqual([[], planted]);
  },
);

it("leaves out, and names, what our own Markdown cannot say", async () => {
  const odd = { ...steeping, id: "odd", title: "Odd", prompt: "Ask this:\n\n## Reference\n\nThat." };
  const { bytes, losses } = await writeFormat("markdown", setOf(odd, addCups));
  expect(losses).toEqual([{ question: "Odd", field: "prompt", what: expect.stringMatching(/^Left out/) }]);
  expect((await readBack("markdown", bytes)).map(({ id }) => id)).toEqual(["add-cups"]);
});

it.each(carried)("an empty set is an empty file of %s", async (format) => {
  const { bytes, losses, extension } = await writeFormat(format, setOf());
  expect(losses).toEqual([]);
  expect(extension).toBe(formats[format].extension);
  expect(bytes.length).toBeGreaterThan(0);
});
