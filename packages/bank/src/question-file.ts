import { eachOnce } from "@viva/domain/bank/each-once";
import { codeShape, freeTextShape, questionShape, slugSchema } from "@viva/domain/bank/question";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { testCaseSchema } from "@viva/domain/execution/test-case";
import * as z from "zod";
import type { FieldPath } from "./finding.ts";
import { linesSchema } from "./lines.ts";

/** What a question file says, in the file's own spelling, turned into the domain's shape. */

/** `{ note, lines: 40-47 }` */
export const sourceFileSchema = z
  .strictObject({ note: z.string().min(1), lines: linesSchema })
  .transform(({ note, lines }) => ({ note, ...lines }));

const followUpFileSchema = z
  .strictObject({ when: z.strictObject({ missed: slugSchema }).optional(), ask: z.string().min(1) })
  .transform(({ when, ask }) => ({ whenMissed: when?.missed ?? null, ask }));

const { prompt: _prompt, reference: _reference, followUps: _followUps, ...written } = questionShape;
const head = {
  ...written,
  sources: z.array(sourceFileSchema).default([]),
  "follow-ups": z.array(followUpFileSchema).default([]),
};

export const freeTextFileSchema = z.strictObject({
  ...head,
  kind: freeTextShape.kind,
  rubric: freeTextShape.rubric,
  samples: freeTextShape.samples,
});
export const codeFileSchema = z.strictObject({
  ...head,
  kind: codeShape.kind,
  runtime: codeShape.runtime,
  rubric: codeShape.rubric,
});

const test = testCaseSchema.shape;

/** One entry of tests.yaml, its `expect` already read as an exact value. */
const testFileShape = z.strictObject({
  name: test.name,
  show: test.show,
  property: test.property,
  setup: test.setup,
  call: test.call,
  expect: z.custom<TaggedValue>().optional(),
  raises: z.string().min(1).optional(),
  compare: z.enum(["exact", "approx", "unordered"]).optional(),
  tolerance: z.number().nonnegative().optional(),
  weight: test.weight,
  "limit-ms": test.limitMs,
});

const testFileSchema = testFileShape
  .transform((written, context): z.input<typeof testCaseSchema> => {
    const { expect, raises, compare, tolerance, "limit-ms": limitMs, ...rest } = written;
    const refuse = (message: string, path: FieldPath = []) => {
      context.addIssue({ code: "custom", message, path: [...path] });
      return z.NEVER;
    };
    if (raises !== undefined) {
      if (expect !== undefined)
        return refuse("a test has either expect or raises: remove one of them", ["raises"]);
      if (compare !== undefined) return refuse("compare goes with expect: remove it", ["compare"]);
      if (tolerance !== undefined) return refuse("tolerance goes with expect: remove it", ["tolerance"]);
      return { ...rest, limitMs, outcome: { kind: "raises", exception: raises } };
    }
    if (expect === undefined) {
      return refuse("is missing what to compare with: add expect, or raises with the name of an exception");
    }
    if (tolerance !== undefined && compare !== "approx") {
      return refuse("tolerance is read only with compare: approx", ["tolerance"]);
    }
    return { ...rest, limitMs, outcome: { kind: "value", expect, compare, tolerance } };
  })
  .pipe(testCaseSchema);

export const testsFileSchema = z.array(testFileSchema).min(1).max(60).superRefine(eachOnce("name", "test"));

const fieldsByMapping: Record<string, readonly string[]> = {
  sources: ["note", "lines"],
  "follow-ups": ["when", "ask"],
  "follow-ups.when": ["missed"],
  hints: ["cost", "text"],
  samples: ["answer", "expect"],
};

/** Field names that a question file may have at a path. */
export function knownQuestionFields(kind: "free-text" | "code"): (path: FieldPath) => readonly string[] {
  const shape = kind === "code" ? codeFileSchema.shape : freeTextFileSchema.shape;
  const criterion = Object.keys(shape.rubric.element.shape);
  return (path) => {
    const mapping = path.filter((key) => typeof key === "string").join(".");
    if (mapping === "") return Object.keys(shape);
    return mapping === "rubric" ? criterion : (fieldsByMapping[mapping] ?? []);
  };
}

export const knownTestFields = (path: FieldPath): readonly string[] =>
  path.length === 1 ? Object.keys(testFileShape.shape) : [];
