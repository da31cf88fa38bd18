import { expect, test } from "vitest";
import { tokenise } from "./tokenise.ts";

const forms = (text: string) => tokenise(text).map((token) => token.form);

test("keeps complexity classes, dunder names, operators and versions whole", () => {
  expect(forms("O(n log n) with __init__, x == y, i/o and Python 3.14")).toEqual([
    "o(nlogn)",
    "with",
    "__init__",
    "x",
    "==",
    "y",
    "i/o",
    "and",
    "python",
    "3.14",
  ]);
});

test("knows the pieces of identifiers in snake and camel case", () => {
  const [snake, camel] = tokenise("select_related WeakValueDictionary");
  expect(snake?.parts).toEqual(["select", "relat"]);
  expect(camel?.parts).toEqual(["weak", "valu", "dictionari"]);
});

test("a call is not the word that it is spelt like, but has it as a piece", () => {
  const [word, call] = tokenise("sets set(rows)");
  expect(word).toMatchObject({ kind: "word", stem: "set", parts: [] });
  expect(call).toMatchObject({ kind: "identifier", form: "set", stem: "set()", parts: ["set"] });
});

test("reads contractions as a negation, with and without an apostrophe of either kind", () => {
  expect(forms("doesn't don’t isnt cannot")).toEqual(["not", "not", "not", "not"]);
});

test("a bullet is no operator, a multiplication is", () => {
  expect(forms("* a\n* b")).toEqual(["a", "b"]);
  expect(forms("a * b")).toEqual(["a", "*", "b"]);
});

test("offsets give back the text, past emoji too", () => {
  const text = "🙂 Cached rows, naïvely: don’t_hit";
  for (const token of tokenise(text)) expect(text.slice(token.start, token.end).length).toBeGreaterThan(0);
  const [first] = tokenise(text);
  expect(text.slice(first?.start, first?.end)).toBe("Cached");
});
