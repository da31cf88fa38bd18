import { expect, it } from "vitest";
import { withStatements } from "./with-statements.ts";

const criterion = (id: string, statement: string) => ({
  id,
  weight: 2,
  statement,
  accept: ["said otherwise"],
  misconceptions: [],
});
const rubric = [criterion("c1", "first"), criterion("c2", "second")];

it("keeps a criterion whose line stays, wherever it moves", () => {
  expect(withStatements(rubric, "second\n\n  first  ")).toEqual([rubric[1], rubric[0]]);
});

it("takes a changed line for the criterion that stood there", () => {
  expect(withStatements(rubric, "first\nsecond in other words")).toEqual([
    rubric[0],
    { ...rubric[1], statement: "second in other words" },
  ]);
});

it("gives a new line an id that none of the others has", () => {
  const ids = withStatements(rubric, "new on top\nfirst\nsecond\nlast").map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids.slice(1, 3)).toEqual(["c1", "c2"]);
});
