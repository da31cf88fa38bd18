import { expect, it } from "vitest";
import { viva } from "../terminal.fixture.ts";

it.each([
  ["", "Give JSON on standard input"],
  ["  \n", "Give JSON on standard input"],
  ["{", "the input is not JSON"],
  ['{"cod": ""}', "code"],
  ['{"code": "", "tests": [{"call": "f()"}]}', "a test has either expect or raises"],
  ['{"code": "", "tests": [{"expect": 1}]}', "a test has either call or snippet"],
  ['{"code": "", "tests": [{"call": "f()", "expect-from": "solution"}]}', "add the solution"],
  ['{"code": "", "tests": [{"call": "f()", "expect": 1, "after": "no"}]}', 'no test is called "no"'],
  ['{"code": "", "tests": [{"call": "f()", "expect": {"$what": 1}}]}', "$what is not known"],
  ['{"code": "", "language": "sql", "tests": [{"given": {"n": {"integer": [1, 2]}}, "expect": 1}]}', "SQL"],
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
