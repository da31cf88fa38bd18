import { describe, expect, it } from "vitest";
import { timeShares } from "./time-shares.ts";

describe("the bars of time", () => {
  it("stand in proportion to the longest", () => {
    expect(timeShares([60_000, 30_000, 0])).toEqual([1, 0.5, 0]);
  });

  it("are none for what is shown as no time, also where nothing took longer", () => {
    expect(timeShares([400, 0])).toEqual([0, 0]);
    expect(timeShares([400, 4_000])).toEqual([0, 1]);
    expect(timeShares([])).toEqual([]);
  });
});
