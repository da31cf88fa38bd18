import { checkTextDraft, headProblems, helpOf } from "@viva/domain/bank/draft";
import type { CodeDraft, DraftContent, DraftProblem } from "@viva/domain/bank/drafts";
import { codeQuestionSchema, type PlantedSolution, type Question } from "@viva/domain/bank/question";
import { asSentence } from "./as-sentence.ts";
import { readCodeDraft } from "./code-draft.ts";
import type { FieldPath } from "./finding.ts";
import { lintCode } from "./lint-code.ts";

export type DraftCheck =
  | { kind: "publishable"; question: Question; planted: PlantedSolution[] }
  | { kind: "unfinished"; problems: DraftProblem[] };

/**
 * Whether a draft is complete, as the question with identity `key` and with topics that exist. Fields of problems are
 * paths such as `prompt`, `rubric.1.statement` or `tests.0.expected`. Whether code keeps its promises is not asked
 * here: that takes running it.
 */
export function checkDraft(draft: DraftContent, key: string, knownTopics: ReadonlySet<string>): DraftCheck {
  if (draft.kind === "code") return checkCodeDraft(draft, key, knownTopics);
  const check = checkTextDraft(draft, key, knownTopics);
  return check.kind === "publishable" ? { ...check, planted: [] } : check;
}

function checkCodeDraft(draft: CodeDraft, key: string, knownTopics: ReadonlySet<string>): DraftCheck {
  const { fields, planted, problems: unread } = readCodeDraft(draft);
  const problems = [...headProblems(draft, knownTopics), ...unread];
  if (problems.length > 0) return { kind: "unfinished", problems };
  const { title, topics, difficulty, minutes, prompt, reference, sources } = draft;
  const head = { title, topics, difficulty, minutes, prompt, reference, sources };
  const parsed = codeQuestionSchema.safeParse({
    ...head,
    ...fields,
    id: key,
    kind: "code",
    ...helpOf(draft),
  });
  if (!parsed.success) {
    return {
      kind: "unfinished",
      problems: parsed.error.issues.map(({ path, message }) => problemAt(draft, path, message)),
    };
  }
  const found: DraftProblem[] = [];
  lintCode(parsed.data, (field, message, severity = "error") => {
    if (severity === "error") found.push(problemAt(draft, field, message));
  });
  return found.length > 0
    ? { kind: "unfinished", problems: found }
    : { kind: "publishable", question: parsed.data, planted };
}

/** Says which test or criterion it is: the list of problems is read apart from the fields. */
function problemAt(draft: CodeDraft, path: FieldPath | PropertyKey[], message: string): DraftProblem {
  const [part, index] = path;
  const place = typeof index === "number" ? index : null;
  const field = path.map(String).join(".");
  if (part === "tests" && place !== null) {
    return { field, message: asSentence(`test ${place + 1} (${draft.tests[place]?.name}): ${message}`) };
  }
  if (part === "rubric" && place !== null) {
    return { field, message: asSentence(`criterion ${place + 1}: ${message}`) };
  }
  return { field, message: asSentence(message) };
}
