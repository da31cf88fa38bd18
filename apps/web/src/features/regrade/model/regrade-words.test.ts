import { CHANGE_STEPS } from "@viva/domain/grading/regrade";
import { describe, expect, it } from "vitest";
import { acceptedLabel, binWords, costWords, effectWords, statusNotice } from "./regrade-words.ts";

const accepted = { criterion: "c", phrase: "p", statement: "s", amongOthers: false, published: false };

describe("the words of a regrade", () => {
  it("name every bin, from the largest fall to the largest rise", () => {
    const bins = Array.from({ length: CHANGE_STEPS.length + 1 }, (_, index) =>
      binWords({ from: CHANGE_STEPS[index - 1] ?? null, to: CHANGE_STEPS[index] ?? null }),
    );
    expect(bins).toEqual([
      "down by more than 50",
      "down by 25 to 50",
      "down by 10 to 25",
      "down by 0 to 10",
      "the same",
      "up by 0 to 10",
      "up by 10 to 25",
      "up by 25 to 50",
      "up by 50 or more",
    ]);
  });

  it("say what would happen, also when that is nothing", () => {
    expect(effectWords({ up: 3, down: 1, same: 6, total: 10, status: "previewed" })).toBe(
      "Of 10 past answers 3 would rise, 1 would fall and 6 would stay.",
    );
    expect(effectWords({ up: 3, down: 1, same: 6, total: 10, status: "applied" })).toBe(
      "Of 10 past answers 3 rose, 1 fell and 6 stayed.",
    );
    expect(effectWords({ up: 0, down: 0, same: 1, total: 1, status: "previewed" })).toBe(
      "None of 1 past answer changes.",
    );
    expect(effectWords({ up: 0, down: 0, same: 0, total: 0, status: "previewed" })).toMatch(
      /nothing changes/,
    );
  });

  it("tell how it ended", () => {
    const regrade = { version: 2, up: 1, down: 1, accepted: null, failure: null };
    expect(statusNotice({ ...regrade, status: "applied" })?.text).toMatch(/Version 2 is published/);
    expect(statusNotice({ ...regrade, status: "outdated" })?.tone).toBe("warn");
    expect(statusNotice({ ...regrade, status: "previewed" })).toBeNull();
    expect(statusNotice({ ...regrade, status: "cancelled" })?.text).toBe("Cancelled. Nothing was changed.");
    expect(statusNotice({ ...regrade, accepted, status: "cancelled" })?.text).toMatch(
      /out of the draft again/,
    );
    const published = { ...accepted, published: true };
    expect(statusNotice({ ...regrade, accepted: published, status: "cancelled" })?.text).toMatch(/and stays/);
    expect(statusNotice({ ...regrade, failure: "Tried 6 times.", status: "failed" })?.text).toMatch(
      /^Tried 6 times\. Nothing was changed/,
    );
  });

  it("call a phrasing what it is, also once its preview has ended", () => {
    expect(acceptedLabel("previewed")).toBe("To be accepted:");
    expect(acceptedLabel("failed")).toBe("In the draft, not accepted yet:");
    expect(acceptedLabel("cancelled")).toBe("Not accepted:");
    expect(acceptedLabel("applied")).toBeNull();
  });

  it("say plainly that a phrasing takes points from others", () => {
    expect(costWords({ accepted, down: 0 })).toBeNull();
    expect(costWords({ accepted, down: 1 })).toBe("This phrasing takes points from 1 answer elsewhere.");
    expect(costWords({ accepted: { ...accepted, amongOthers: true }, down: 2 })).toMatch(
      /^This phrasing or the draft’s other changes take points from 2 answers/,
    );
  });
});
