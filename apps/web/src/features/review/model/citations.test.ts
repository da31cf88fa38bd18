import { expect, it } from "vitest";
import { citations } from "./citations.ts";

it("names each source once with all its lines", () => {
  expect(
    citations([
      { title: "A guide", from: 41, to: 49 },
      { title: "Notes", from: 7, to: 7 },
      { title: "A guide", from: 60, to: 60 },
    ]),
  ).toEqual(["From A guide, lines 41 to 49 and line 60", "From Notes, line 7"]);
});
