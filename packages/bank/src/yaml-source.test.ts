import { describe, expect, it } from "vitest";
import { readYaml } from "./yaml-source.ts";

const text = `title: Tea
rubric:
  - id: time
    weight: 2
  - id: heat
hints: [a, b]
`;

describe("places of fields", () => {
  const source = readYaml(text, 2);
  it.each([
    [["title"], { line: 2, column: 8 }],
    [["rubric", 0, "weight"], { line: 5, column: 13 }],
    [["rubric", 1, "id"], { line: 6, column: 9 }],
    [["hints", 1], { line: 7, column: 12 }],
  ])("finds the value of %j", (path, place) => {
    expect(source.placeOf(path)).toEqual(place);
  });

  it("points at the name of a field when that is asked for", () => {
    expect(source.placeOf(["rubric", 0, "weight"], "key")).toEqual({ line: 5, column: 5 });
  });

  it("points at the nearest parent of a field that is missing", () => {
    expect(source.placeOf(["rubric", 1, "weight"])).toEqual({ line: 6, column: 5 });
    expect(source.placeOf(["difficulty"])).toEqual({ line: 2, column: 1 });
  });

  it("points at the start of an empty text", () => {
    expect(readYaml("").placeOf(["anything"])).toEqual({ line: 1, column: 1 });
  });
});

describe("broken YAML", () => {
  it.each([
    ["a: 1\nstatement: one: two", 2, "put the text in quotes when it holds a colon and a space"],
    ["a: 1\na: 2", 2, "keep one of the two fields"],
    ["a: [1, 2", 1, "close brackets and quotes"],
    ["a:\n\t- 1", 2, "indent with spaces"],
    ["a: 1\nstatement: *args is a tuple", 2, "put the text in quotes"],
    ["a: 1\nb: [x, *nothing]", 2, "nothing is called &nothing: put the text in quotes"],
    ["a: 'open", 1, "close the quote"],
    ["a: @b", 1, "put the text in quotes"],
  ])("says what to do about %j", (broken, line, advice) => {
    const [problem] = readYaml(broken).problems;
    expect(problem?.place.line).toBe(line);
    expect(problem?.message).toMatch(/^not valid YAML: /);
    expect(problem?.message).toContain(advice);
  });

  it("stops at aliases that would fill the memory", () => {
    const rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level++) {
      rows.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    }
    expect(readYaml(rows.join("\n")).problems[0]?.message).toMatch(/aliases counted/);
  });

  it("stops at an alias to its own parent", () => {
    expect(readYaml("a: &a [*a]").problems[0]?.message).toMatch(/nested deeper than 60 levels/);
  });
});

it("keeps a field called __proto__ a field", () => {
  expect(Object.keys(readYaml("__proto__: { a: 1 }").value as object)).toEqual(["__proto__"]);
});
