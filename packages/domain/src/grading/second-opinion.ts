import type { AnswerResult } from "./answer-result.ts";
import type { ModelReply } from "./language-model.ts";

type GradedCriterion = AnswerResult["criteria"][number];
type Opinion = ModelReply["criteria"][number];
type Span = GradedCriterion["evidence"][number];

/** Finds the quotes for a criterion that count as evidence, in the answer's order; the others are left out. */
export type FindEvidence = (criterionId: string, quotes: readonly string[]) => Span[];

/** How sure a criterion is called that two graders judge alike, if the built-in one alone is not surer. */
const AGREED = 0.8;
/** How sure one is called at most that they judge differently. */
const DISAGREED = 0.5;

/**
 * Whether a language model's opinion can change anything of a built-in grade. It cannot where nothing was answered (the
 * interval is empty at 0), where the grader could not read the answer, and where the answer speaks to whoever grades:
 * there a model that was talked round could only do harm.
 */
export function takesSecondOpinion({ high, state, flags }: AnswerResult): boolean {
  return high > 0 && state !== "not-assessed" && !flags.some(({ code }) => code === "instructions");
}

/** Whether a reply names each criterion of the rubric once, and no other. Else its word is worth nothing. */
export function coversRubric({ criteria }: ModelReply, ids: readonly string[]): boolean {
  const named = new Set(criteria.map(({ id }) => id));
  return named.size === criteria.length && named.size === ids.length && ids.every((id) => named.has(id));
}

/**
 * The grade of an answer that a language model graded too; null when the reply does not cover the rubric.
 *
 * The model moves no point: those of the built-in grader stand, so that nobody gains by talking a model round. What it
 * can do is to settle or to raise a doubt. Where both judge alike and the model's quotes count as evidence, the criterion
 * is graded; without such a quote it stays as it was, for saying "missed" to everything shows nothing. Where they differ
 * it is a check for a person, and the interval of the total reaches to what the model gave; points without evidence do
 * not stretch it. Flags stay: they are about the answer, and no model clears them.
 */
export function withSecondOpinion(
  embedded: AnswerResult,
  weights: ReadonlyMap<string, number>,
  reply: ModelReply,
  findEvidence: FindEvidence,
): AnswerResult | null {
  const ids = embedded.criteria.map(({ id }) => id);
  if (!coversRubric(reply, ids)) return null;
  if (!takesSecondOpinion(embedded)) return embedded;
  const opinions = new Map(reply.criteria.map((opinion) => [opinion.id, opinion]));
  const compared = embedded.criteria.map((criterion) => {
    const opinion = opinions.get(criterion.id);
    return opinion ? compare(criterion, opinion, findEvidence) : unmoved(criterion);
  });
  const criteria = compared.map(({ criterion }) => criterion);
  const total = ids.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  const share = (id: string) => (total > 0 ? (weights.get(id) ?? 0) / total : 0);
  const gaps = compared.map(({ criterion, gap }) => share(criterion.id) * gap);
  return {
    ...embedded,
    criteria,
    low: Math.max(0, Math.min(embedded.low, embedded.score + sum(gaps.filter((gap) => gap < 0)))),
    high: Math.min(1, Math.max(embedded.high, embedded.score + sum(gaps.filter((gap) => gap > 0)))),
    confidence: confidenceOf(embedded, criteria, share),
    state: stateOf(embedded, compared),
  };
}

/** Points need a quote that counts. */
export function isSupported(points: number, evidence: readonly Span[]): boolean {
  return points === 0 || evidence.length > 0;
}

interface Compared {
  criterion: GradedCriterion;
  /** What the opinion is to the built-in one: `silent` where it shows nothing that counts. */
  relation: "agrees" | "settles" | "differs" | "silent";
  /** Points that the model gives above those that stand; 0 where it shows nothing for them. */
  gap: number;
}

function compare(criterion: GradedCriterion, opinion: Opinion, findEvidence: FindEvidence): Compared {
  if (criterion.state === "not-assessed") return unmoved(criterion);
  const quoted = opinion.points === 0 ? [] : findEvidence(criterion.id, opinion.evidence);
  if (opinion.points !== tickOf(criterion.points)) {
    const confidence = Math.min(criterion.confidence, DISAGREED);
    return {
      criterion: { ...criterion, state: "check", confidence },
      relation: "differs",
      gap: isSupported(opinion.points, quoted) ? opinion.points - criterion.points : 0,
    };
  }
  if (quoted.length === 0) return unmoved(criterion);
  return {
    criterion: {
      ...criterion,
      state: "graded",
      confidence: Math.max(criterion.confidence, AGREED),
      evidence: [...criterion.evidence, ...quoted.filter((span) => isApart(span, criterion.evidence))].sort(
        (a, b) => a.start - b.start,
      ),
    },
    relation: criterion.state === "check" ? "settles" : "agrees",
    gap: 0,
  };
}

function unmoved(criterion: GradedCriterion): Compared {
  return { criterion, relation: "silent", gap: 0 };
}

/** A doubt makes the answer a check; it is graded once the model settled the last one. Else it stays what it was. */
function stateOf(embedded: AnswerResult, compared: readonly Compared[]): AnswerResult["state"] {
  if (compared.some(({ relation }) => relation === "differs")) return "check";
  const settled =
    embedded.flags.length === 0 &&
    compared.some(({ relation }) => relation === "settles") &&
    compared.every(({ criterion }) => criterion.state === "graded");
  return settled ? "graded" : embedded.state;
}

/** Moved by what moved in the criteria, each by its weight. */
function confidenceOf(
  embedded: AnswerResult,
  criteria: readonly GradedCriterion[],
  share: (id: string) => number,
): number {
  const before = new Map(embedded.criteria.map(({ id, confidence }) => [id, confidence]));
  const moved = criteria.map(
    ({ id, confidence }) => share(id) * (confidence - (before.get(id) ?? confidence)),
  );
  return Math.min(1, Math.max(0, embedded.confidence + sum(moved)));
}

/** Points rounded to halves, as a model gives them; with the built-in grader's own limits. */
function tickOf(points: number): number {
  return points < 0.25 ? 0 : points < 0.75 ? 0.5 : 1;
}

function isApart(span: Span, others: readonly Span[]): boolean {
  return others.every(({ start, end }) => span.end <= start || span.start >= end);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
