import { type DraftContent, draftContentSchema } from "@viva/domain/bank/views";
import * as z from "zod";

const editorCriterionSchema = z.object({
  id: z.string(),
  weight: z.string(),
  statement: z.string(),
  accept: z.string(),
  misconceptions: z.string(),
});
export type EditorCriterion = z.infer<typeof editorCriterionSchema>;

/** What the editor's fields hold. Lists are text, a line an entry, so that half-typed lines stay as they are. */
export const editorDraftSchema = draftContentSchema.extend({
  // As typed, which may be too long or no number: that is said when it is saved, and nothing is cut.
  title: z.string(),
  prompt: z.string(),
  reference: z.string(),
  minutes: z.string(),
  rubric: z.array(editorCriterionSchema),
});
export type EditorDraft = z.infer<typeof editorDraftSchema>;

/** The fields for a question; a question without criteria opens with the fields of a first one. */
export function toEditor(content: DraftContent): EditorDraft {
  const rubric = content.rubric.map((criterion) => ({
    id: criterion.id,
    weight: String(criterion.weight),
    statement: criterion.statement,
    accept: criterion.accept.join("\n"),
    misconceptions: criterion.misconceptions.join("\n"),
  }));
  return {
    ...content,
    minutes: String(content.minutes),
    rubric: rubric.length === 0 ? [newCriterion([])] : rubric,
  };
}

/** What to save, or by field why it cannot be saved as it stands (a number out of bounds, too many lines). */
export function fromEditor(
  draft: EditorDraft,
): { content: DraftContent; problems: null } | { content: null; problems: Record<string, string> } {
  const parsed = draftContentSchema.safeParse({
    ...draft,
    minutes: readNumber(draft.minutes),
    rubric: draft.rubric.map((criterion) => ({
      id: criterion.id,
      weight: readNumber(criterion.weight),
      statement: criterion.statement,
      accept: readLines(criterion.accept),
      misconceptions: readLines(criterion.misconceptions),
    })),
  });
  if (parsed.success) return { content: parsed.data, problems: null };
  const problems: Record<string, string> = {};
  for (const issue of parsed.error.issues) problems[fieldOf(issue.path)] ??= explain(issue.path);
  return { content: null, problems };
}

/** A criterion with an id that none of the others has: answers graded later name it. */
export function newCriterion(existing: readonly EditorCriterion[]): EditorCriterion {
  const taken = new Set(existing.map((criterion) => criterion.id));
  let number = existing.length + 1;
  while (taken.has(`criterion-${number}`)) number++;
  return { id: `criterion-${number}`, weight: "1", statement: "", accept: "", misconceptions: "" };
}

/** The field of the form that a path of the content belongs to: `rubric.1.accept.3` is in `rubric.1.accept`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.slice(0, path[0] === "rubric" ? 3 : 1).join(".");
}

const explanations: Record<string, string> = {
  title: "Use at most 140 characters.",
  minutes: "Give a whole number from 1 to 60.",
  prompt: "Use at most 20,000 characters.",
  reference: "Use at most 20,000 characters.",
  topics: "Choose at most 4 topics.",
  rubric: "Use at most 12 criteria.",
  weight: "Give a number from 0.5 to 10.",
  statement: "Use at most 400 characters.",
  accept: "Use at most 12 lines of at most 400 characters.",
  misconceptions: "Use at most 12 lines of at most 400 characters.",
};

function explain(path: readonly PropertyKey[]): string {
  const name = String(path[0] === "rubric" && path.length > 2 ? path[2] : path[0]);
  return explanations[name] ?? "This cannot be saved as it stands.";
}

/** NaN for what is no number: the schema then refuses it. */
function readNumber(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text.trim().replace(",", "."));
}

function readLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
