import { expect, test } from "vitest";
import { parametersHash } from "../../benchmark/publish.ts";
import { GRADER_VERSION, SURE } from "../grade-answer.ts";
import { PUBLISHED } from "./published.ts";

test("what is published was measured with the grader that ships: else run `npm run bench -- grader --publish`", () => {
  const { grader, parameters, sure } = PUBLISHED;
  expect({ grader, parameters, sureFrom: sure.from }).toEqual({
    grader: `embedded@${GRADER_VERSION}`,
    parameters: parametersHash(),
    sureFrom: SURE,
  });
});

test("what is published counts every criterion once in each of its tables", () => {
  const counted = (rows: readonly { criteria: number }[]) => rows.reduce((sum, row) => sum + row.criteria, 0);
  expect([PUBLISHED.bins, PUBLISHED.byVerdict].map(counted)).toEqual([
    PUBLISHED.criteria,
    PUBLISHED.criteria,
  ]);
  expect(PUBLISHED.curve.at(-1)).toEqual({ decided: 1, right: PUBLISHED.right });
});
