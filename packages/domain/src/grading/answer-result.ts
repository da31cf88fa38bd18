import type { TestVerdict } from "../execution/judge.ts";
import type { ModelUse } from "./language-model.ts";
import type { GradeState, Verdict } from "./views.ts";

/** The grade of one answer, as every way of grading returns it. Fractions are 0..1. */
export interface AnswerResult {
  grader: string;
  score: number;
  /** Ends of the 80 % interval. */
  low: number;
  high: number;
  confidence: number;
  state: GradeState;
  flags: { code: string; reason: string }[];
  /** How the code ran; null for text, and for code that was never written. */
  run: { status: string; stdout: string; stderr: string; wallMs: number; seed: string } | null;
  /** A language model's part in it; left out where none was asked. */
  model?: ModelUse;
  criteria: {
    /** The criterion's key in the question's rubric. */
    id: string;
    points: number;
    verdict: Verdict;
    state: GradeState;
    confidence: number;
    evidence: { start: number; end: number }[];
    misconception: { text: string; span: { start: number; end: number } } | null;
    tests: TestVerdict[];
  }[];
}
