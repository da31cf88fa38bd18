import { betaQuantile } from "./beta.ts";
import { EVIDENCE, type Given } from "./given.ts";

/** One question on a topic that was asked and graded; one with two topics stands in the history twice. */
export interface MasteryObservation {
  topic: string;
  attemptId: string;
  at: Date;
  given: Given;
  /** 0..1; 0 for what was not answered. */
  score: number;
}

export interface TopicEstimate {
  topic: string;
  /** Posterior mean, 0..1, with a 90 % interval. */
  estimate: number;
  low: number;
  high: number;
  /** Questions that were answered, and that were asked and not answered. */
  answers: number;
  unanswered: number;
  standing: "weak" | "middling" | "strong" | "too-few";
  /** Estimate now less the one before the newest attempt on the topic; null when there was none before. */
  change: number | null;
}

/** With less evidence the interval says more than the number, and no topic is called weak or strong. In answers. */
const MIN_EVIDENCE_TO_TELL = 2;
const HALF_LIFE_DAYS = 60;
const WEAK_BELOW = 0.5;
const STRONG_FROM = 0.75;
const DAY_MS = 86_400_000;

/**
 * What a history says of each topic, weakest first, topics that cannot be told yet last.
 *
 * Each question counts as a trial with a fractional success. Its weight w is what it says by `EVIDENCE` (an answer 1,
 * a blank a quarter, what was not reached nothing), halved every 60 days; with the uniform prior Beta(1, 1) the
 * posterior is Beta(1 + sum of w*score, 1 + sum of w*(1 - score)). Fractional scores vary less than coin flips, so the
 * interval errs on the wide side. A topic is told from 2 answers on, or from as much in blanks: eight of them. One of
 * which nothing was seen is left out.
 */
export function weaknessReport(history: readonly MasteryObservation[], at: Date): TopicEstimate[] {
  const byTopic = Map.groupBy(history, (observation) => observation.topic);
  return [...byTopic]
    .filter(([, observations]) => evidence(observations) > 0)
    .map(([topic, observations]) => estimateTopic(topic, observations, at))
    .sort(
      (a, b) =>
        Number(a.standing === "too-few") - Number(b.standing === "too-few") ||
        a.estimate - b.estimate ||
        (a.topic < b.topic ? -1 : 1),
    );
}

function estimateTopic(topic: string, observations: readonly MasteryObservation[], at: Date): TopicEstimate {
  const newest = observations.reduce((latest, each) => (each.at > latest.at ? each : latest));
  const before = observations.filter((each) => each.attemptId !== newest.attemptId);
  const told = evidence(before) > 0;
  const { estimate, low, high } = posterior(observations, at);
  return {
    topic,
    estimate,
    low,
    high,
    answers: observations.filter((each) => each.given === "answered").length,
    unanswered: observations.filter((each) => each.given !== "answered").length,
    standing: standing(estimate, evidence(observations)),
    change: told ? estimate - posterior(before, at).estimate : null,
  };
}

function posterior(observations: readonly MasteryObservation[], at: Date) {
  let [a, b] = [1, 1];
  for (const { at: when, given, score } of observations) {
    const weight =
      EVIDENCE[given] * 0.5 ** (Math.max(0, at.getTime() - when.getTime()) / DAY_MS / HALF_LIFE_DAYS);
    a += weight * score;
    b += weight * (1 - score);
  }
  return { estimate: a / (a + b), low: betaQuantile(0.05, a, b), high: betaQuantile(0.95, a, b) };
}

function evidence(observations: readonly MasteryObservation[]): number {
  return observations.reduce((sum, each) => sum + EVIDENCE[each.given], 0);
}

function standing(estimate: number, told: number): TopicEstimate["standing"] {
  if (told < MIN_EVIDENCE_TO_TELL) return "too-few";
  if (estimate < WEAK_BELOW) return "weak";
  return estimate >= STRONG_FROM ? "strong" : "middling";
}
