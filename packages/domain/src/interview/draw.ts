import type { Difficulty, QuestionKind } from "../bank/question.ts";
import type { InterviewPlan } from "./plan.ts";
import { seededRandom, shuffled } from "./seeded-random.ts";

/** A question as the draw sees it. */
export interface Candidate {
  versionId: string;
  kind: QuestionKind;
  topics: readonly string[];
  difficulty: Difficulty;
  minutes: number;
}

export type DrawRequest = Pick<InterviewPlan, "questionCount" | "durationMinutes" | "topics" | "include">;

export type Draw =
  | { kind: "drawn"; picks: Candidate[] }
  | { kind: "too-few"; available: number; wanted: number };

const SLACK_MINUTES = 5;
const DIFFICULTY_RANK: Record<Difficulty, number> = { easy: 0, medium: 1, hard: 2 };

/**
 * Draws an interview: the same pool, request and seed give the same questions in the same order.
 *
 * Topics take turns, so that a topic with many questions does not crowd out the others; when text and code
 * are both wanted, about a third is code, fewer when the time is short. Among the questions of a turn one is
 * taken that keeps the expected minutes near to the interview's. Easier questions come first, code after text of its level.
 */
export function draw(pool: readonly Candidate[], request: DrawRequest, seed: string): Draw {
  const matching = matchingQuestions(pool, request);
  if (matching.length < request.questionCount) {
    return { kind: "too-few", available: matching.length, wanted: request.questionCount };
  }
  const random = seededRandom(seed);
  const order = shuffled(
    [...matching].sort((a, b) => (a.versionId < b.versionId ? -1 : 1)),
    random,
  );
  const codeWanted = wantedCode(order, request);
  const picks: Candidate[] = [];
  const taken = new Map<string, number>();
  while (picks.length < request.questionCount) {
    const codeSoFar = picks.filter((pick) => pick.kind === "code").length;
    const slotsLeft = request.questionCount - picks.length;
    const kind: QuestionKind = codeWanted - codeSoFar >= slotsLeft ? "code" : "free-text";
    const open = order.filter((question) => !picks.includes(question));
    const ofKind = open.filter((question) => question.kind === kind);
    const choices = ofKind.length > 0 ? ofKind : open;
    const pick = nextPick(choices, picks, taken, request);
    picks.push(pick);
    for (const topic of pick.topics) taken.set(topic, (taken.get(topic) ?? 0) + 1);
  }
  return { kind: "drawn", picks: inOrder(picks) };
}

/** The questions of the pool that a request may draw. */
export function matchingQuestions(
  pool: readonly Candidate[],
  request: Pick<DrawRequest, "topics" | "include">,
): Candidate[] {
  return pool.filter(
    (question) =>
      (request.topics.length === 0 || question.topics.some((topic) => request.topics.includes(topic))) &&
      (request.include !== "text-only" || question.kind === "free-text") &&
      (request.include !== "code-only" || question.kind === "code"),
  );
}

/**
 * How many of the questions are code: about a third, fewer when so many would not fit the time at the usual
 * pace of this pool, at least one where both kinds are wanted and there.
 */
function wantedCode(order: readonly Candidate[], request: DrawRequest): number {
  const code = order.filter((question) => question.kind === "code");
  const text = order.filter((question) => question.kind === "free-text");
  const least = Math.max(request.questionCount >= 2 ? 1 : 0, request.questionCount - text.length);
  const usual = (count: number) =>
    count * averageMinutes(code) + (request.questionCount - count) * averageMinutes(text);
  let wanted = Math.max(least, Math.round(request.questionCount / 3));
  while (wanted > least && usual(wanted) > request.durationMinutes) wanted--;
  return Math.min(code.length, wanted);
}

function averageMinutes(questions: readonly Candidate[]): number {
  return questions.reduce((sum, question) => sum + question.minutes, 0) / Math.max(1, questions.length);
}

function nextPick(
  choices: readonly Candidate[],
  picks: readonly Candidate[],
  taken: ReadonlyMap<string, number>,
  request: DrawRequest,
): Candidate {
  const used = picks.reduce((sum, pick) => sum + pick.minutes, 0);
  const ideal = (request.durationMinutes - used) / (request.questionCount - picks.length);
  const repeats = (question: Candidate) => Math.max(...question.topics.map((topic) => taken.get(topic) ?? 0));
  // Within the slack all fit alike and the shuffle decides: else the shortest would be drawn every time.
  const misfit = (question: Candidate) => Math.max(0, Math.abs(question.minutes - ideal) - SLACK_MINUTES);
  let best = choices[0];
  for (const question of choices) {
    if (!best) break;
    const turns = repeats(question) - repeats(best);
    if (turns < 0 || (turns === 0 && misfit(question) < misfit(best))) best = question;
  }
  if (!best) throw new Error("The draw ran out of questions although enough matched.");
  return best;
}

function inOrder(picks: readonly Candidate[]): Candidate[] {
  const rank = (question: Candidate) =>
    DIFFICULTY_RANK[question.difficulty] * 2 + (question.kind === "code" ? 1 : 0);
  return picks
    .map((pick, index) => ({ pick, index }))
    .sort((a, b) => rank(a.pick) - rank(b.pick) || a.index - b.index)
    .map(({ pick }) => pick);
}
