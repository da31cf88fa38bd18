import { DURATION_LIMITS_MINUTES, QUESTION_COUNT_LIMITS } from "@viva/domain/interview/plan";
import { describe, expect, it } from "vitest";
import { openDraft, readDraft } from "./plan-draft.ts";

const sets = [
  { id: "11111111-1111-4111-8111-111111111111", topics: [{ id: "python/memory" }] },
  { id: "22222222-2222-4222-8222-222222222222", topics: [{ id: "django/orm" }, { id: "api/idempotency" }] },
];
const [first, second] = sets.map((set) => set.id);

describe("the form for a new interview", () => {
  it("opens on the first set with a short interview", () => {
    expect(openDraft(sets, {})).toMatchObject({
      setId: first,
      length: "short",
      questionCount: "5",
      topics: [],
    });
  });

  it("opens on the set that has the topics asked for, and drops those it does not have", () => {
    const draft = openDraft(sets, { topics: ["api/idempotency", "python/memory", "gone/topic"] });
    expect(draft).toMatchObject({ setId: first, topics: ["python/memory"] });
    expect(openDraft(sets, { topics: ["api/idempotency"] })).toMatchObject({
      setId: second,
      topics: ["api/idempotency"],
    });
  });

  it("recognises a usual length and keeps an unusual one", () => {
    expect(openDraft(sets, { questionCount: 8, durationMinutes: 50 }).length).toBe("standard");
    expect(openDraft(sets, { questionCount: 6 })).toMatchObject({ length: "own", durationMinutes: "54" });
  });

  it("stays usable without any set", () => {
    const draft = openDraft([], {});
    expect(readDraft(draft).problems).toEqual({ setId: "Choose a question set." });
  });

  it("says which number is out of bounds, and by which bounds", () => {
    const draft = { ...openDraft(sets, {}), questionCount: "21", durationMinutes: "4.5" };
    expect(readDraft(draft).problems).toEqual({
      questionCount: `Give a whole number from 1 to ${QUESTION_COUNT_LIMITS.max} questions.`,
      durationMinutes: `Give a whole number from ${DURATION_LIMITS_MINUTES.min} to 180 minutes.`,
    });
  });

  it("reads into a plan", () => {
    expect(readDraft(openDraft(sets, { setId: second, topics: ["django/orm"] })).plan).toEqual({
      setId: second,
      topics: ["django/orm"],
      include: "text-and-code",
      questionCount: 5,
      durationMinutes: 35,
    });
  });
});
