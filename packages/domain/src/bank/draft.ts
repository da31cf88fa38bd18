import type { DraftContent, DraftProblem, TextDraft } from "./drafts.ts";
import { type FreeTextQuestion, freeTextQuestionSchema } from "./question.ts";

export type TextDraftCheck =
  | { kind: "publishable"; question: FreeTextQuestion }
  | { kind: "unfinished"; problems: DraftProblem[] };

/**
 * Whether a draft can be published, as the question with identity `key` and with topics that exist. Fields
 * of problems are paths such as `prompt` or `rubric.1.statement`.
 */
export function checkTextDraft(
  draft: TextDraft,
  key: string,
  knownTopics: ReadonlySet<string>,
): TextDraftCheck {
  const problems = headProblems(draft, knownTopics);
  if (problems.length > 0) return { kind: "unfinished", problems };
  const { samples = [], ...written } = draft;
  const parsed = freeTextQuestionSchema.safeParse({
    ...written,
    id: key,
    kind: "free-text",
    rubric: draft.rubric.map((criterion) => ({
      ...criterion,
      accept: criterion.accept.filter((phrase) => phrase.trim() !== ""),
      misconceptions: criterion.misconceptions.filter((phrase) => phrase.trim() !== ""),
    })),
    ...helpOf(draft),
    samples: samples.map(({ answer, expect }) => ({
      answer,
      expect: Object.fromEntries(
        Object.entries(expect).filter(([id]) => draft.rubric.some((criterion) => criterion.id === id)),
      ),
    })),
  });
  if (parsed.success) return { kind: "publishable", question: parsed.data };
  return {
    kind: "unfinished",
    problems: parsed.error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message })),
  };
}

/** What a question says beyond its rubric. A follow-up to a criterion that was taken out is asked in any case. */
export function helpOf({ followUps = [], hints = [], rubric }: DraftContent) {
  return {
    followUps: followUps.map(({ whenMissed, ask }) => ({
      ask,
      whenMissed: rubric.some(({ id }) => id === whenMissed) ? whenMissed : null,
    })),
    hints: hints.map(({ cost, text }) => ({ cost, text })),
  };
}

/** What drafts of every kind need. */
export function headProblems(draft: DraftContent, knownTopics: ReadonlySet<string>): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const need = (met: boolean, field: string, message: string) => {
    if (!met) problems.push({ field, message });
  };
  need(draft.title.trim().length >= 3, "title", "Give the question a title of at least 3 characters.");
  need(draft.topics.length > 0, "topics", "Choose at least one topic.");
  for (const topic of draft.topics) {
    need(knownTopics.has(topic), "topics", `There is no topic ${topic}. Choose one of the list.`);
  }
  need(
    draft.prompt.trim().length >= 10,
    "prompt",
    "Write the prompt: what is asked, in at least 10 characters.",
  );
  need(
    draft.reference.trim().length >= 10,
    "reference",
    "Write a reference answer of at least 10 characters.",
  );
  need(draft.rubric.length > 0, "rubric", "Add at least one criterion: grades are given by criteria.");
  for (const [index, criterion] of draft.rubric.entries()) {
    need(
      criterion.statement.trim().length >= 8,
      `rubric.${index}.statement`,
      `Criterion ${index + 1}: say in one sentence what an answer must state.`,
    );
  }
  for (const [index, { ask }] of (draft.followUps ?? []).entries()) {
    need(
      ask.trim() !== "",
      `followUps.${index}.ask`,
      `Follow-up question ${index + 1}: write what to ask, or delete it.`,
    );
  }
  for (const [index, { text }] of (draft.hints ?? []).entries()) {
    need(text.trim() !== "", `hints.${index}.text`, `Hint ${index + 1}: write what to say, or delete it.`);
  }
  return problems;
}
