import type { ModelRequest } from "@viva/domain/grading/language-model";
import type { FindEvidence } from "@viva/domain/grading/second-opinion";
import { findQuotes } from "@viva/grader/find-quotes";

/** Which quotes of a model count as evidence in the answer that it was asked about. */
export function evidenceIn({ answer, criteria }: ModelRequest): FindEvidence {
  return (id, quotes) => {
    const criterion = criteria.find((each) => each.id === id);
    return findQuotes(answer, quotes, criterion ? [criterion.statement, ...criterion.accept] : []);
  };
}
