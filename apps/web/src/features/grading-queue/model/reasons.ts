import type { QueueTask } from "@viva/domain/grading/queue";
import type { KeptTexts } from "../../../client/kept-texts.ts";

/** By answer and criterion: tasks are put together anew each time that the queue is read. */
function namesOf(task: QueueTask): string[] {
  return task.answers.map((answer) => `${answer.attemptQuestionId}/${task.criterion.key}`);
}

export function readReason(texts: Pick<KeptTexts, "get">, task: QueueTask): string {
  return (
    namesOf(task)
      .map(texts.get)
      .find((text) => text !== "") ?? ""
  );
}

export function keepReason(texts: Pick<KeptTexts, "set">, task: QueueTask, reason: string): void {
  for (const name of namesOf(task)) texts.set(name, reason);
}
