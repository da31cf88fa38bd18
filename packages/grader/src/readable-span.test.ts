import { expect, test } from "vitest";
import { compareAnswer } from "./match/compare.ts";
import { prepareRubric } from "./match/rubric.ts";
import { readableSpan } from "./readable-span.ts";
import { prepare } from "./text/prepare.ts";

/** The span around one word, as text. */
function around(text: string, word: string): string {
  const { words } = prepareRubric({ question: "", reference: text, criteria: [] });
  const answer = compareAnswer(prepare(text), words);
  const at = answer.terms.findIndex((term) => text.slice(term.start, term.end) === word);
  const { start, end } = readableSpan(answer, at, at);
  return text.slice(start, end);
}

test("a short clause is shown whole, from its first small word on", () => {
  expect(around("If it is closed twice, the second call does nothing.", "second")).toBe(
    "the second call does nothing",
  );
});

test("a span does not run from one sentence into the next", () => {
  expect(around("In Python 2 the names leaked. The first iterable is evaluated outside.", "leaked")).toBe(
    "In Python 2 the names leaked",
  );
});

test("code ticks, brackets and quotes are not cut in half", () => {
  expect(around("Call `file.close()` at the end", "close")).toBe("Call `file.close()` at the end");
  expect(around("It raises `KeyError`, or so they say", "KeyError")).toBe("It raises `KeyError`");
  expect(around('He called it "lazy evaluation", which it is', "lazy")).toBe(
    'He called it "lazy evaluation"',
  );
});

test("of a long clause only what stands near is shown, and a denial before it stays", () => {
  const text =
    "the loop that reads the rows from the cursor of the driver does not keep the results in the memory of the worker process for longer than one batch";
  const span = around(text, "keep");
  expect(span).toContain("not keep");
  expect(span.length).toBeLessThan(text.length / 2);
});
