import { useQuery } from "@tanstack/react-query";
import type { Addition } from "@viva/domain/grading/addition";
import type { ReviewQuestion } from "@viva/domain/grading/views";
import { useTRPC } from "../../../client/trpc.tsx";
import { isTeachable } from "../model/describe-addition.ts";

const NONE: readonly Addition[] = [];

/**
 * What would have raised the answer, asked for when its question is looked at: it takes the server longer than the
 * rest of the review. None where it could not be had: the criterion and its passage say the same in more words.
 */
export function useAdditions(attemptId: string, question: ReviewQuestion): readonly Addition[] {
  const trpc = useTRPC();
  const asked = useQuery({
    ...trpc.grading.additions.queryOptions({ attemptId, attemptQuestionId: question.id }),
    enabled: question.criteria.some(isTeachable),
    staleTime: 300_000,
  });
  return asked.data ?? NONE;
}
