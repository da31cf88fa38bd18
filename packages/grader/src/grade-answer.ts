import { stem } from "./text/porter2.ts";
import { type Token, tokenise } from "./text/tokenise.ts";

/** One thing a good answer says. The shape of the domain's free-text criterion, as far as grading needs it. */
export interface GradedCriterion {
  id: string;
  statement: string;
  weight: number;
  accept: readonly string[];
  misconceptions: readonly string[];
}

export interface GradeRequest {
  question: string;
  reference: string;
  criteria: readonly GradedCriterion[];
  answer: string;
}

/** graded: stands as it is. check: a person should look. not-assessed: nothing to go on, the points mean nothing. */
export type GradeState = "graded" | "check" | "not-assessed";
export type Verdict = "met" | "partly" | "missed" | "misconception";

/** UTF-16 offsets into the answer as given, end excluded. */
export interface Span {
  start: number;
  end: number;
}

export interface CriterionGrade {
  id: string;
  /** 0 to 1. */
  points: number;
  verdict: Verdict;
  state: GradeState;
  evidence: Span[];
  misconception: { text: string; span: Span } | null;
  /** Probability that a careful person gives the same verdict. */
  confidence: number;
}

export interface AnswerGrade {
  /** "embedded@" and the version. */
  grader: string;
  /** Weighted mean of the criteria's points, 0 to 1; low and high hold 80 % of what people would give. */
  score: number;
  low: number;
  high: number;
  confidence: number;
  state: GradeState;
  criteria: CriterionGrade[];
  /** Why a person should look; the reason is a sentence for the candidate. */
  flags: { code: string; reason: string }[];
}

export const GRADER_VERSION = "0.1.0";

/** Grades a free-text answer against its rubric. Pure: the same request gives the same grade everywhere. */
export function gradeAnswer(request: GradeRequest): AnswerGrade {
  const answer = tokenise(request.answer);
  const asked = new Set(tokenise(request.question).map((token) => token.stem));
  const criteria = request.criteria.map((criterion) => gradeCriterion(criterion, answer, asked));
  const total = request.criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  const score = request.criteria.reduce(
    (sum, criterion, index) => sum + (criterion.weight / total) * (criteria[index]?.points ?? 0),
    0,
  );
  const confidence =
    criteria.length === 0
      ? 0
      : criteria.reduce((sum, criterion) => sum + criterion.confidence, 0) / criteria.length;
  const spread = answer.length === 0 ? 0 : 0.6 * (1 - confidence);
  return {
    grader: `embedded@${GRADER_VERSION}`,
    score: round(score),
    low: round(Math.max(0, score - spread)),
    high: round(Math.min(1, score + spread)),
    confidence: round(confidence),
    state:
      criteria.length === 0
        ? "not-assessed"
        : criteria.some((criterion) => criterion.state === "check")
          ? "check"
          : "graded",
    criteria,
    flags: [],
  };
}

const STOPWORDS = new Set(
  "a an the and or but of to in on at by for from with as is are was were be been it its this that these those which who will would can could may might do does did has have had so than then there their they you your we i one".split(
    " ",
  ),
);

function gradeCriterion(
  criterion: GradedCriterion,
  answer: readonly Token[],
  asked: ReadonlySet<string>,
): CriterionGrade {
  if (answer.length === 0)
    return {
      id: criterion.id,
      points: 0,
      verdict: "missed",
      state: "graded",
      evidence: [],
      misconception: null,
      confidence: 1,
    };
  const best = [criterion.statement, ...criterion.accept]
    .map((phrasing) => coverage(phrasing, answer, asked))
    .reduce((a, b) => (b.share > a.share ? b : a));
  const points = best.share >= 0.75 ? 1 : best.share >= 0.5 ? 0.5 : 0;
  const confidence = 0.5 + 0.4 * Math.min(1, 2 * Math.abs(best.share - 0.62));
  return {
    id: criterion.id,
    points,
    verdict: points === 1 ? "met" : points > 0 ? "partly" : "missed",
    state: confidence < 0.7 ? "check" : "graded",
    evidence: points > 0 ? best.spans : [],
    misconception: null,
    confidence: round(confidence),
  };
}

function coverage(phrasing: string, answer: readonly Token[], asked: ReadonlySet<string>) {
  const wanted = new Map<string, number>();
  for (const token of tokenise(phrasing))
    if (!STOPWORDS.has(token.form)) wanted.set(token.stem, asked.has(token.stem) ? 0.4 : 1);
  const found = answer.filter(
    (token) => wanted.has(token.stem) || token.parts.some((part) => wanted.has(part)),
  );
  const said = new Set(found.flatMap((token) => [token.stem, ...token.parts, stem(token.form)]));
  let all = 0;
  let covered = 0;
  for (const [word, weight] of wanted) {
    all += weight;
    if (said.has(word)) covered += weight;
  }
  return {
    share: all === 0 ? 0 : covered / all,
    spans: found.map(({ start, end }) => ({ start, end })),
  };
}

/** Four decimals, so that no grade hangs on the last bit of a sum. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
