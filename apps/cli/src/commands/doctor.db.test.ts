import { answerGrades } from "@viva/db/schema/grading";
import { submitAttempt } from "@viva/services/attempt/submit-attempt";
import { startedAttempt } from "@viva/testing/started-attempt";
import { useTestDatabase } from "@viva/testing/test-database";
import { expect, it } from "vitest";
import { viva } from "../terminal.fixture.ts";

const database = useTestDatabase();

it("names answers that cannot be graded, with their fault, and those whose turn does not come", async () => {
  const { db, url } = database.current;
  const variables = { DATABASE_URL: url, VIVA_SECRET: "a secret of forty characters, for this test 1" };
  const grading = async () => {
    const { out } = await viva(["doctor", "--json"], "", { variables });
    return JSON.parse(out).findings.find(({ what }: { what: string }) => what === "Grading");
  };
  const { candidate, attemptId } = await startedAttempt(db);
  expect(await grading()).toMatchObject({ state: "ok", found: "nothing waits for the operator" });
  await submitAttempt({ ctx: candidate, input: { attemptId } });
  await db
    .update(answerGrades)
    .set({ status: "failed", lastFault: "SandboxFault: the sandbox lost a process" });

  expect(await grading()).toMatchObject({
    state: "note",
    found: expect.stringContaining("2 answers fail to be graded again and again: SandboxFault"),
    remedy: expect.stringContaining("worker"),
  });
  // Its clock stands at a day that has passed.
  await db.update(answerGrades).set({ status: "waiting" });
  expect(await grading()).toMatchObject({
    state: "note",
    found: "2 answers have waited for more than 30 minutes",
  });
}, 60_000);
