import { describe, expect, it } from "vitest";
import { renderPython } from "./render-python.ts";
import type { TaggedValue } from "./tagged-value.ts";

const one: TaggedValue = { t: "int", v: "1" };
const str = (v: string): TaggedValue => ({ t: "str", v });

describe("Python notation", () => {
  const cases: [TaggedValue, string][] = [
    [{ t: "none" }, "None"],
    [{ t: "bool", v: false }, "False"],
    [{ t: "int", v: "-12345678901234567890" }, "-12345678901234567890"],
    [{ t: "float", v: "1e+16" }, "1e+16"],
    [{ t: "float", v: "2" }, "2.0"],
    [str("it"), "'it'"],
    [str("it's"), `"it's"`],
    [str(`it's "so"`), `'it\\'s "so"'`],
    [str("a\nb\t\\"), "'a\\nb\\t\\\\'"],
    [str("é 漢 😀"), "'é 漢 😀'"],
    [str("\u0000\u00a0\u200b\u{e0001}"), "'\\x00\\xa0\\u200b\\U000e0001'"],
    [str("\ud800"), "'\\ud800'"],
    [{ t: "bytes", v: "610a00ff27" }, `b"a\\n\\x00\\xff'"`],
    [{ t: "list", v: [one, str("a")] }, "[1, 'a']"],
    [{ t: "tuple", v: [] }, "()"],
    [{ t: "tuple", v: [one] }, "(1,)"],
    [{ t: "set", v: [] }, "set()"],
    [{ t: "set", v: [one] }, "{1}"],
    [{ t: "frozenset", v: [] }, "frozenset()"],
    [{ t: "frozenset", v: [one] }, "frozenset({1})"],
    [{ t: "dict", v: [[str("a"), { t: "list", v: [] }]] }, "{'a': []}"],
    [{ t: "unsupported", type: "collections.deque" }, "<collections.deque>"],
  ];
  it.each(cases)("%j is written %s", (value, text) => {
    expect(renderPython(value)).toBe(text);
  });

  it("cuts a long value to the limit and marks the cut", () => {
    const long: TaggedValue = { t: "list", v: Array.from({ length: 10_000 }, () => one) };
    const text = renderPython(long, 20);
    expect(text).toBe("[1, 1, 1, 1, 1, 1, …");
    expect(text).toHaveLength(20);
    expect(renderPython({ t: "int", v: "7".repeat(5_000) }, 10)).toBe("777777777…");
  });

  it("does not cut a value that just fits, nor through the middle of a character", () => {
    expect(renderPython(str("abc"), 5)).toBe("'abc'");
    expect(renderPython(str("😀😀"), 3)).toBe("'…");
  });
});
