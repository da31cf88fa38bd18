import type { GradeState } from "./views.ts";

/** A criterion as graded: points as a fraction 0..1 of its weight. */
export interface GradedCriterion {
  weight: number;
  points: number;
  state: GradeState;
}

export interface ScoreCard {
  /** In the units of the weights. */
  points: number;
  maxPoints: number;
  /** 0..1; 0 when there is nothing to score. */
  fraction: number;
  /** `check` when at least one criterion is, `not-assessed` when all are. */
  state: GradeState;
}

/** Adds up the criteria of one answer, each by its weight. */
export function scoreAnswer(criteria: readonly GradedCriterion[]): ScoreCard {
  const maxPoints = sum(criteria.map((criterion) => criterion.weight));
  const points = sum(criteria.map((criterion) => criterion.weight * criterion.points));
  return { points, maxPoints, fraction: maxPoints > 0 ? points / maxPoints : 0, state: worstState(criteria) };
}

/** An answer's part in the attempt: fraction and 80 % interval 0..1, weight in minutes. */
export interface GradedAnswer {
  minutes: number;
  score: number;
  low: number;
  high: number;
}

/**
 * The score of an attempt, 0..1: answers weigh by the minutes they were given. The interval takes the
 * answers' errors as independent, so their half-widths add in quadrature; it never leaves 0..1.
 */
export function scoreAttempt(answers: readonly GradedAnswer[]): { score: number; low: number; high: number } {
  const total = sum(answers.map((answer) => answer.minutes));
  if (total === 0) return { score: 0, low: 0, high: 0 };
  const score = sum(answers.map((answer) => answer.minutes * answer.score)) / total;
  const spread = (side: (answer: GradedAnswer) => number) =>
    Math.sqrt(sum(answers.map((answer) => ((answer.minutes / total) * side(answer)) ** 2)));
  return {
    score,
    low: Math.max(0, score - spread((answer) => answer.score - answer.low)),
    high: Math.min(1, score + spread((answer) => answer.high - answer.score)),
  };
}

/** Rounds to one decimal, half away from zero, as every screen shows scores. */
export function oneDecimal(value: number): number {
  return Math.round((value + Number.EPSILON) * 10) / 10;
}

/**
 * By how much points or a score move as every screen shows them; 0 where both are shown alike. What nobody can see is
 * no change: it needs no reason, and nobody is told of it.
 */
export function shownChange(before: number, after: number): number {
  return oneDecimal(oneDecimal(after) - oneDecimal(before));
}

/** The sum of parts that are each shown rounded, so that it is what a reader gets who adds them up. */
export function shownTotal(parts: readonly number[]): number {
  return oneDecimal(sum(parts.map(oneDecimal)));
}

function worstState(criteria: readonly GradedCriterion[]): GradeState {
  if (criteria.length > 0 && criteria.every((criterion) => criterion.state === "not-assessed")) {
    return "not-assessed";
  }
  return criteria.some((criterion) => criterion.state !== "graded") ? "check" : "graded";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
