import type { QueueAnswer, QueueTask } from "@viva/domain/grading/queue";

/** An answer that the grader was unsure of. */
export const queueAnswer = (id: string, changes: Partial<QueueAnswer> = {}): QueueAnswer => ({
  attemptQuestionId: id,
  gradeId: `grade-${id}`,
  answer: "said",
  evidence: [],
  why: "unsure",
  asked: null,
  flags: [],
  points: 0.5,
  verdict: "partly",
  state: "check",
  decidedBy: null,
  confidence: 0.5,
  head: null,
  ...changes,
});

/** A task of two answers alike. */
export const queueTask = (id: string, why: QueueTask["why"] = "unsure"): QueueTask => ({
  id,
  questionId: "q",
  opens: null,
  kind: "free-text",
  title: "t",
  prompt: "p",
  reference: "r",
  criterion: { key: "k", statement: "s", maxPoints: 2, accept: [], editable: false },
  why,
  answers: [queueAnswer(`${id}1`), queueAnswer(`${id}2`)],
});
