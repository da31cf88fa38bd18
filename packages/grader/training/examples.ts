import type { RubricAnswer, ScoredAnswer } from "../benchmark/data-sets.ts";
import { readCriteria } from "../src/features.ts";
import { readWhole, subjectOf } from "../src/features-whole.ts";
import type { Lexicon } from "../src/lexicon/phrase-index.ts";
import { compareAnswer } from "../src/match/compare.ts";
import { type PreparedRubric, prepareRubric } from "../src/match/rubric.ts";
import type { OwnEvidence } from "../src/own-evidence.ts";
import { splitReference } from "../src/split-reference.ts";
import { prepare } from "../src/text/prepare.ts";
import { saysNothing } from "../src/text/says-nothing.ts";
import type { Example } from "./fit-model.ts";

export type Origin =
  | "given"
  | "foreign"
  | "padded"
  | "long foreign"
  | "misconceptions"
  | "copied"
  | "borrowed";

export interface LabelledExample extends Example {
  questionId: string;
  answerId: string;
  criterionId: string;
  origin: Origin;
  evidence: OwnEvidence;
}

/**
 * One example a criterion of each answer, and made ones that keep the model honest: answers to other
 * questions and misconceptions alone earn nothing, a foreign sentence added to an answer changes nothing. Every
 * second answer gives such ones: they are cheap, and fewer are enough.
 */
export function criterionExamples(answers: readonly RubricAnswer[]): LabelledExample[] {
  const questions = [...new Map(answers.map((answer) => [answer.questionId, answer])).values()];
  return answers
    .flatMap((answer, index) => {
      const foreign = foreignTo(answer, index, answers);
      const own = examplesOf(answer, answer.answer, (id) => answer.labels[id] ?? 0, 1, "given");
      if (foreign === undefined || index % 2 === 1) return own;
      const padding = foreign.answer.split(/(?<=[.!?])\s/)[0] ?? "";
      const padded = index % 4 === 0 ? `${answer.answer} ${padding}` : `${padding} ${answer.answer}`;
      return [
        ...own,
        ...examplesOf(answer, foreign.answer, () => 0, FOREIGN, "foreign"),
        ...examplesOf(answer, padded, (id) => answer.labels[id] ?? 0, PADDED, "padded"),
      ];
    })
    .concat(
      questions.flatMap((question) => {
        const wrong = question.criteria.flatMap((criterion) => criterion.misconceptions).join(". ");
        return [
          ...(wrong === "" ? [] : examplesOf(question, wrong, () => 0, MADE, "misconceptions")),
          ...examplesOf(question, question.question, () => 0, MADE, "copied"),
        ];
      }),
    );
}

/** Texts of 150 words from answers to other questions, one for every fourth answer: what length alone is taken for. */
export function longForeignExamples(answers: readonly RubricAnswer[]): LabelledExample[] {
  return answers.flatMap((answer, index) => {
    if (index % 4 !== 0) return [];
    const taken = new Set([answer.questionId]);
    const words: string[] = [];
    for (let step = 0; step < answers.length && words.length < LONG; step += 1) {
      const other = answers[(index * 7 + 61 + step * 13) % answers.length];
      if (other === undefined || taken.has(other.questionId)) continue;
      taken.add(other.questionId);
      words.push(...other.answer.split(/\s+/));
    }
    return examplesOf(answer, words.slice(0, LONG).join(" "), () => 0, 0, "long foreign");
  });
}

const LONG = 150;

/** An answer to another question, the same one each time. */
function foreignTo(answer: RubricAnswer, index: number, answers: readonly RubricAnswer[]) {
  const from = (index * 7 + 61) % answers.length;
  const others = [...answers.slice(from), ...answers.slice(0, from)];
  return others.find((other) => other.questionId !== answer.questionId);
}

/**
 * Answers to questions that have a reference of one sentence and a score: the sentence stands for a
 * criterion, the share of the score for its points. They teach what other subjects' paraphrases look like.
 */
export function borrowedExamples(answers: readonly ScoredAnswer[]): LabelledExample[] {
  return answers.flatMap((answer) => {
    const criteria = splitReference(answer.reference);
    if (criteria.length !== 1) return [];
    const question = { ...answer, criteria };
    return examplesOf(question, answer.answer, () => answer.score / 5, BORROWED, "borrowed");
  });
}

export const NO_EVIDENCE: OwnEvidence = { states: false, own: 0 };

const FOREIGN = 0.85;
const PADDED = 1;
const MADE = 1;
const BORROWED = 0.15;

function examplesOf(
  question: Pick<RubricAnswer, "id" | "questionId" | "question" | "reference" | "criteria">,
  text: string,
  target: (criterionId: string) => number,
  weight: number,
  origin: Origin,
): LabelledExample[] {
  const prepared = prepare(text);
  if (prepared.terms.length === 0 || saysNothing(text)) return [];
  const rubric = rubricOf(question, "close");
  const readings = readCriteria(rubric, compareAnswer(prepared, rubric.words));
  return question.criteria.map((criterion, i) => ({
    features: readings[i]?.features ?? [],
    target: target(criterion.id),
    weight,
    questionId: question.questionId,
    answerId: question.id,
    criterionId: criterion.id,
    origin,
    evidence: readings[i]?.evidence ?? NO_EVIDENCE,
  }));
}

const rubrics = new Map<string, PreparedRubric>();

function rubricOf(
  question: Parameters<typeof prepareRubric>[0] & { questionId: string },
  lexicon: Lexicon,
): PreparedRubric {
  const key = `${lexicon} ${question.criteria.length} ${question.questionId} ${question.reference}`;
  const known = rubrics.get(key) ?? prepareRubric(question, lexicon);
  rubrics.set(key, known);
  return known;
}

export interface WholeExample extends LabelledExample {
  subject: Float64Array;
}

/** One example an answer that has a reference only. `lexicon`: the grader reads such answers with the broad one. */
export function wholeExamples(answers: readonly ScoredAnswer[], lexicon: Lexicon = "broad"): WholeExample[] {
  return answers.flatMap((answer) => {
    const prepared = prepare(answer.answer, lexicon);
    if (prepared.terms.length === 0 || saysNothing(answer.answer)) return [];
    const rubric = rubricOf({ ...answer, criteria: [] }, lexicon);
    return {
      features: readWhole(rubric, compareAnswer(prepared, rubric.words)),
      target: answer.score / 5,
      weight: 1,
      questionId: answer.questionId,
      answerId: answer.id,
      criterionId: "",
      origin: "given" as const,
      evidence: NO_EVIDENCE,
      subject: subjectOf(rubric),
    };
  });
}
