import type { Bank } from "@viva/domain/bank/bank";
import {
  type FreeTextQuestion,
  freeTextQuestionSchema,
  type Question,
  questionSchema,
} from "@viva/domain/bank/question";

export const sampleBank: Bank = {
  id: "sample",
  title: "Sample bank",
  description: "Small questions for tests.",
  licence: "MIT",
  topics: [
    { id: "web", name: "Web" },
    { id: "web/http", name: "HTTP" },
    { id: "web/cache", name: "Caching" },
    { id: "py", name: "Python" },
    { id: "py/lists", name: "Lists" },
  ],
  notes: [{ id: "note-1", title: "A note", lines: 40 }],
};

/** The same question, as what it is. */
export function sampleFreeText(id: string, changes: Record<string, unknown> = {}): FreeTextQuestion {
  return freeTextQuestionSchema.parse(sampleTextQuestion(id, changes));
}

export function sampleTextQuestion(id: string, changes: Record<string, unknown> = {}): Question {
  return questionSchema.parse({
    id,
    kind: "free-text",
    title: `What makes a request safe (${id})?`,
    topics: ["web/http"],
    difficulty: "easy",
    minutes: 5,
    sources: [{ note: "note-1", from: 3, to: 6 }],
    prompt: "Which HTTP methods are safe, and what does that promise?",
    reference: "GET and HEAD are safe: they promise not to change state on the server.",
    rubric: [
      {
        id: "methods",
        weight: 2,
        statement: "GET and HEAD are the safe methods that everybody uses",
        accept: ["a GET or a HEAD is safe"],
      },
      {
        id: "promise",
        weight: 1,
        statement: "a safe request does not change state on the server",
        accept: ["it leaves the server's data unchanged"],
        misconceptions: ["safe means that the request is encrypted"],
      },
    ],
    ...changes,
  });
}

export function sampleCodeQuestion(id: string, changes: Record<string, unknown> = {}): Question {
  const value = (expect: string) => ({ kind: "value", expect: { t: "int", v: expect } });
  return questionSchema.parse({
    id,
    kind: "code",
    runtime: "python",
    title: `Add the numbers (${id})`,
    topics: ["py/lists"],
    difficulty: "medium",
    minutes: 10,
    prompt: "Write total(numbers) that returns the sum of a list; the sum of nothing is 0.",
    reference: "The built-in sum does it, and starts from 0.",
    starter: "def total(numbers):\n    ...\n",
    solution: "def total(numbers):\n    return sum(numbers)\n",
    tests: [
      { name: "adds", show: "visible", call: "total([1, 2, 3])", outcome: value("6") },
      {
        name: "nothing is zero",
        show: "hidden",
        property: "the sum of an empty list is 0",
        call: "total([])",
        outcome: value("0"),
      },
    ],
    rubric: [
      { id: "sums", weight: 2, statement: "adds up the numbers of a list", by: "tests", tests: ["adds"] },
      {
        id: "empty",
        weight: 1,
        statement: "gives 0 for an empty list",
        by: "tests",
        tests: ["nothing is zero"],
      },
    ],
    ...changes,
  });
}
