import {
  codeDraftSchema,
  type DraftContent,
  draftContentSchema,
  draftFollowUpSchema,
  draftHintSchema,
  draftPlantedSchema,
  draftTestSchema,
  MOST_HELP,
  type TextDraft,
  textDraftSchema,
} from "@viva/domain/bank/drafts";
import * as z from "zod";
import { codeContentOf, codeEditorDraftSchema, toCodeEditor } from "./code/code-editor-draft.ts";
import { editorHelp, helpContentOf, toEditorHelp } from "./editor-help.ts";
import { editorHead, newPartId, readLines, readNumber } from "./typed-fields.ts";

const editorCriterionSchema = z.object({
  id: z.string(),
  weight: z.string(),
  statement: z.string(),
  accept: z.string(),
  misconceptions: z.string(),
});
export type EditorCriterion = z.infer<typeof editorCriterionSchema>;

/** What the editor's fields hold. Lists are text, a line an entry, so that half-typed lines stay as they are. */
export const textEditorDraftSchema = textDraftSchema.extend({
  ...editorHead,
  ...editorHelp,
  rubric: z.array(editorCriterionSchema),
});
export type TextEditorDraft = z.infer<typeof textEditorDraftSchema>;

export const editorDraftSchema = z.union([codeEditorDraftSchema, textEditorDraftSchema]);
export type EditorDraft = z.infer<typeof editorDraftSchema>;

/** The fields that a question of every kind has. */
export type EditorHead = Pick<
  EditorDraft,
  "title" | "topics" | "difficulty" | "minutes" | "prompt" | "reference"
>;

export function toEditor(content: DraftContent): EditorDraft {
  return content.kind === "code" ? toCodeEditor(content) : toTextEditor(content);
}

export function toTextEditor(content: TextDraft): TextEditorDraft {
  return {
    ...content,
    minutes: String(content.minutes),
    ...toEditorHelp(content),
    rubric: content.rubric.map((criterion) => ({
      id: criterion.id,
      weight: String(criterion.weight),
      statement: criterion.statement,
      accept: criterion.accept.join("\n"),
      misconceptions: criterion.misconceptions.join("\n"),
    })),
  };
}

/** What to save, or by field why it cannot be saved as it stands (a number out of bounds, too many lines). */
export function fromEditor(
  draft: EditorDraft,
): { content: DraftContent; problems: null } | { content: null; problems: Record<string, string> } {
  const schema = draft.kind === "code" ? codeDraftSchema : textDraftSchema;
  const parsed = schema.safeParse(draft.kind === "code" ? codeContentOf(draft) : textContentOf(draft));
  if (parsed.success) return { content: draftContentSchema.parse(parsed.data), problems: null };
  const problems: Record<string, string> = {};
  for (const issue of parsed.error.issues) problems[fieldOf(issue.path)] ??= explain(issue.path);
  return { content: null, problems };
}

function textContentOf(draft: TextEditorDraft) {
  return {
    ...draft,
    minutes: readNumber(draft.minutes),
    ...helpContentOf(draft),
    rubric: draft.rubric.map((criterion) => ({
      id: criterion.id,
      weight: readNumber(criterion.weight),
      statement: criterion.statement,
      accept: readLines(criterion.accept),
      misconceptions: readLines(criterion.misconceptions),
    })),
  };
}

/** Its id is what answers graded later name. */
export function newCriterion(newId?: () => string): EditorCriterion {
  return { id: newPartId("criterion", newId), weight: "1", statement: "", accept: "", misconceptions: "" };
}

/** The field of the form that a path of the content belongs to: `rubric.1.accept.3` is in `rubric.1.accept`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.slice(0, LISTS.has(String(path[0])) ? 3 : 1).join(".");
}

/** Parts that are lists of fields of their own. */
const LISTS = new Set(["rubric", "tests", "planted", "followUps", "hints"]);

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
  "tests.weight": "Give a number above 0, at most 100.",
  limitMs: "Give a whole number of milliseconds, from 1 to 10,000.",
  tolerance: "Give the largest difference that is let pass, as in 0.001.",
  "planted.name": atMost(draftPlantedSchema.shape.name),
  "tests.name": atMost(draftTestSchema.shape.name),
  property: "Use at most 400 characters.",
  given: "Use at most 4,000 characters.",
  names: "Use at most 20 names of at most 80 characters.",
  within: "Use at most 120 characters.",
  call: "Use at most 2,000 characters.",
  sizes: "Give up to 8 whole numbers, as in 64, 128, 256, 512.",
  code: "Use at most 50,000 characters.",
  setup: "Use at most 50,000 characters.",
  expected: "Use at most 50,000 characters.",
  starter: "Use at most 50,000 characters.",
  solution: "Use at most 50,000 characters.",
  fixture: "Use at most 50,000 characters.",
  tests: "Use at most 60 tests.",
  planted: "Use at most 12 wrong solutions.",
  followUps: `Use at most ${MOST_HELP} follow-up questions.`,
  hints: `Use at most ${MOST_HELP} hints.`,
  ask: atMost(draftFollowUpSchema.shape.ask),
  "hints.text": atMost(draftHintSchema.shape.text),
  cost: "Give a number from 0 to 100.",
};

function atMost({ maxLength }: z.ZodString): string {
  return `Use at most ${new Intl.NumberFormat("en-GB").format(maxLength ?? 0)} characters.`;
}

function explain(path: readonly PropertyKey[]): string {
  const name = String(LISTS.has(String(path[0])) && path.length > 2 ? path[2] : path[0]);
  return (
    explanations[`${String(path[0])}.${name}`] ?? explanations[name] ?? "This cannot be saved as it stands."
  );
}
