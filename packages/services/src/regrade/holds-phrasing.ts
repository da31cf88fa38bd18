import type { AcceptedPhrasing } from "@viva/domain/grading/regrade";

/** Whether the criterion of a rubric takes the phrasing. */
export function holdsPhrasing(
  rubric: readonly { id: string; accept?: readonly string[] }[],
  { criterion, phrase }: AcceptedPhrasing,
): boolean {
  return rubric.some((each) => each.id === criterion && (each.accept?.includes(phrase) ?? false));
}
