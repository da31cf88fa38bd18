import { expect, it } from "vitest";
import { viva } from "../terminal.fixture.ts";

const line = (id: string, answer: string) =>
  JSON.stringify({
    id,
    question: "What does a database index cost?",
    reference: "Every write has to keep the index up to date. It takes space on disk.",
    criteria: [{ id: "writes", statement: "Every write has to keep the index up to date", weight: 1 }],
    answer,
  });

it("grades each line in its order and prints JSON lines", async () => {
  const input = `${line("a", "Each write must also update the index, so writes get slower.")}\n\n${line("b", "")}\n`;
  const { code, out, err } = await viva(["grade", "--json"], input);
  const [first, second, ...more] = out.split("\n").map((text) => JSON.parse(text));
  expect({ code, err, more }).toEqual({ code: 0, err: "", more: [] });
  expect(first).toMatchObject({ id: "a", criteria: [{ id: "writes" }] });
  expect(second).toMatchObject({ id: "b", score: 0 });
  expect(first.score).toBeGreaterThan(second.score);
  for (const { score, low, high } of [first, second]) {
    expect(low).toBeLessThanOrEqual(score);
    expect(score).toBeLessThanOrEqual(high);
  }
});

it("goes on after a line that it cannot grade, names it, and gives 2", async () => {
  const { code, out, err } = await viva(["grade", "--json"], `{"id": "x"}\nno json\n${line("b", "Space.")}`);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ id: "b" });
  expect(err).toMatch(/^line 1: question: .*\nline 2: not JSON: /);
});

it("says what to give when there is nothing", async () => {
  const { code, err } = await viva(["grade"], "\n");
  expect(code).toBe(2);
  expect(err).toContain('Nothing to grade: expected JSON lines {"id", "question"');
});

it("writes a line that people can read without --json", async () => {
  const { out } = await viva(["grade"], line("a", "Each write must keep the index up to date."));
  expect(out).toMatch(/^a: \d+ % \[\d+, \d+\] (graded|check|not-assessed).*: writes \w+$/);
});
