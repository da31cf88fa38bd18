import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { describe, expect, it } from "vitest";
import { expectedValue } from "./expected-value.ts";
import { readYaml } from "./yaml-source.ts";

function read(text: string) {
  const source = readYaml(text);
  const complaints: { line: number; message: string }[] = [];
  const value = expectedValue(source, source.nodeAt([]), (node, message) =>
    complaints.push({ line: source.placeOfNode(node).line, message }),
  );
  return { value, complaints };
}

const str = (v: string): TaggedValue => ({ t: "str", v });
const int = (v: string): TaggedValue => ({ t: "int", v });

describe("an expected value", () => {
  it.each<[string, TaggedValue]>([
    ["1", int("1")],
    ["1.0", { t: "float", v: "1.0" }],
    ["1e3", { t: "float", v: "1000.0" }],
    ["-0.0", { t: "float", v: "-0.0" }],
    [".nan", { t: "float", v: "nan" }],
    ["-.inf", { t: "float", v: "-inf" }],
    ["123456789012345678901234567890", int("123456789012345678901234567890")],
    ["0x10", int("16")],
    ["true", { t: "bool", v: true }],
    ['"1"', str("1")],
    ["yes", str("yes")],
    ["2024-01-31", str("2024-01-31")],
    ["~", { t: "none" }],
    ["", { t: "none" }],
    ["[]", { t: "list", v: [] }],
    ["{}", { t: "dict", v: [] }],
    ["[1, [a]]", { t: "list", v: [int("1"), { t: "list", v: [str("a")] }] }],
    [
      "{ b: 1, a: 2 }",
      {
        t: "dict",
        v: [
          [str("b"), int("1")],
          [str("a"), int("2")],
        ],
      },
    ],
    ['{ "1": x }', { t: "dict", v: [[str("1"), str("x")]] }],
    ["{ $tuple: [1, 2] }", { t: "tuple", v: [int("1"), int("2")] }],
    ["{ $set: [1] }", { t: "set", v: [int("1")] }],
    ["{ $frozenset: [] }", { t: "frozenset", v: [] }],
    ["{ $bytes: aGk= }", { t: "bytes", v: "6869" }],
    ['{ $bytes: "" }', { t: "bytes", v: "" }],
    [
      "{ $dict: [[1, a], [{ $tuple: [] }, b]] }",
      {
        t: "dict",
        v: [
          [int("1"), str("a")],
          [{ t: "tuple", v: [] }, str("b")],
        ],
      },
    ],
    [
      "- &row { a: 1 }\n- *row",
      {
        t: "list",
        v: [
          { t: "dict", v: [[str("a"), int("1")]] },
          { t: "dict", v: [[str("a"), int("1")]] },
        ],
      },
    ],
  ])("reads %s exactly", (text, value) => {
    expect(read(text)).toEqual({ value, complaints: [] });
  });

  it.each([
    [
      "{ $list: [1] }",
      1,
      "$list is not known: expected $tuple, $set, $frozenset, $bytes, $dict, $map, $bigint or $undefined",
    ],
    ["{ $tuple: 1 }", 1, "expected a list under $tuple, as in { $tuple: [1, 2] }"],
    [
      "{ $set: [], x: 1 }",
      1,
      "$set must be the only key of its mapping; write a dict with such a key as $dict",
    ],
    ["- 1\n- { $bytes: 'not base64' }", 2, 'expected base64 text under $bytes, as in { $bytes: "aGk=" }'],
    ["{ 1: a }", 1, "expected a text as key: put it in quotes, or write the dict as $dict: [[key, value]]"],
    ["$dict:\n  - [1, 2, 3]", 2, "expected a pair [key, value] under $dict"],
    ["$dict: { a: 1 }", 1, "expected a list of [key, value] pairs under $dict"],
  ])("refuses %j in line %i", (text, line, message) => {
    expect(read(text).complaints).toEqual([{ line, message }]);
  });
});
