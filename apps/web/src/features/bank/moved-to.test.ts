import { expect, test } from "vitest";
import { movedTo } from "./moved-to.ts";

test("an item stands at its new place and the others keep their order", () => {
  const items = ["a", "b", "c", "d"];
  expect(movedTo(items, 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(movedTo(items, 3, 0)).toEqual(["d", "a", "b", "c"]);
  expect(items).toEqual(["a", "b", "c", "d"]);
});
