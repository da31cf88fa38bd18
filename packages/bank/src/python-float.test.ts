import fc from "fast-check";
import { expect, it } from "vitest";
import { pythonFloat } from "./python-float.ts";

it.each([
  [1, "1.0"],
  [-2.5, "-2.5"],
  [0.1, "0.1"],
  [0.0001, "0.0001"],
  [0.00012345, "0.00012345"],
  [0.00001, "1e-05"],
  [1.5e-7, "1.5e-07"],
  [-0.001, "-0.001"],
  [123456789012345.6, "123456789012345.6"],
  [1e15, "1000000000000000.0"],
  [1e16, "1e+16"],
  [1.25e22, "1.25e+22"],
  [1e100, "1e+100"],
  [5e-324, "5e-324"],
  [0, "0.0"],
  [-0, "-0.0"],
  [Number.NaN, "nan"],
  [Infinity, "inf"],
  [-Infinity, "-inf"],
])("writes %d as Python's repr does", (value, text) => {
  expect(pythonFloat(value)).toBe(text);
});

it("gives a text that reads back as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = pythonFloat(value);
      expect(Number(text)).toBe(value);
      expect(text).toMatch(/[.e]/);
    }),
  );
});
