import { builtInBankDir } from "@viva/bank/built-in";
import { readBank } from "@viva/bank/read-bank";
import type { Question } from "@viva/domain/bank/question";

/** The built-in bank by title: what a well prepared candidate would answer. */
export async function readBankByTitle(): Promise<Map<string, Question>> {
  const { questions } = await readBank(builtInBankDir);
  return new Map(questions.map(({ question }) => [question.title, question]));
}

/** The reference in the words of the bank: prose for text, the solution for code. */
export function goodAnswer(question: Question): string {
  return question.kind === "code" ? question.solution : question.reference;
}
