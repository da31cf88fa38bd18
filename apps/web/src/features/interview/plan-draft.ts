import { LENGTHS, MINUTES_A_QUESTION } from "@viva/domain/interview/lengths";
import {
  DURATION_LIMITS_MINUTES,
  type InterviewPlan,
  QUESTION_COUNT_LIMITS,
} from "@viva/domain/interview/plan";

export type LengthChoice = (typeof LENGTHS)[number]["value"] | "own";

/** What the form holds while it is being filled in; numbers stay as typed. */
export type PlanDraft = {
  setId: string;
  topics: readonly string[];
  include: InterviewPlan["include"];
  length: LengthChoice;
  questionCount: string;
  durationMinutes: string;
};

export type Prefill = {
  setId?: string | undefined;
  topics?: readonly string[] | undefined;
  questionCount?: number | undefined;
  durationMinutes?: number | undefined;
};

/** A set as the form needs it. */
export type SetChoice = { id: string; topics: readonly { id: string }[] };

/**
 * The form as it opens. Topics asked for without a set choose the first set that has one of them; topics that
 * the chosen set does not have are dropped.
 */
export function openDraft(sets: readonly SetChoice[], prefill: Prefill): PlanDraft {
  const wanted = prefill.topics ?? [];
  const has = (set: SetChoice) => set.topics.some((topic) => wanted.includes(topic.id));
  const set = sets.find((candidate) => candidate.id === prefill.setId) ?? sets.find(has) ?? sets.at(0);
  const count = prefill.questionCount ?? LENGTHS[0].questionCount;
  const minutes =
    prefill.durationMinutes ??
    (prefill.questionCount === undefined ? LENGTHS[0].durationMinutes : count * MINUTES_A_QUESTION);
  const length = LENGTHS.find(
    (choice) => choice.questionCount === count && choice.durationMinutes === minutes,
  );
  return {
    setId: set?.id ?? "",
    topics: wanted.filter((id) => set?.topics.some((topic) => topic.id === id)),
    include: "text-and-code",
    length: length?.value ?? "own",
    questionCount: String(count),
    durationMinutes: String(minutes),
  };
}

export type PlanProblems = { setId?: string; questionCount?: string; durationMinutes?: string };

/** The plan, or what is missing, by field. */
export function readDraft(
  draft: PlanDraft,
): { plan: InterviewPlan; problems: null } | { plan: null; problems: PlanProblems } {
  const questionCount = wholeNumber(draft.questionCount);
  const durationMinutes = wholeNumber(draft.durationMinutes);
  const problems: PlanProblems = {
    ...(draft.setId === "" ? { setId: "Choose a question set." } : {}),
    ...outside("questionCount", questionCount, QUESTION_COUNT_LIMITS, "questions"),
    ...outside("durationMinutes", durationMinutes, DURATION_LIMITS_MINUTES, "minutes"),
  };
  if (Object.keys(problems).length > 0 || questionCount === null || durationMinutes === null)
    return { plan: null, problems };
  return {
    plan: {
      setId: draft.setId,
      topics: [...draft.topics],
      include: draft.include,
      questionCount,
      durationMinutes,
    },
    problems: null,
  };
}

function outside(
  field: "questionCount" | "durationMinutes",
  value: number | null,
  limits: { min: number; max: number },
  unit: string,
): PlanProblems {
  if (value !== null && value >= limits.min && value <= limits.max) return {};
  return { [field]: `Give a whole number from ${limits.min} to ${limits.max} ${unit}.` };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}
