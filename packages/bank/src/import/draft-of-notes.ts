import type { ImportedQuestion } from "@viva/domain/bank/imported";
import { blankCriterion, blankExchange, type ExchangeQuestion } from "../interchange/exchange.ts";
import { toDraft } from "../interchange/to-draft.ts";
import type { DraftQuestion } from "../readers/notes-reading.ts";
import type { ImportedDraft } from "./import-reading.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** A question that was found in notes. Each statement of its answer becomes a criterion of the draft. */
export function draftOfNotes(draft: DraftQuestion, { topics, findTopic }: Taxonomy): ImportedDraft {
  const text = draft.facts.length > 0 ? draft.facts.join(" ") : draft.answer;
  const topic = findTopic({ title: draft.title, heading: draft.topic, text });
  const { content, losses } = toDraft(asExchange(draft, topic), topics);
  const question: ImportedQuestion = {
    title: draft.title,
    kind: draft.kind,
    prompt: draft.prompt,
    options: draft.kind === "choice" ? draft.options : [],
    answer: draft.answer,
    answerLevel: draft.answerLevel,
    facts: draft.facts,
    topic,
    heading: draft.topic,
    difficulty: null,
    minutes: null,
    lines: draft.lines,
    status: draft.status,
    duplicateOf: null,
    confidence: draft.confidence,
    remarks: [
      ...draft.remarks,
      ...losses.filter(({ field }) => field !== "topics" && field !== "title").map(({ what }) => what),
    ],
  };
  return { question, content };
}

function asExchange(draft: DraftQuestion, topic: string | null): ExchangeQuestion {
  const exchange: ExchangeQuestion = {
    ...blankExchange(draft.kind === "choice" ? "choice" : "free-text", draft.title, draft.prompt),
    answer: draft.answer,
    topics: topic === null ? [] : [topic],
  };
  if (draft.kind === "choice") {
    const options = draft.options.map((option) => ({ ...option, feedback: null }));
    return { ...exchange, options, answer: withoutOptions(draft) };
  }
  // A criterion needs a sentence; a word or two is part of the reference alone.
  const statements = draft.facts.filter((fact) => fact.trim().length >= 8);
  return {
    ...exchange,
    criteria: statements.map(blankCriterion),
  };
}

/** The reader puts the right options before what the notes say about them. */
function withoutOptions({ answer, ...draft }: Extract<DraftQuestion, { kind: "choice" }>): string {
  const right = draft.options.filter((option) => option.right).map(({ text }) => text);
  const start = right.join("\n");
  return answer.startsWith(start) ? answer.slice(start.length).trim() : answer;
}
