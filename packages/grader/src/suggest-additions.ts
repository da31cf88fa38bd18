import { type GradeRequest, gradeAnswer } from "./grade-answer.ts";
import { round } from "./points.ts";

export interface Suggestion {
  criterionId: string;
  /** What to add, in the rubric's own words. */
  addition: string;
  /** Points of the criterion with the addition, 0 to 1. */
  points: number;
  /** By how much the score of the answer rises, 0 to 1. */
  gain: number;
}

/**
 * For each criterion that is not met, the smallest thing to add that would raise the score: the shortest of
 * its accepted phrasings and its statement with which the answer, graded again, meets it; if none does, the one that
 * raises it most. Parts of them are not tried: what satisfies the grader need not teach. Criteria that none of them
 * raises are left out.
 * The biggest gain comes first, then the rubric's order. Pure and deterministic; grades a handful of times a criterion.
 */
export function suggestAdditions(request: GradeRequest): Suggestion[] {
  const before = gradeAnswer(request);
  return before.criteria
    .flatMap((grade, i) => {
      const criterion = request.criteria[i];
      if (criterion === undefined || grade.verdict === "met") return [];
      const tried = candidatesOf(criterion).map((addition) => {
        const after = gradeAnswer({ ...request, answer: withAddition(request.answer, addition) });
        const raised = after.criteria[i];
        return {
          criterionId: criterion.id,
          addition,
          points: raised?.points ?? 0,
          gain: round(after.score - before.score),
          meets: raised?.verdict === "met",
        };
      });
      const useful = tried.filter(({ points, gain }) => points > grade.points && gain > 0);
      const chosen = useful.find(({ meets }) => meets) ?? useful.toSorted((a, b) => b.points - a.points)[0];
      if (chosen === undefined) return [];
      const { meets: _, ...suggestion } = chosen;
      return [suggestion];
    })
    .toSorted((a, b) => b.gain - a.gain);
}

/** Shortest first; of equal length in the order of the rubric. */
function candidatesOf({ statement, accept }: GradeRequest["criteria"][number]): string[] {
  const whole = accept.filter((text) => wordsIn(text) >= FEWEST && !GOES_ON.test(text));
  return [...new Set([...whole, statement].map((text) => text.trim()))]
    .filter((text) => text !== "")
    .toSorted((a, b) => wordsIn(a) - wordsIn(b))
    .slice(0, MOST);
}

/** Shorter phrasings do not say anything on their own. */
const FEWEST = 4;
/** What begins so goes on from something that is not there. */
const GOES_ON = /^(?:so|such as|whereas|for example|e\.g\.|which|since|because|and|but|or|like)\b/i;
/** Candidates tried a criterion, so that a rubric with many phrasings stays quick. */
const MOST = 8;

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** As a sentence of its own after what is there. */
function withAddition(answer: string, addition: string): string {
  const before = answer.trimEnd();
  const stop = before === "" || /[.!?:;]$/.test(before) ? "" : ".";
  return `${before}${stop} ${addition}.`.trimStart();
}
