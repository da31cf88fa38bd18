import { expect, it } from "vitest";
import { viva } from "../terminal.fixture.ts";

it.each([
  ["", "Give JSON on standard input"],
  ["  \n", "Give JSON on standard input"],
  ["{", "the input is not JSON"],
  ['{"cod": ""}', "code"],
  ['{"code": "", "tests": [{"call": "f()"}]}', "a test has either expect or raises"],
])("refuses %j as bad input before anything is run", async (input, message) => {
  const { code, out, err } = await viva(["exec", "--json"], input);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});

it("refuses a language that it does not have", async () => {
  const { code, err } = await viva(["exec", "--language", "cobol"], '{"code": ""}');
  expect(code).toBe(2);
  expect(err).toContain("language");
});
