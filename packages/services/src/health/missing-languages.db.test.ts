import { sampleBank, sampleCodeQuestion, sampleTextQuestion } from "@viva/testing/sample-bank";
import { startedAttempt } from "@viva/testing/started-attempt";
import { useTestDatabase } from "@viva/testing/test-database";
import { expect, it } from "vitest";
import { getSet } from "../bank/get-set.ts";
import { listSets } from "../bank/list-sets.ts";
import { loadBank } from "../bank/load-bank.ts";
import { countMatching } from "../interview/count-matching.ts";
import { createInterview } from "../interview/create-interview.ts";
import { beatHeart } from "./beat-heart.ts";

const database = useTestDatabase();

it("draws what needs Django only where a worker has it, and says why not elsewhere", async () => {
  const { db } = database.current;
  const django = sampleCodeQuestion("q-django", { runtime: "django" });
  const { world, candidate, plan, setId } = await startedAttempt(db);
  const report = (noDjango: string | null) =>
    beatHeart({ ctx: world.as(null), input: { service: "worker", details: { sandbox: "ready", noDjango } } });
  await report("its packages could not be fetched");
  const other = await loadBank({
    ctx: world.as(null),
    input: {
      bank: { ...sampleBank, id: "with-django" },
      questions: [sampleTextQuestion("q-1"), django].map((question) => ({
        question,
        contentHash: question.id,
      })),
    },
  });
  expect(other.setId).not.toBe(setId);
  const wanted = { ...plan, setId: other.setId, questionCount: 2 };
  const missing = [{ language: "django", questions: 1, reason: "its packages could not be fetched" }];

  expect(await countMatching({ ctx: candidate, input: { plan: wanted } })).toMatchObject({
    questions: 1,
    missing,
  });
  await expect(createInterview({ ctx: candidate, input: { plan: wanted } })).rejects.toMatchObject({
    code: "invalid",
  });
  const listed = await listSets({ ctx: candidate, input: undefined });
  expect(listed.find((set) => set.id === other.setId)?.missing).toEqual(missing);
  expect(listed.find((set) => set.id === setId)?.missing).toEqual([]);
  const author = await world.signedUp("interviewer");
  expect((await getSet({ ctx: author, input: { setId: other.setId } })).missing).toEqual(missing);

  await report(null);
  expect(await countMatching({ ctx: candidate, input: { plan: wanted } })).toMatchObject({
    questions: 2,
    missing: [],
  });
  await createInterview({ ctx: candidate, input: { plan: wanted } });
});
