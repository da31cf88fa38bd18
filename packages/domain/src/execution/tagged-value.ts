import * as z from "zod";

/**
 * A value as JSON that keeps its exact type, so that `1`, `1.0`, `True` and `"1"` stay apart.
 * `int` and `float` carry their digits as text: JSON numbers would lose large integers, `nan` and `-0.0`.
 * `float` holds what Python's repr gives (`0.1`, `1e+16`, `inf`, `nan`), `bytes` two hex digits a byte.
 * A dict is a list of pairs in insertion order. A type that is not listed, a subclass of one that is, and
 * a value too deep or too large to carry are `unsupported`: the type's name is kept for the message, and
 * it never equals anything.
 *
 * JavaScript has one type of number: a whole one is an `int` here and any other a `float`, `-0` too. Its
 * arrays are lists, plain objects dicts with text keys, null is `none`; `undefined`, `bigint` and `map` are
 * its own.
 */
export type TaggedValue =
  | { t: "none" }
  | { t: "bool"; v: boolean }
  | { t: "int"; v: string }
  | { t: "float"; v: string }
  | { t: "str"; v: string }
  | { t: "bytes"; v: string }
  | { t: "list" | "tuple" | "set" | "frozenset"; v: TaggedValue[] }
  | { t: "dict" | "map"; v: [TaggedValue, TaggedValue][] }
  | { t: "undefined" }
  | { t: "bigint"; v: string }
  | { t: "unsupported"; type: string };

export const taggedValueSchema: z.ZodType<TaggedValue> = z.lazy(() =>
  z.discriminatedUnion("t", [
    z.strictObject({ t: z.literal("none") }),
    z.strictObject({ t: z.literal("bool"), v: z.boolean() }),
    z.strictObject({ t: z.literal("int"), v: z.string().regex(/^-?\d+$/) }),
    z.strictObject({ t: z.literal("float"), v: z.string().min(1) }),
    z.strictObject({ t: z.literal("str"), v: z.string() }),
    z.strictObject({ t: z.literal("bytes"), v: z.string().regex(/^([0-9a-f]{2})*$/) }),
    z.strictObject({ t: z.enum(["list", "tuple", "set", "frozenset"]), v: z.array(taggedValueSchema) }),
    z.strictObject({ t: z.literal("undefined") }),
    z.strictObject({ t: z.literal("bigint"), v: z.string().regex(/^-?\d+$/) }),
    z.strictObject({
      t: z.enum(["dict", "map"]),
      v: z.array(z.tuple([taggedValueSchema, taggedValueSchema])),
    }),
    z.strictObject({ t: z.literal("unsupported"), type: z.string() }),
  ]),
);
