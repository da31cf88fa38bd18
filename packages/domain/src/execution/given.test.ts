import { describe, expect, it } from "vitest";
import { drawInputs, givenSchema } from "./given.ts";
import type { TaggedValue } from "./tagged-value.ts";

const drawn = (given: object, seed = "seed") => drawInputs(givenSchema.parse(given), seed);

/** Many draws of one generator. */
function many(generator: object): (TaggedValue | undefined)[] {
  return Array.from({ length: 300 }, (_, round) => drawn({ x: generator }, `seed ${round}`).get("x"));
}

describe("drawn inputs", () => {
  it("are the same for the same seed, and others for another", () => {
    const given = { xs: { list: { integer: [0, 1_000_000] }, length: [5, 5] } };
    expect(drawn(given)).toEqual(drawn(given));
    expect(drawn(given, "other")).not.toEqual(drawn(given));
  });

  it("do not depend on the names beside them", () => {
    const n = { integer: [0, 1_000_000] };
    expect(drawn({ n, a: { boolean: true } }).get("n")).toEqual(drawn({ n }).get("n"));
  });

  it("take in both bounds and nothing outside of them", () => {
    const integers = new Set(many({ integer: [-1, 2] }).map((value) => JSON.stringify(value)));
    expect([...integers].sort()).toEqual(
      ["-1", "0", "1", "2"].map((v) => JSON.stringify({ t: "int", v })).sort(),
    );
    const lengths = many({ list: { boolean: true }, length: [0, 2] }).map((value) =>
      value?.t === "list" ? value.v.length : -1,
    );
    expect([...new Set(lengths)].sort()).toEqual([0, 1, 2]);
    for (const value of many({ float: [0.5, 1.5] })) {
      if (value?.t !== "float") throw new Error(`not a float: ${JSON.stringify(value)}`);
      expect(Number(value.v)).toBeGreaterThanOrEqual(0.5);
      expect(Number(value.v)).toBeLessThanOrEqual(1.5);
    }
  });

  it("are texts of the given letters, options by their types, and permutations", () => {
    for (const value of many({ text: "äb", length: [1, 4] }))
      expect(value).toMatchObject({ t: "str", v: expect.stringMatching(/^[äb]{1,4}$/) });
    const options = new Set(many({ "one-of": ["a", 2, 2.5, true] }).map((value) => JSON.stringify(value)));
    expect([...options].sort()).toEqual(
      [
        { t: "bool", v: true },
        { t: "float", v: "2.5" },
        { t: "int", v: "2" },
        { t: "str", v: "a" },
      ].map((value) => JSON.stringify(value)),
    );
    const orders = many({ shuffled: [4, 4] }).map((value) =>
      value?.t === "list" ? value.v.map((item) => (item.t === "int" ? Number(item.v) : -1)) : [],
    );
    for (const order of orders) expect(order.toSorted()).toEqual([0, 1, 2, 3]);
    expect(new Set(orders.map(String)).size).toBe(24);
  });

  it.each([
    { n: { integer: [9, 1] } },
    { n: { integer: [1.5, 2] } },
    { n: { text: "", length: [1, 2] } },
    { n: { "one-of": [] } },
    { n: { list: { integer: [1, 2] }, length: [0, 9_999] } },
    { "not a name": { boolean: true } },
    { n: { other: 1 } },
  ])("refuse %j", (given) => {
    expect(givenSchema.safeParse(given).success).toBe(false);
  });
});
