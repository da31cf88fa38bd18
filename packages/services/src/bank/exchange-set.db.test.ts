import { contentHash } from "@viva/bank/content-hash";
import { readFormat } from "@viva/bank/interchange/read-format";
import { toQuestion } from "@viva/bank/interchange/to-question";
import { writeFormat } from "@viva/bank/interchange/write-format";
import { sampleBank, sampleCodeQuestion, sampleTextQuestion } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { expect, it } from "vitest";
import { loadExchangeSet } from "./exchange-set.ts";
import { loadBank } from "./load-bank.ts";

const database = useTestDatabase();

it("gives the newest version of each question in set order, and it comes back from our own format", async () => {
  const world = testWorld(database.current.db);
  const ctx = world.as(null);
  const load = (minutes: number) => {
    const questions = [sampleTextQuestion("q-one", { minutes }), sampleCodeQuestion("q-two")];
    const hashed = questions.map((question) => ({ question, contentHash: contentHash(question) }));
    const bank = { ...sampleBank, id: "exchange" };
    return loadBank({ ctx, input: { bank, questions: hashed } });
  };
  await load(3);
  const { setId } = await load(9);
  const set = await loadExchangeSet(ctx, { id: setId, title: "Sample" });
  expect(set).toMatchObject({ title: "Sample", exportedAt: world.clock.now(), leftBehind: [] });
  expect(set.questions.map(({ question: { id, minutes } }) => [id, minutes])).toMatchObject([
    ["q-one", 9],
    ["q-two", expect.any(Number)],
  ]);
  const { bytes, losses } = await writeFormat("markdown", set);
  expect(losses).toEqual([]);
  const reading = await readFormat("markdown", bytes);
  const back = reading.kind === "read" ? reading.questions.map(toQuestion) : [];
  expect(back).toHaveLength(2);
  expect(back).toEqual(expect.arrayContaining(set.questions.map(({ question }) => question)));
});
