import {
  type CodeDraft,
  codeDraftSchema,
  draftCodeCriterionSchema,
  draftPlantedSchema,
  draftTestSchema,
} from "@viva/domain/bank/drafts";
import * as z from "zod";
import { editorHelp, helpContentOf, toEditorHelp } from "../editor-help.ts";
import { editorHead, newPartId, readNumber, readWords } from "../typed-fields.ts";

const typed = z.string();

const editorTestSchema = draftTestSchema.extend({
  name: typed,
  property: typed,
  given: typed,
  setup: typed,
  code: typed,
  expected: typed,
  tolerance: typed,
  weight: typed,
  limitMs: typed,
});
export type EditorTest = z.infer<typeof editorTestSchema>;

const editorCodeCriterionSchema = draftCodeCriterionSchema.extend({
  weight: typed,
  statement: typed,
  names: typed,
  within: typed,
  setup: typed,
  call: typed,
  sizes: typed,
});
export type EditorCodeCriterion = z.infer<typeof editorCodeCriterionSchema>;

const editorPlantedSchema = draftPlantedSchema.extend({ name: typed, code: typed });
export type EditorPlanted = z.infer<typeof editorPlantedSchema>;

/** What the fields of a question with code hold, as they are typed. */
export const codeEditorDraftSchema = codeDraftSchema.extend({
  ...editorHead,
  ...editorHelp,
  starter: typed,
  solution: typed,
  fixture: typed,
  planted: z.array(editorPlantedSchema),
  tests: z.array(editorTestSchema),
  rubric: z.array(editorCodeCriterionSchema),
});
export type CodeEditorDraft = z.infer<typeof codeEditorDraftSchema>;

export function toCodeEditor(content: CodeDraft): CodeEditorDraft {
  return {
    ...content,
    minutes: String(content.minutes),
    ...toEditorHelp(content),
    tests: content.tests.map((test) => ({
      ...test,
      tolerance: String(test.tolerance),
      weight: String(test.weight),
      limitMs: String(test.limitMs),
    })),
    rubric: content.rubric.map((criterion) => ({
      ...criterion,
      weight: String(criterion.weight),
      names: criterion.names.join(", "),
      sizes: criterion.sizes.join(", "),
    })),
  };
}

/** What is typed, read as far as it can be: the schema says what cannot be saved. */
export function codeContentOf(draft: CodeEditorDraft): z.input<typeof codeDraftSchema> {
  return {
    ...draft,
    minutes: readNumber(draft.minutes),
    ...helpContentOf(draft),
    tests: draft.tests.map((test) => ({
      ...test,
      tolerance: readNumber(test.tolerance),
      weight: readNumber(test.weight),
      limitMs: readNumber(test.limitMs),
    })),
    rubric: draft.rubric.map((criterion) => ({
      ...criterion,
      weight: readNumber(criterion.weight),
      names: readWords(criterion.names),
      sizes: readWords(criterion.sizes).map(Number),
    })),
  };
}

export function newTest(existing: readonly EditorTest[], newId?: () => string): EditorTest {
  return {
    id: newPartId("test", newId),
    name: "",
    // The first test shows what is asked; those after it are easier to forget to hide.
    show: existing.length === 0 ? "visible" : "hidden",
    property: "",
    given: "",
    setup: "",
    runs: "call",
    code: "",
    expects: "value",
    expected: "",
    compare: "exact",
    tolerance: "1e-9",
    weight: "1",
    limitMs: "2000",
    after: null,
  };
}

export function newPlanted(newId?: () => string): EditorPlanted {
  return { id: newPartId("planted", newId), name: "", code: "" };
}

export function newCodeCriterion(newId?: () => string): EditorCodeCriterion {
  return {
    id: newPartId("criterion", newId),
    weight: "1",
    statement: "",
    by: "tests",
    tests: [],
    rule: "no-loop",
    names: "",
    within: "",
    setup: "",
    call: "",
    sizes: "64, 128, 256, 512",
    grows: "linear",
    after: null,
  };
}
