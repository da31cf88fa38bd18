import * as z from "zod";
import { givenSchema } from "./given.ts";
import { taggedValueSchema } from "./tagged-value.ts";

export const compareSchema = z.enum(["exact", "approx", "unordered"]);

const comparison = {
  compare: compareSchema.default("exact"),
  /** Largest absolute difference of two floats; only read when `compare` is `approx`. */
  tolerance: z.number().nonnegative().default(1e-9),
};

/** What a call must do. Everything is compared outside the sandbox. */
export const outcomeSchema = z.discriminatedUnion("kind", [
  /** Return this value. */
  z.strictObject({ kind: z.literal("value"), expect: taggedValueSchema, ...comparison }),
  /** Raise an exception of this type, or of one derived from it. */
  z.strictObject({ kind: z.literal("raises"), exception: z.string().min(1) }),
  /** Print this; spaces at the ends of lines and empty lines at the end do not count. */
  z.strictObject({ kind: z.literal("prints"), text: z.string() }),
  /** Do what the reference does on the same input: return the same value, or raise the same type. */
  z.strictObject({ kind: z.literal("reference"), ...comparison }),
  /**
   * Return a value of which this expression is true. In it `result` is the value; it sees the names of the
   * reference, of the test's setup and of its drawn inputs, and runs in a process without the answer's code.
   */
  z.strictObject({ kind: z.literal("holds"), expression: z.string().min(1) }),
]);

/**
 * One test of a code question, as data. It runs in a fresh namespace: the candidate's code, then the inputs
 * drawn from `given`, then `setup`, then `call` or `snippet` (see RunCall). `property` is all that a candidate
 * learns when a hidden test fails. `after` names a test that has to pass before this one counts.
 *
 * New fields have no defaults: a question that does not use them keeps its content hash.
 */
export const testCaseSchema = z
  .strictObject({
    name: z.string().min(1),
    show: z.enum(["visible", "hidden"]),
    property: z.string().min(1).optional(),
    given: givenSchema.optional(),
    setup: z.string().default(""),
    call: z.string().min(1).optional(),
    snippet: z.string().min(1).optional(),
    outcome: outcomeSchema,
    weight: z.number().positive().default(1),
    limitMs: z.number().int().positive().max(10_000).default(2_000),
    after: z.string().min(1).optional(),
  })
  .refine((test) => test.show === "visible" || test.property !== undefined, {
    path: ["property"],
    message: "a hidden test needs a property: the one sentence that a candidate sees when it fails",
  })
  .refine((test) => test.call === undefined || test.snippet === undefined, {
    path: ["snippet"],
    message: "a test has either call (an expression) or snippet (statements): remove one of them",
  })
  .refine((test) => test.show === "hidden" || !needsReference(test), {
    path: ["show"],
    message:
      "a test with given, holds or expect-from is hidden: a visible one shows its input and what is expected",
  });

export type TestCase = z.infer<typeof testCaseSchema>;
export type TestOutcome = TestCase["outcome"];

/** Whether judging takes more than the test itself says; such a test cannot be judged in the page. */
function needsReference(test: { given?: unknown; outcome: { kind: string } }): boolean {
  return test.given !== undefined || test.outcome.kind === "reference" || test.outcome.kind === "holds";
}
