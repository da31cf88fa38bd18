import type { AnswerLevel, ImportedQuestion } from "@viva/domain/bank/imported";
import type { ExchangeQuestion, Loss } from "../interchange/exchange.ts";
import { toCodeDraft } from "../interchange/to-code-draft.ts";
import { toDraft } from "../interchange/to-draft.ts";
import type { ImportedDraft } from "./import-reading.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** A question of another system's file. What the conversion loses stands among its remarks. */
export function draftOfExchange(
  question: ExchangeQuestion,
  losses: readonly Loss[],
  { topics, findTopic }: Taxonomy,
): ImportedDraft {
  const draft = toCodeDraft(question, topics) ?? toDraft(question, topics);
  const right = question.options.filter((option) => option.right).map(({ text }) => text);
  const answer = [right.join("\n"), question.answer].filter((part) => part !== "").join("\n\n");
  const stated = question.criteria.map(({ statement }) => statement);
  const heading = question.topics[0] ?? null;
  const topic =
    draft.content.topics[0] ??
    findTopic({ title: question.title, heading, text: stated.length > 0 ? stated.join(" ") : answer });
  const level: AnswerLevel = answer === "" && stated.length === 0 && question.code === null ? "none" : "full";
  const imported: ImportedQuestion = {
    title: question.title,
    kind: question.kind,
    prompt: question.prompt,
    options: question.options.map(({ text, right: isRight }) => ({ text, right: isRight })),
    answer,
    answerLevel: level,
    facts: stated.length > 0 ? stated : right,
    topic,
    heading,
    difficulty: question.difficulty,
    minutes: question.minutes,
    lines: question.lines,
    status: level === "none" ? "no-answer" : "ready",
    duplicateOf: null,
    // The file says itself where a question begins and ends.
    confidence: 1,
    remarks: [
      ...new Set(
        [...losses, ...draft.losses].filter(({ field }) => isTold(field, topic)).map(({ what }) => what),
      ),
    ],
  };
  const known = draft.content.topics.length > 0 || topic === null ? draft.content.topics : [topic];
  return { question: imported, content: { ...draft.content, topics: known } };
}

/** Where it came from is known here, and a topic that was found needs no remark on the name of another system. */
function isTold(field: Loss["field"], topic: string | null): boolean {
  return field !== "sources" && (field !== "topics" || topic === null);
}
