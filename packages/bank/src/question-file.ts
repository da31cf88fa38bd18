import { eachOnce } from "@viva/domain/bank/each-once";
import {
  codeCriterionSchema,
  codeShape,
  freeTextShape,
  plantedSolutionSchema,
  questionShape,
  slugSchema,
} from "@viva/domain/bank/question";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { compareSchema, testCaseSchema } from "@viva/domain/execution/test-case";
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
/** `{ file: off-by-one.py, mistake: "Off-by-one: ends early" }`, for what the name of a file in `wrong/` cannot say. */
const listedMistakeSchema = z.strictObject({
  file: z.string().min(1),
  mistake: plantedSolutionSchema.shape.name,
});
export type ListedMistake = z.infer<typeof listedMistakeSchema>;

export const codeFileSchema = z.strictObject({
  ...head,
  kind: codeShape.kind,
  runtime: codeShape.runtime,
  rubric: codeShape.rubric,
  wrong: z.array(listedMistakeSchema).default([]),
});

const test = testCaseSchema.shape;

/** One entry of tests.yaml, its `expect` already read as an exact value. */
const testFileShape = z.strictObject({
  name: test.name,
  show: test.show,
  property: test.property,
  setup: test.setup,
  given: test.given,
  call: test.call,
  snippet: test.snippet,
  expect: z.custom<TaggedValue>().optional(),
  raises: z.string().min(1).optional(),
  prints: z.string().optional(),
  holds: z.string().min(1).optional(),
  "expect-from": z.literal("solution", { error: "expected solution: no other code is known" }).optional(),
  compare: compareSchema.optional(),
  tolerance: z.number().nonnegative().optional(),
  weight: test.weight,
  "limit-ms": test.limitMs,
  after: test.after,
});
type WrittenTest = z.infer<typeof testFileShape>;

/** Ways to say what a test expects, of which it takes one. */
const outcomeFields = ["expect", "raises", "prints", "holds", "expect-from"] as const;
const compared: readonly string[] = ["expect", "expect-from"];

const testFileSchema = testFileShape
  .transform((written, context): z.input<typeof testCaseSchema> => {
    const {
      compare,
      tolerance,
      "limit-ms": limitMs,
      name,
      show,
      property,
      given,
      setup,
      call,
      snippet,
    } = written;
    const { weight, after } = written;
    const refuse = (message: string, path: FieldPath = []) => {
      context.addIssue({ code: "custom", message, path: [...path] });
      return z.NEVER;
    };
    const [field, second] = outcomeFields.filter((each) => written[each] !== undefined);
    if (field === undefined) {
      return refuse(
        "is missing what to compare with: add expect, raises, prints, holds or expect-from: solution",
      );
    }
    if (second !== undefined)
      return refuse(`a test has either ${field} or ${second}: remove one of them`, [second]);
    if (!compared.includes(field)) {
      if (compare !== undefined) return refuse("compare goes with expect: remove it", ["compare"]);
      if (tolerance !== undefined) return refuse("tolerance goes with expect: remove it", ["tolerance"]);
    }
    if (tolerance !== undefined && compare !== "approx") {
      return refuse("tolerance is read only with compare: approx", ["tolerance"]);
    }
    const outcome = outcomeOf(written);
    return { name, show, property, given, setup, call, snippet, outcome, weight, limitMs, after };
  })
  .pipe(testCaseSchema);

function outcomeOf(written: WrittenTest): z.input<typeof testCaseSchema>["outcome"] {
  const { expect, raises, prints, holds, compare, tolerance } = written;
  if (expect !== undefined) return { kind: "value", expect, compare, tolerance };
  if (raises !== undefined) return { kind: "raises", exception: raises };
  if (prints !== undefined) return { kind: "prints", text: prints };
  if (holds !== undefined) return { kind: "holds", expression: holds };
  return { kind: "reference", compare, tolerance };
}

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
  const criterion =
    kind === "code" ? criterionFields : Object.keys(freeTextFileSchema.shape.rubric.element.shape);
  return (path) => {
    const mapping = path.filter((key) => typeof key === "string").join(".");
    if (mapping === "") return Object.keys(shape);
    return mapping === "rubric" ? criterion : (fieldsByMapping[mapping] ?? []);
  };
}

const criterionFields = [
  ...new Set(codeCriterionSchema.options.flatMap((option) => Object.keys(option.shape))),
];

export const knownTestFields = (path: FieldPath): readonly string[] =>
  path.length === 1 ? Object.keys(testFileShape.shape) : [];
