import { builtInBankDir } from "@viva/bank/built-in";
import { readBank } from "@viva/bank/read-bank";
import type { Candidate } from "@viva/domain/interview/draw";
import { LENGTHS, MINUTES_A_QUESTION } from "@viva/domain/interview/lengths";
import { isTight, usualMinutes } from "@viva/domain/interview/pace";
import { beforeAll, describe, expect, it } from "vitest";

let pool: Candidate[] = [];
beforeAll(async () => {
  const { questions } = await readBank(builtInBankDir);
  pool = questions.map(({ question }) => ({ ...question, versionId: question.id }));
});

describe("the pace of an interview from the built-in bank", () => {
  it.each(LENGTHS)("is not tight for the length $label, mixed or in text alone", (length) => {
    for (const include of ["text-and-code", "text-only"] as const) {
      const usual = usualMinutes(pool, { ...length, topics: [], include });
      expect(usual).not.toBeNull();
      expect(isTight(usual ?? 0, length.durationMinutes)).toBe(false);
    }
  });

  it("is not tight for what is given to a number of questions whose length nobody said", () => {
    for (const questionCount of [3, 6, 10]) {
      const durationMinutes = questionCount * MINUTES_A_QUESTION;
      const usual = usualMinutes(pool, {
        questionCount,
        durationMinutes,
        topics: [],
        include: "text-and-code",
      });
      expect([questionCount, isTight(usual ?? 0, durationMinutes)]).toEqual([questionCount, false]);
    }
  });

  it("is tight for much code in little time, and unknown where there is too little to draw from", () => {
    const request = { questionCount: 5, durationMinutes: 25, topics: [], include: "code-only" as const };
    expect(isTight(usualMinutes(pool, request) ?? 0, 25)).toBe(true);
    expect(usualMinutes(pool.slice(0, 4), { ...request, include: "text-and-code" })).toBeNull();
    expect([isTight(33, 30), isTight(33.1, 30)]).toEqual([false, true]);
  });
});
