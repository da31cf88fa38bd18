import type { Trial } from "@viva/domain/bank/trial";
import type { EditorDraft } from "../editor-draft.ts";
import type { CodeEditorDraft } from "./code-editor-draft.ts";
import { CodeFiles } from "./code-files.tsx";
import { CodeRubric } from "./code-rubric.tsx";
import { TestList } from "./test-list.tsx";

/** What only a question with code has: its files, its tests, and the criteria that count them. */
export function CodeQuestionFields({
  questionId,
  userId,
  readOnly,
  draft,
  errors,
  trial,
  onChange,
  onRemoved,
}: {
  questionId: string;
  userId: string;
  readOnly: boolean;
  draft: CodeEditorDraft;
  errors: Record<string, string>;
  trial: Trial | null;
  onChange: (next: EditorDraft) => void;
  onRemoved: (what: string) => void;
}) {
  const change = (part: Partial<CodeEditorDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <CodeFiles
        questionId={questionId}
        userId={userId}
        readOnly={readOnly}
        draft={draft}
        errors={errors}
        onChange={change}
        onRemoved={onRemoved}
      />
      <TestList
        draft={draft}
        errors={errors}
        trial={trial}
        onChange={(tests) => change({ tests })}
        onRemoved={onRemoved}
      />
      <CodeRubric
        draft={draft}
        errors={errors}
        onChange={(rubric) => change({ rubric })}
        onRemoved={onRemoved}
      />
    </>
  );
}
