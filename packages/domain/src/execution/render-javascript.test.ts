import { expect, it } from "vitest";
import { renderJavaScript } from "./render-javascript.ts";
import type { TaggedValue } from "./tagged-value.ts";

const str = (v: string): TaggedValue => ({ t: "str", v });

it.each<[TaggedValue, string]>([
  [{ t: "none" }, "null"],
  [{ t: "undefined" }, "undefined"],
  [{ t: "float", v: "-0.0" }, "-0"],
  [{ t: "float", v: "inf" }, "Infinity"],
  [{ t: "bigint", v: "12" }, "12n"],
  [str('say "hi"\n'), '"say \\"hi\\"\\n"'],
  [
    {
      t: "dict",
      v: [
        [str("a"), { t: "int", v: "1" }],
        [str("b-c"), { t: "list", v: [] }],
      ],
    },
    '{ a: 1, ["b-c"]: [] }',
  ],
  [{ t: "dict", v: [] }, "{}"],
  [{ t: "map", v: [[str("k"), { t: "bool", v: true }]] }, 'new Map([["k", true]])'],
  [{ t: "set", v: [str("x")] }, 'new Set(["x"])'],
  [{ t: "bytes", v: "01ff" }, "Uint8Array.of(0x01, 0xff)"],
  [{ t: "unsupported", type: "Date" }, "<Date>"],
])("writes %j as %s", (value, text) => {
  expect(renderJavaScript(value)).toBe(text);
});

it("writes source that makes the value again", () => {
  const value: TaggedValue = {
    t: "dict",
    v: [
      [
        str("__proto__"),
        {
          t: "list",
          v: [
            { t: "float", v: "1e+21" },
            { t: "float", v: "nan" },
          ],
        },
      ],
    ],
  };
  expect(renderJavaScript(value)).toBe('{ ["__proto__"]: [1e+21, NaN] }');
});

it("cuts what is too long", () => {
  expect(renderJavaScript({ t: "list", v: Array(500).fill({ t: "int", v: "7" }) }, 20)).toHaveLength(20);
});
