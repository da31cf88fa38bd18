import type { TaggedValue } from "./tagged-value.ts";

export interface Comparison {
  /** `unordered`: the outermost list or tuple is a multiset; what is inside an item keeps its order. */
  compare: "exact" | "approx" | "unordered";
  /** Largest absolute difference of two floats, at any depth; only read when `compare` is `approx`. */
  tolerance: number;
}

/**
 * Whether two values are the same by type and content. Types never mix: 1, 1.0 and True differ, as do a
 * list and a tuple. Dicts are equal by their pairs and sets by their members, whatever the order. Unlike
 * in Python, nan equals nan, so that a test can expect it; 0.0 equals -0.0, as in Python.
 * `unsupported` equals nothing.
 */
export function sameValue(expected: TaggedValue, got: TaggedValue, comparison: Comparison): boolean {
  if (comparison.compare === "unordered" && isSequence(expected)) {
    return expected.t === got.t && isSequence(got) && sameMembers(expected.v, got.v, 0);
  }
  return same(expected, got, comparison.compare === "approx" ? comparison.tolerance : 0);
}

type Sequence = Extract<TaggedValue, { t: "list" | "tuple" | "set" | "frozenset" }>;

function isSequence(value: TaggedValue): value is Sequence {
  return value.t === "list" || value.t === "tuple" || value.t === "set" || value.t === "frozenset";
}

function same(expected: TaggedValue, got: TaggedValue, tolerance: number): boolean {
  switch (expected.t) {
    case "none":
    case "undefined":
      return got.t === expected.t;
    case "bigint":
      return got.t === "bigint" && BigInt(got.v) === BigInt(expected.v);
    case "bool":
      return got.t === "bool" && got.v === expected.v;
    case "int":
      return got.t === "int" && BigInt(got.v) === BigInt(expected.v);
    case "float":
      return got.t === "float" && sameFloat(floatOf(expected.v), floatOf(got.v), tolerance);
    case "str":
      return got.t === "str" && got.v === expected.v;
    case "bytes":
      return got.t === "bytes" && got.v === expected.v;
    case "list":
    case "tuple":
      return (
        got.t === expected.t &&
        got.v.length === expected.v.length &&
        expected.v.every((item, index) => {
          const other = got.v[index];
          return other !== undefined && same(item, other, tolerance);
        })
      );
    case "set":
    case "frozenset":
      return got.t === expected.t && sameMembers(expected.v, got.v, tolerance);
    case "dict":
    case "map":
      return (
        got.t === expected.t && sameMembers(expected.v.map(pairAsTuple), got.v.map(pairAsTuple), tolerance)
      );
    case "unsupported":
      return false;
  }
}

const pairAsTuple = ([key, value]: [TaggedValue, TaggedValue]): TaggedValue => ({
  t: "tuple",
  v: [key, value],
});

/**
 * Multiset equality. Without a tolerance by sorted keys; with one, each expected member takes the first
 * free member within the tolerance, which is exact unless two members lie closer together than twice that.
 */
function sameMembers(
  expected: readonly TaggedValue[],
  got: readonly TaggedValue[],
  tolerance: number,
): boolean {
  if (expected.length !== got.length) return false;
  if (tolerance === 0) {
    const wanted = expected.map(canonicalKey);
    const present = got.map(canonicalKey);
    if (wanted.includes(null) || present.includes(null)) return false;
    wanted.sort();
    present.sort();
    return wanted.every((key, index) => key === present[index]);
  }
  const free = [...got];
  return expected.every((member) => {
    const index = free.findIndex((candidate) => same(member, candidate, tolerance));
    if (index < 0) return false;
    free.splice(index, 1);
    return true;
  });
}

/** A text that two values share exactly when `same` holds for them without tolerance; null for `unsupported`. */
function canonicalKey(value: TaggedValue): string | null {
  switch (value.t) {
    case "none":
    case "undefined":
      return value.t;
    case "bigint":
      return `bigint:${BigInt(value.v)}`;
    case "bool":
    case "str":
    case "bytes":
      return `${value.t}:${JSON.stringify(value.v)}`;
    case "int":
      return `int:${BigInt(value.v)}`;
    case "float":
      return `float:${floatOf(value.v) + 0}`;
    case "list":
    case "tuple":
      return keyOfMembers(value.t, value.v.map(canonicalKey));
    case "set":
    case "frozenset":
      return keyOfMembers(value.t, value.v.map(canonicalKey).sort());
    case "dict":
    case "map":
      return keyOfMembers(value.t, value.v.map((pair) => canonicalKey(pairAsTuple(pair))).sort());
    case "unsupported":
      return null;
  }
}

function keyOfMembers(type: string, keys: readonly (string | null)[]): string | null {
  return keys.includes(null) ? null : `${type}[${keys.join(",")}]`;
}

function sameFloat(expected: number, got: number, tolerance: number): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(got);
  return expected === got || Math.abs(expected - got) <= tolerance;
}

/** Reads a float as Python writes it; anything else than its notation is nan. */
function floatOf(text: string): number {
  if (text === "inf") return Number.POSITIVE_INFINITY;
  if (text === "-inf") return Number.NEGATIVE_INFINITY;
  return text === "" ? Number.NaN : Number(text);
}
