import { expect, it } from "vitest";
import { type TextChange, textChanges } from "./text-changes.ts";

function apply(text: string, changes: readonly TextChange[]): string {
  return changes.reduceRight(
    (result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to),
    text,
  );
}

it("changes only the lines that differ", () => {
  const before = "def f(x):\n    return x\n\nprint( f(1) )\n";
  const changes = textChanges(before, "def f(x):\n    return x\n\n\nprint(f(1))\n");
  expect(changes.every(({ from }) => from >= before.indexOf("\nprint"))).toBe(true);
  expect(textChanges(before, before)).toEqual([]);
});

it.each([
  ["", "a\nb"],
  ["a\nb", ""],
  ["a\nb", "a\nb\n"],
  ["x = 1\ny = 2\n", "y = 2\nx = 1\n"],
  ["aaa\naaa\n", "aaa\naa\naaa\n"],
  ["s = '😀'\r\n", "s = '😁'\n"],
])("gives %j back as %j", (before, after) => {
  expect(apply(before, textChanges(before, after))).toBe(after);
});

it("does so for texts of any make", () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const text = () => Array.from({ length: random(30) }, () => "ab \n"[random(4)]).join("");
  for (let round = 0; round < 500; round++) {
    const [before, after] = [text(), text()];
    expect(apply(before, textChanges(before, after))).toBe(after);
  }
});
