import type { BankTopic } from "@viva/domain/bank/bank";
import { type DraftCriterion, type TextDraft, textDraftSchema } from "@viva/domain/bank/drafts";
import { choiceAsFreeText } from "./choice-as-free-text.ts";
import type { ExchangeQuestion, Loss } from "./exchange.ts";
import { findTopic } from "./find-topic.ts";
import { limits } from "./limits.ts";
import { shorten } from "./text/shorten.ts";

export interface ExchangeDraft {
  content: TextDraft;
  losses: Loss[];
}

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
    rubric: fitRubric(freeText.criteria, lose),
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
      lose("kind", "A code question became a free-text question: its tests do not run in a draft.");
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

function fitRubric(criteria: ExchangeQuestion["criteria"], lose: Lose): DraftCriterion[] {
  if (criteria.length > 12) lose("criteria", `Only the first 12 of ${criteria.length} criteria fit.`);
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
    if (criterion.study !== null) {
      lose("criteria", `Criterion ${index + 1}: its link to study notes is not kept in a draft.`);
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
    ["followUps", question.followUps, "Follow-up questions have no place in a draft."],
    ["hints", question.hints, "Hints have no place in a draft."],
    ["samples", question.samples, "Sample answers have no place in a draft."],
    ["sources", question.sources, "The lines of notes that it came from have no place in a draft."],
    ["covers", question.covers, "The items of the notes that it covers have no place in a draft."],
    ["corrections", question.corrections, "Its corrections of the notes have no place in a draft."],
  ];
  for (const [field, values, what] of none) if (values.length > 0) lose(field, what);
  if (question.code !== null) lose("code", "The tests of a code question have no place in a draft.");
}
