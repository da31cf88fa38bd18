import { builtInBankDir } from "@viva/bank/built-in";
import { readBank } from "@viva/bank/read-bank";
import { gradeAnswer } from "@viva/grader/grade-answer";
import { expect, test } from "vitest";

test("every reference answer of the built-in bank, and every rubric read out, meets its own rubric", async () => {
  const { questions } = await readBank(builtInBankDir);
  const asked = questions.flatMap(({ question }) => (question.kind === "free-text" ? [question] : []));
  expect(asked.length).toBeGreaterThan(50);
  const low = asked.flatMap(({ id, prompt, reference, rubric }) =>
    [reference, rubric.map(({ statement }) => `${statement}.`).join(" ")].flatMap((answer) => {
      const { score, criteria } = gradeAnswer({ question: prompt, reference, criteria: rubric, answer });
      const mistaken = criteria.some(({ verdict }) => verdict === "misconception");
      return score < 0.9 || mistaken ? [{ id, score, mistaken }] : [];
    }),
  );
  expect(low).toEqual([]);
}, 60_000);
