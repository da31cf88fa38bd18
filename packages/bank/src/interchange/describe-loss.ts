import { type FormatName, formats } from "@viva/domain/bank/formats";
import type { Difference } from "./compare-exchange.ts";

/** What a format cannot carry of a field, as a sentence. */
export function describeLoss(format: FormatName, { field, gone }: Difference): string {
  const own = sentences[format]?.[field];
  if (own !== undefined) return own;
  const { label } = formats[format];
  if (gone) return `${label} has no place for ${nouns[field]}.`;
  return `${label} cannot say ${nouns[field]} exactly: ${changes[field] ?? "a part is missing or different."}`;
}

const nouns: Readonly<Record<Difference["field"], string>> = {
  id: "the id",
  kind: "the kind of question",
  title: "the title",
  prompt: "the prompt",
  answer: "the model answer",
  options: "the options",
  topics: "the topics",
  difficulty: "the difficulty",
  minutes: "the minutes",
  criteria: "the criteria",
  followUps: "the follow-up questions",
  hints: "the hints",
  samples: "the sample answers",
  sources: "the lines of notes that the question came from",
  covers: "the items of the notes that the question covers",
  corrections: "the corrections of the notes that the question follows",
  code: "the starter, the solution and the tests",
  planted: "the planted wrong solutions",
};

const changes: Partial<Record<Difference["field"], string>> = {
  prompt: "some of its marks or characters look different.",
  answer: "some of its marks or characters look different.",
  criteria: "line ends in them became spaces, or a part is missing.",
  followUps: "line ends in them became spaces.",
  hints: "line ends in them became spaces.",
  planted: "their line ends or their order changed.",
};

const essay = "The code question becomes an essay: nothing runs there.";

const sentences: Partial<Record<FormatName, Partial<Record<Difference["field"], string>>>> = {
  gift: { kind: essay },
  "moodle-xml": {
    kind: essay,
    code: "The starter is the text that an answer begins with; the solution and the tests have no place.",
  },
  "qti-2.2": { kind: "The code question becomes an item with an extended text: nothing runs there." },
  "qti-3.0": { kind: "The code question becomes an item with an extended text: nothing runs there." },
  aiken: {
    kind: "The question becomes a multiple choice: a criterion is the right option, its misconceptions are the wrong ones.",
    prompt: "The prompt is one line of plain text: blocks of code and other marks are gone.",
  },
};
