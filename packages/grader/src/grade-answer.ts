import { evidenceOf } from "./evidence.ts";
import { type CriterionReading, readCriteria } from "./features.ts";
import { readWhole, subjectOf } from "./features-whole.ts";
import { type Flag, findFlags } from "./flags.ts";
import type { Lexicon } from "./lexicon/phrase-index.ts";
import { type ComparedAnswer, compareAnswer } from "./match/compare.ts";
import { type PreparedRubric, prepareRubric } from "./match/rubric.ts";
import { expectedCriterionPoints, expectedWholeScore, PARAMETERS, readTable } from "./model/parameters.ts";
import { withEvidence, withStatement } from "./own-evidence.ts";
import { deviationOf, pointsOf, round, tickOf } from "./points.ts";
import { splitReference } from "./split-reference.ts";
import { prepare } from "./text/prepare.ts";
import { saysNothing } from "./text/says-nothing.ts";

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
  /** Empty: the sentences of the reference answer stand in, and the score compares the whole answer with it. */
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
  /** Weighted mean of the criteria's points, 0 to 1 (without a rubric: of the answer as a whole); low and high hold 80 % of what people would give. */
  score: number;
  low: number;
  high: number;
  confidence: number;
  state: GradeState;
  criteria: CriterionGrade[];
  /** Why a person should look; the reason is a sentence for the candidate. */
  flags: { code: string; reason: string }[];
}

export const GRADER_VERSION = "2.3.0";

/**
 * Grades a free-text answer against its rubric. Pure and deterministic: the same request gives the same
 * grade on every machine. Adding a right statement never lowers the score; flags send an answer to a
 * person and never cap it.
 */
export function gradeAnswer(request: GradeRequest): AnswerGrade {
  const withRubric = request.criteria.length > 0;
  const criteria = withRubric ? request.criteria : splitReference(request.reference);
  if (isEmpty(request)) return unanswered(criteria);
  const rubric = rubricOf(request.question, request.reference, criteria, withRubric ? "close" : "broad");
  const answer = compareAnswer(prepare(request.answer.slice(0, LONGEST), rubric.lexicon), rubric.words);
  const readings: CriterionReading[] =
    answer.terms.length === 0 ? criteria.map(() => UNREAD) : readCriteria(rubric, answer);
  const expected = readings.map(expectedOf);
  const flags = findFlags(rubric, answer);
  if (request.answer.length > LONGEST) flags.push(TOO_LONG);
  const assessed = criteria.length > 0 && !flags.some((flag) => flag.code === "gibberish");
  const graded = criteria.map((criterion, i) => {
    const reading = readings[i] ?? UNREAD;
    return gradeCriterion(criterion.id, reading, expected[i] ?? 0, answer, assessed);
  });
  const total = withRubric
    ? rubricTotal(criteria, graded, expected)
    : wholeTotal(
        answer.terms.length === 0 ? 0 : expectedWholeScore(readWhole(rubric, answer), subjectOf(rubric)),
      );
  return {
    grader: `embedded@${GRADER_VERSION}`,
    ...total,
    state: assessed ? stateOf(total, graded, flags) : "not-assessed",
    criteria: graded,
    flags,
  };
}

const UNREAD: CriterionReading = {
  features: null,
  best: null,
  misconception: null,
  evidence: { states: false, own: 0 },
};

function expectedOf({ features, evidence }: CriterionReading): number {
  return features === null ? 0 : withStatement(expectedCriterionPoints(features), evidence);
}

/** Where the reference says just such words they are an answer. */
function isEmpty({ answer, reference }: GradeRequest): boolean {
  return answer.trim() === "" || (saysNothing(answer) && !saysNothing(reference));
}

/** Characters of an answer that are read: some 2,000 words, ten times what a written answer takes. */
const LONGEST = 12_000;
const TOO_LONG: Flag = {
  code: "too-long",
  reason: "The answer is very long: only its first 12,000 characters were read.",
};

/** From this confidence on the grader calls a criterion sure; below it, a person should look. */
export const SURE = 0.8;
/** A total whose 80 % interval is wider goes to a person. */
const WIDE = 0.5;

function gradeCriterion(
  id: string,
  { best, misconception, evidence }: CriterionReading,
  expected: number,
  answer: ComparedAnswer,
  assessed: boolean,
): CriterionGrade {
  const points = pointsOf(expected, PARAMETERS);
  const tick = tickOf(points);
  const usual = readTable(PARAMETERS.criterionConfidence, expected);
  const confidence = round(withEvidence(usual, points, evidence, SURE));
  const mistaken = misconception !== null && isMistake(misconception) ? misconception : null;
  const [mistakenSpan] = mistaken === null ? [] : evidenceOf(mistaken, answer);
  const showsMistake = mistaken !== null && mistakenSpan !== undefined && tick === 0;
  return {
    id,
    points,
    verdict: showsMistake ? "misconception" : tick === 1 ? "met" : tick === 0.5 ? "partly" : "missed",
    state: !assessed ? "not-assessed" : confidence < SURE ? "check" : "graded",
    evidence: points > 0 && best !== null ? evidenceOf(best, answer) : [],
    misconception: showsMistake ? { text: mistaken.phrasing.text, span: mistakenSpan } : null,
    confidence,
  };
}

/** A misconception is named only when the answer nearly says it, and says it more than the criterion. */
function isMistake({ coverage, lead }: NonNullable<CriterionReading["misconception"]>): boolean {
  return coverage.soft >= 0.65 && lead >= 0.2 && coverage.opposed < 0.15;
}

type Total = Pick<AnswerGrade, "score" | "low" | "high" | "confidence">;

function rubricTotal(
  criteria: readonly GradedCriterion[],
  graded: readonly CriterionGrade[],
  expected: readonly number[],
): Total {
  const weights = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  let score = 0;
  let confidence = 0;
  criteria.forEach(({ weight }, i) => {
    score += (weight / weights) * (graded[i]?.points ?? 0);
    confidence += (weight / weights) * (graded[i]?.confidence ?? 0);
  });
  const parts = criteria.map(({ weight }, i) => ({ weight, expected: expected[i] ?? 0 }));
  return totalOf(score, confidence, PARAMETERS.criterionSpread * deviationOf(parts));
}

function wholeTotal(expected: number): Total {
  const confidence = readTable(PARAMETERS.wholeConfidence, expected);
  return totalOf(expected, confidence, PARAMETERS.wholeSpread * deviationOf([{ weight: 1, expected }]));
}

function totalOf(score: number, confidence: number, spread: number): Total {
  return {
    score: round(score),
    low: round(Math.max(0, score - spread)),
    high: round(Math.min(1, score + spread)),
    confidence: round(confidence),
  };
}

function stateOf(
  { low, high }: Total,
  graded: readonly CriterionGrade[],
  flags: readonly Flag[],
): GradeState {
  const doubtful = graded.filter((criterion) => criterion.state === "check").length;
  return flags.length > 0 || high - low > WIDE || doubtful * 2 > graded.length ? "check" : "graded";
}

function unanswered(criteria: readonly GradedCriterion[]): AnswerGrade {
  return {
    grader: `embedded@${GRADER_VERSION}`,
    score: 0,
    low: 0,
    high: 0,
    confidence: 1,
    state: "graded",
    criteria: criteria.map(({ id }) => ({
      id,
      points: 0,
      verdict: "missed",
      state: "graded",
      evidence: [],
      misconception: null,
      confidence: 1,
    })),
    flags: [],
  };
}

/** Rubrics already read. It changes how fast a grade comes, never which. */
const rubrics = new Map<string, PreparedRubric>();
const REMEMBERED = 60;

function rubricOf(
  question: string,
  reference: string,
  criteria: readonly GradedCriterion[],
  lexicon: Lexicon,
): PreparedRubric {
  const key = JSON.stringify([lexicon, question, reference, criteria]);
  const known = rubrics.get(key);
  if (known !== undefined) return known;
  const rubric = prepareRubric({ question, reference, criteria }, lexicon);
  const [oldest] = rubrics.keys();
  if (oldest !== undefined && rubrics.size >= REMEMBERED) rubrics.delete(oldest);
  rubrics.set(key, rubric);
  return rubric;
}
