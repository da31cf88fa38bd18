import type { BankTopic } from "@viva/domain/bank/bank";
import {
  type DraftCriterion,
  type DraftFollowUp,
  type DraftHint,
  MOST_HELP,
  placeId,
  type TextDraft,
  textDraftSchema,
} from "@viva/domain/bank/drafts";
import { choiceAsFreeText } from "./choice-as-free-text.ts";
import type { ExchangeQuestion, Loss } from "./exchange.ts";
import { findTopic } from "./find-topic.ts";
import { limits } from "./limits.ts";
import { shorten } from "./text/shorten.ts";

export interface ExchangeDraft {
  content: TextDraft;
  losses: Loss[];
}

/** Of one follow-up question or hint. */
const MOST_CHARACTERS = 4_000;
const cutAfter = "4,000 characters";

/** What a draft says where the file says nothing. */
const defaults = { difficulty: "medium", minutes: 5 } as const;

/**
 * A draft of a free-text question for an interviewer to finish. Of a choice, the right options become what an answer
 * must state and the wrong ones misconceptions; of code, the starter stands in the prompt and the solution in the
 * reference. `topics` are those that exist: other names are lost, as is what a draft has no place or no room for.
 */
export function toDraft(question: ExchangeQuestion, topics: readonly BankTopic[]): ExchangeDraft {
  const losses: Loss[] = [];
  const lose: Lose = (field, what) => losses.push({ question: question.title, field, what });
  const freeText = asFreeText(question, lose);
  const limited = (field: "title" | "prompt" | "answer", text: string, most: number) =>
    shorten(text, most, () => lose(field, `Only the first ${most} characters fit into a draft.`));
  const content: TextDraft = {
    title: limited("title", freeText.title, 140),
    topics: knownTopics(question.topics, topics, lose),
    difficulty: question.difficulty ?? defaults.difficulty,
    minutes: fitMinutes(question.minutes, lose),
    prompt: limited("prompt", freeText.prompt, 20_000),
    reference: limited("answer", freeText.answer, 20_000),
    ...fitRubric(freeText, lose),
    hints: fitHints(question.hints, lose),
  };
  loseTheRest(question, lose);
  return { content: textDraftSchema.parse(content), losses };
}

type Lose = (field: Loss["field"], what: string) => void;

function asFreeText(question: ExchangeQuestion, lose: Lose): ExchangeQuestion {
  switch (question.kind) {
    case "free-text":
      return question;
    case "choice":
      lose(
        "kind",
        "A multiple choice became a free-text question: the right options are what an answer must state.",
      );
      if (question.options.length > limits.options) {
        lose("options", `Only the first ${limits.options} of ${question.options.length} options were taken.`);
      }
      return choiceAsFreeText({ ...question, options: question.options.slice(0, limits.options) });
    case "code": {
      lose(
        "kind",
        "A code question became a free-text question: its code is not whole, or has no room in a draft.",
      );
      const { code } = question;
      if (code === null) return question;
      const block = (text: string) => `\n\n\`\`\`\`${code.runtime}\n${text.trimEnd()}\n\`\`\`\``;
      return {
        ...question,
        prompt: `${question.prompt}${code.starter.trim() === "" ? "" : block(code.starter)}`,
        answer: `${question.answer}${block(code.solution)}`.trim(),
      };
    }
  }
}

function knownTopics(names: readonly string[], topics: readonly BankTopic[], lose: Lose): string[] {
  const found = new Set<string>();
  for (const name of names) {
    const id = findTopic(name, topics);
    if (id === null) lose("topics", `There is no topic ${name}: choose one of the list.`);
    else if (found.size < 4) found.add(id);
    else if (!found.has(id)) lose("topics", `A question has at most 4 topics: ${name} was left out.`);
  }
  return [...found];
}

function fitMinutes(minutes: number | null, lose: Lose): number {
  if (minutes === null) return defaults.minutes;
  const fitted = Math.min(60, Math.max(1, Math.round(minutes)));
  if (fitted !== minutes) lose("minutes", `${minutes} minutes became ${fitted}: a question takes 1 to 60.`);
  return fitted;
}

/** The rubric, with the follow-up questions that name its criteria. */
function fitRubric(
  { criteria, followUps }: ExchangeQuestion,
  lose: Lose,
): { rubric: DraftCriterion[]; followUps: DraftFollowUp[] } {
  const rubric = fitCriteria(criteria, lose);
  const ids = new Map(criteria.map(({ id }, index) => [id, rubric[index]?.id ?? null]));
  return {
    rubric,
    followUps: fitHelp("followUps", followUps, lose).map(({ whenMissed, ask }, index) => {
      const missed = whenMissed === null ? null : (ids.get(whenMissed) ?? null);
      const name = `Follow-up question ${index + 1}`;
      if (whenMissed !== null && missed === null)
        lose("followUps", `${name} is asked in any case: there is no criterion ${whenMissed}.`);
      const cut = () => lose("followUps", `${name} was cut after ${cutAfter}.`);
      return {
        id: placeId("follow-up", index),
        whenMissed: missed,
        ask: shorten(ask, MOST_CHARACTERS, cut),
      };
    }),
  };
}

function fitHints(hints: ExchangeQuestion["hints"], lose: Lose): DraftHint[] {
  if (hints.some(({ cost }) => cost === null))
    lose("hints", "The file does not say what a hint costs: it costs nothing until you say.");
  return fitHelp("hints", hints, lose).map(({ cost, text }, index) => ({
    id: placeId("hint", index),
    cost: cost ?? 0,
    text: shorten(text, MOST_CHARACTERS, () => lose("hints", `Hint ${index + 1} was cut after ${cutAfter}.`)),
  }));
}

function fitHelp<Help>(field: "followUps" | "hints", all: readonly Help[], lose: Lose): readonly Help[] {
  if (all.length > MOST_HELP) lose(field, `Only the first ${MOST_HELP} of ${all.length} fit.`);
  return all.slice(0, MOST_HELP);
}

function fitCriteria(criteria: ExchangeQuestion["criteria"], lose: Lose): DraftCriterion[] {
  if (criteria.length > 12) lose("criteria", `Only the first 12 of ${criteria.length} criteria fit.`);
  if (criteria.some(({ study }) => study !== null))
    lose("criteria", "Links of criteria to study notes are not kept in a draft.");
  const ids = new Set<string>();
  return criteria.slice(0, 12).map((criterion, index) => {
    const limited = (text: string) =>
      shorten(text, 400, () =>
        lose("criteria", `Criterion ${index + 1}: a text was cut after 400 characters.`),
      );
    const limitedAll = (texts: readonly string[]) => {
      if (texts.length > 12) {
        lose("criteria", `Criterion ${index + 1}: only the first 12 of ${texts.length} phrases fit.`);
      }
      return texts.slice(0, 12).map(limited);
    };
    const weight = Math.min(10, Math.max(0.5, criterion.weight));
    if (weight !== criterion.weight) {
      lose("criteria", `Criterion ${index + 1}: the weight ${criterion.weight} became ${weight}.`);
    }
    const wanted = criterion.id !== null && criterion.id.length <= 60 ? criterion.id : `c${index + 1}`;
    const id = ids.has(wanted) ? `${wanted.slice(0, 50)}-${index + 1}` : wanted;
    ids.add(id);
    return {
      id,
      weight,
      statement: limited(criterion.statement),
      accept: limitedAll(criterion.accept),
      misconceptions: limitedAll(criterion.misconceptions),
    };
  });
}

function loseTheRest(question: ExchangeQuestion, lose: Lose): void {
  const none: [Loss["field"], readonly unknown[], string][] = [
    ["samples", question.samples, "Sample answers have no place in a draft."],
    ["sources", question.sources, "The lines of notes that it came from have no place in a draft."],
    ["covers", question.covers, "The items of the notes that it covers have no place in a draft."],
    ["corrections", question.corrections, "Its corrections of the notes have no place in a draft."],
    ["planted", question.planted, "Planted wrong solutions have no place in a draft of text."],
  ];
  for (const [field, values, what] of none) if (values.length > 0) lose(field, what);
  if (question.code !== null) lose("code", "The tests of a code question have no place in a draft of text.");
}
