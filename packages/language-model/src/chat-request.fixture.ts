import type { ModelRequest } from "@viva/domain/grading/language-model";
import { type ModelSettings, openAiCompatible } from "./openai-compatible.ts";

/** An answer of one criterion, and what a model may say of it. */
export const request: ModelRequest = {
  question: "Which methods are safe?",
  reference: "GET and HEAD.",
  criteria: [{ id: "methods", statement: "GET and HEAD are safe", accept: [], misconceptions: [] }],
  answer: "GET is safe, and so is HEAD.",
};
export const gradesWith = (evidence: unknown) => ({ criteria: [{ id: "methods", points: 0.5, evidence }] });
export const grades = gradesWith(["GET is safe"]);

export const modelAt = (baseUrl: string, more: Partial<ModelSettings> = {}) =>
  openAiCompatible({ baseUrl, model: "test-model", key: "sk-secret-1", timeoutMs: 2_000, ...more });
