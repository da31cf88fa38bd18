import { questionDrafts } from "@viva/db/schema/bank";
import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import { reports } from "@viva/db/schema/mastery";
import { publishedSet } from "@viva/testing/graded-attempt";
import { writePastAnswers } from "@viva/testing/past-answers";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { applyRegrade } from "./apply-regrade.ts";
import { getRegrade } from "./get-regrade.ts";
import { previewRegrade } from "./preview-regrade.ts";
import { runApply } from "./run-apply.ts";
import { runPreview } from "./run-preview.ts";

const database = useTestDatabase();

it("previews and applies to more answers and candidates than fit in one batch, each report with them", async () => {
  const { db } = database.current;
  const world = testWorld(db);
  const owner = await world.signedUp("interviewer");
  const question = sampleFreeText("q-many");
  const set = await publishedSet(db, owner.actor.id, question);
  const answers = Array.from({ length: 420 }, (_, index) =>
    index % 2 === 0
      ? `Answer ${index}: GET and HEAD are the safe methods.`
      : `Answer ${index}: a safe request does not change state on the server.`,
  );
  await writePastAnswers(db, set, { answers, attemptsEach: 10, at: world.clock.now() });
  const {
    samples: _,
    kind: __,
    id: ___,
    sources: ____,
    followUps: _____,
    hints: ______,
    ...draft
  } = question;
  const rubric = question.rubric.map((each) => (each.id === "promise" ? { ...each, weight: 4 } : each));
  await db.insert(questionDrafts).values({ questionId: set.questionId, content: { ...draft, rubric } });

  const { regradeId } = await previewRegrade({
    ctx: owner,
    input: { questionId: set.questionId, revision: 1 },
  });
  expect(await runPreview({ ctx: world.as(null), input: { regradeId } })).toBe("previewed");
  const { status, total, done, up, down } = await getRegrade({ ctx: owner, input: { regradeId } });
  expect({ status, total, done, up, down }).toEqual({
    status: "previewed",
    total: 420,
    done: 420,
    up: 210,
    down: 210,
  });
  await applyRegrade({ ctx: owner, input: { regradeId, reason: "The promise counts for more." } });
  expect(await runApply({ ctx: world.as(null), input: { regradeId } })).toBe("applied");

  const told = await db
    .select({ report: reports.score, grade: answerGrades.score })
    .from(reports)
    .innerJoin(gradingRuns, eq(gradingRuns.id, reports.gradingRunId))
    .innerJoin(answerGrades, eq(answerGrades.gradingRunId, gradingRuns.id))
    .where(eq(gradingRuns.regradeId, regradeId));
  expect(told).toHaveLength(420);
  for (const { report, grade } of told) expect(report).toBeCloseTo((grade ?? 0) * 100, 6);
});
