import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from "yaml";
import { pythonFloat } from "./python-float.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Called for each part of the value that cannot be read; the returned value is then of no use. */
export type Complain = (node: Node, message: string) => void;

/**
 * The exact Python value that an `expect` stands for: `1` is an int, `1.0` a float, a mapping with text keys
 * a dict. What YAML cannot say is written as a mapping with one `$` key: `$tuple`, `$set`, `$frozenset` take
 * a list, `$bytes` base64 text, `$dict` a list of [key, value] pairs. Of JavaScript's own: `$map` takes a list
 * of pairs as well, `$bigint` a text of digits, `$undefined` true.
 */
export function expectedValue(source: YamlSource, start: Node | null, complain: Complain): TaggedValue {
  const read = (input: unknown): TaggedValue => {
    const node = source.follow(input);
    if (node === null) return { t: "none" };
    if (isScalar(node)) return scalarValue(node.value, node, complain);
    if (isSeq(node)) return { t: "list", v: node.items.map(read) };
    if (isMap(node)) return mapValue(source, node, read, complain);
    return { t: "none" };
  };
  return read(start);
}

function scalarValue(value: unknown, node: Node, complain: Complain): TaggedValue {
  if (value === null) return { t: "none" };
  switch (typeof value) {
    case "boolean":
      return { t: "bool", v: value };
    case "bigint":
      return { t: "int", v: value.toString() };
    case "number":
      return { t: "float", v: pythonFloat(value) };
    case "string":
      return { t: "str", v: value };
    default:
      complain(node, "expected a text, number, true, false, null, list or mapping");
      return { t: "none" };
  }
}

type Read = (node: unknown) => TaggedValue;

function mapValue(source: YamlSource, map: YAMLMap, read: Read, complain: Complain): TaggedValue {
  const entries = map.items.map((pair) => ({ key: source.follow(pair.key), value: pair.value }));
  const tag = entries
    .map(({ key }) => (isScalar(key) ? key.value : null))
    .find((key): key is string => typeof key === "string" && key.startsWith("$"));
  if (tag !== undefined) {
    if (entries.length > 1) {
      complain(map, `${tag} must be the only key of its mapping; write a dict with such a key as $dict`);
      return { t: "none" };
    }
    return taggedValue(source, tag, map, entries[0]?.value, read, complain);
  }
  const pairs = entries.map(({ key, value }): [TaggedValue, TaggedValue] => {
    if (!isScalar(key) || typeof key.value !== "string") {
      complain(
        key ?? map,
        "expected a text as key: put it in quotes, or write the dict as $dict: [[key, value]]",
      );
    }
    return [read(key), read(value)];
  });
  return { t: "dict", v: pairs };
}

const sequenceTags = { $tuple: "tuple", $set: "set", $frozenset: "frozenset" } as const;
const isSequenceTag = (tag: string): tag is keyof typeof sequenceTags => tag in sequenceTags;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function taggedValue(
  source: YamlSource,
  tag: string,
  map: YAMLMap,
  input: unknown,
  read: Read,
  complain: Complain,
): TaggedValue {
  const node = source.follow(input);
  if (isSequenceTag(tag)) {
    if (isSeq(node)) return { t: sequenceTags[tag], v: node.items.map(read) };
    complain(node ?? map, `expected a list under ${tag}, as in { ${tag}: [1, 2] }`);
  } else if (tag === "$bytes") {
    if (isScalar(node) && typeof node.value === "string" && base64.test(node.value)) {
      return { t: "bytes", v: Buffer.from(node.value, "base64").toString("hex") };
    }
    complain(node ?? map, 'expected base64 text under $bytes, as in { $bytes: "aGk=" }');
  } else if (tag === "$dict" || tag === "$map") {
    const t = tag === "$dict" ? "dict" : "map";
    if (isSeq(node)) return { t, v: node.items.map((pair) => dictPair(source, pair, map, read, complain)) };
    complain(node ?? map, `expected a list of [key, value] pairs under ${tag}`);
  } else if (tag === "$bigint") {
    const text = isScalar(node) ? String(node.value) : "";
    if (/^-?\d+$/.test(text)) return { t: "bigint", v: text };
    complain(node ?? map, 'expected digits under $bigint, as in { $bigint: "12" }');
  } else if (tag === "$undefined") {
    if (isScalar(node) && node.value === true) return { t: "undefined" };
    complain(node ?? map, "expected true under $undefined");
  } else {
    complain(
      map,
      `${tag} is not known: expected $tuple, $set, $frozenset, $bytes, $dict, $map, $bigint or $undefined`,
    );
  }
  return { t: "none" };
}

function dictPair(
  source: YamlSource,
  input: unknown,
  map: YAMLMap,
  read: Read,
  complain: Complain,
): [TaggedValue, TaggedValue] {
  const node = source.follow(input);
  if (isSeq(node) && node.items.length === 2) return [read(node.items[0]), read(node.items[1])];
  complain(node ?? map, "expected a pair [key, value] under $dict");
  return [{ t: "none" }, { t: "none" }];
}

/** The YAML of an exact value, which `expectedValue` reads back as it was. Throws for `unsupported`. */
export function expectNode(value: TaggedValue): unknown {
  switch (value.t) {
    case "none":
      return null;
    case "bool":
    case "str":
      return value.v;
    case "int":
      return BigInt(value.v);
    case "float":
      return floatScalar(value.v);
    case "bytes":
      return { $bytes: Buffer.from(value.v, "hex").toString("base64") };
    case "list":
      return value.v.map(expectNode);
    case "tuple":
    case "set":
    case "frozenset":
      return { [`$${value.t}`]: value.v.map(expectNode) };
    case "dict":
      return dictNode(value.v);
    case "map":
      return { $map: value.v.map(([key, item]) => [expectNode(key), expectNode(item)]) };
    case "bigint":
      return { $bigint: value.v };
    case "undefined":
      return { $undefined: true };
    case "unsupported":
      throw new Error(`a value of type ${value.type} cannot be written as an expected value`);
  }
}

function dictNode(pairs: readonly [TaggedValue, TaggedValue][]): unknown {
  const names = pairs.map(([key]) => (key.t === "str" && !key.v.startsWith("$") ? key.v : null));
  if (names.includes(null) || new Set(names).size < names.length) {
    return { $dict: pairs.map(([key, item]) => [expectNode(key), expectNode(item)]) };
  }
  // A Map, for an object would put keys that look like numbers first.
  return new Map(pairs.map(([, item], index) => [names[index], expectNode(item)]));
}

/** `1.0`, not `1`: without the fraction it would be read as an int. */
function floatScalar(text: string): Scalar<number> {
  const numbers: Record<string, number> = { nan: Number.NaN, inf: Infinity, "-inf": -Infinity };
  const scalar = new Scalar(numbers[text] ?? Number(text));
  scalar.minFractionDigits = 1;
  return scalar;
}
