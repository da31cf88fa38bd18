import * as z from "zod";
import { taggedValueSchema } from "./tagged-value.ts";

/** What a call must do: return a value (compared outside the sandbox) or raise an exception of a type. */
const outcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("value"),
    expect: taggedValueSchema,
    compare: z.enum(["exact", "approx", "unordered"]).default("exact"),
    /** Largest absolute difference of two floats; only read when `compare` is `approx`. */
    tolerance: z.number().nonnegative().default(1e-9),
  }),
  z.strictObject({ kind: z.literal("raises"), exception: z.string().min(1) }),
]);

/**
 * One test of a code question, as data. It runs in a fresh namespace: the candidate's code, then `setup`,
 * then `call` is evaluated. `property` is all that a candidate learns when a hidden test fails.
 */
export const testCaseSchema = z
  .strictObject({
    name: z.string().min(1),
    show: z.enum(["visible", "hidden"]),
    property: z.string().min(1).optional(),
    setup: z.string().default(""),
    call: z.string().min(1),
    outcome: outcomeSchema,
    weight: z.number().positive().default(1),
    limitMs: z.number().int().positive().max(10_000).default(2_000),
  })
  .refine((test) => test.show === "visible" || test.property !== undefined, {
    path: ["property"],
    message: "a hidden test needs a property: the one sentence that a candidate sees when it fails",
  });

export type TestCase = z.infer<typeof testCaseSchema>;
export type TestOutcome = TestCase["outcome"];
