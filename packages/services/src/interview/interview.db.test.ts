import { startedAttempt } from "@viva/testing/started-attempt";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it } from "vitest";
import { startAttempt } from "../attempt/start-attempt.ts";
import { cancelInterview, rescheduleInterview } from "./change-interview.ts";
import { countMatching } from "./count-matching.ts";
import { createInterview, scheduleInterview } from "./create-interview.ts";
import { getHome } from "./get-home.ts";
import { getInterview, listUpcoming } from "./get-interview.ts";

const database = useTestDatabase();
/** The test clock stands at 10:00 UTC, which is 11:00 in Madrid. */
const at = (localDateTime: string) => ({ localDateTime, timeZone: "Europe/Madrid" });

describe("an interview", () => {
  it("asks for no more questions than there are, and says how many", async () => {
    const { candidate, plan } = await startedAttempt(database.current.db);
    const tooMany = createInterview({ ctx: candidate, input: { plan: { ...plan, questionCount: 9 } } });
    await expect(tooMany).rejects.toMatchObject({
      code: "invalid",
      field: "questionCount",
      message: expect.stringContaining("2 questions match"),
    });
    expect(await countMatching({ ctx: candidate, input: { plan } })).toEqual({
      questions: 2,
      code: 1,
      usualMinutes: 15,
      missing: [],
    });
  });

  it("booked for later waits, becomes ready at its time, and then can be started", async () => {
    const { candidate, plan, world } = await startedAttempt(database.current.db);
    const input = { plan, at: at("2026-11-21T12:30") };
    const { interviewId } = await scheduleInterview({ ctx: candidate, input });
    const state = async () => (await getInterview({ ctx: candidate, input: { interviewId } })).state;
    expect(await state()).toBe("waiting");
    await expect(startAttempt({ ctx: candidate, input: { interviewId } })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("2026-11-21 12:30 (Europe/Madrid)"),
    });
    world.clock.advance(90 * 60_000);
    expect(await state()).toBe("ready");
    await startAttempt({ ctx: candidate, input: { interviewId } });
    expect(await state()).toBe("started");
  });

  it("cannot be booked for the past", async () => {
    const { candidate, plan } = await startedAttempt(database.current.db);
    const past = scheduleInterview({ ctx: candidate, input: { plan, at: at("2026-11-21T10:59") } });
    await expect(past).rejects.toMatchObject({ code: "invalid", field: "localDateTime" });
  });

  it("can be moved and cancelled until it is started, by its candidate alone", async () => {
    const { candidate, plan, world, interviewId: started } = await startedAttempt(database.current.db);
    const { interviewId } = await scheduleInterview({
      ctx: candidate,
      input: { plan, at: at("2026-12-01T10:00") },
    });
    const stranger = await world.signedUp("admin");
    await expect(cancelInterview({ ctx: stranger, input: { interviewId } })).rejects.toMatchObject({
      code: "not-found",
    });
    await rescheduleInterview({ ctx: candidate, input: { interviewId, at: at("2026-12-02T10:00") } });
    const [upcoming] = await listUpcoming({ ctx: candidate, input: undefined });
    expect(upcoming?.startsAt.toISOString()).toBe("2026-12-02T09:00:00.000Z");
    await cancelInterview({ ctx: candidate, input: { interviewId } });
    await cancelInterview({ ctx: candidate, input: { interviewId } });
    expect(await listUpcoming({ ctx: candidate, input: undefined })).toEqual([]);
    await expect(startAttempt({ ctx: candidate, input: { interviewId } })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(cancelInterview({ ctx: candidate, input: { interviewId: started } })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("home", () => {
  it("shows what is open and what comes next, and nothing of others", async () => {
    const { candidate, plan, attemptId, world } = await startedAttempt(database.current.db);
    const { interviewId } = await scheduleInterview({
      ctx: candidate,
      input: { plan, at: at("2026-12-01T10:00") },
    });
    expect(await getHome({ ctx: candidate, input: undefined })).toMatchObject({
      next: { id: interviewId },
      open: [{ id: attemptId }],
      recent: [],
      attempts: 1,
      weakest: [],
    });
    const stranger = await world.signedUp("candidate");
    expect(await getHome({ ctx: stranger, input: undefined })).toMatchObject({
      next: null,
      open: [],
      attempts: 0,
    });
  });
});
