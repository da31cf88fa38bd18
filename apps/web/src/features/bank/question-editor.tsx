"use client";

import type { QuestionEditor as Editor } from "@viva/domain/bank/question-editor";
import type { TopicView } from "@viva/domain/bank/views";
import { Button } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { Notice } from "@viva/ui/notice";
import { PageHeader } from "@viva/ui/page-header";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { MarkdownField } from "../markdown/markdown-field.tsx";
import { PreviewEffect } from "../regrade/preview-effect.tsx";
import { CodeQuestionFields } from "./code/code-question-fields.tsx";
import { TrialResults } from "./code/trial-results.tsx";
import { TryPanel } from "./code/try-panel.tsx";
import { CopiedNote } from "./copied-note.tsx";
import { DraftConflict } from "./draft-conflict.tsx";
import { type EditorHead, toEditor } from "./editor-draft.ts";
import { HelpEditor } from "./help-editor.tsx";
import { PublishPanel } from "./publish-panel.tsx";
import { QuestionFacts } from "./question-facts.tsx";
import { RubricEditor } from "./rubric-editor.tsx";
import { SaveReceipt } from "./save-receipt.tsx";
import { UndoRemoval, useRemovals } from "./undo-removal.tsx";
import { usePublishing } from "./use-publishing.ts";
import { problemsByField, useQuestionDraft } from "./use-question-draft.ts";
import { useTrial } from "./use-trial.ts";

/** Writes a question with its rubric. Saves by itself; publishing is a step of its own. */
export function QuestionEditor({
  editor,
  userId,
  topics,
}: {
  editor: Editor;
  userId: string;
  topics: readonly TopicView[];
}) {
  const { questionId } = editor;
  const question = useQuestionDraft({ editor, userId });
  const trying = useTrial(questionId, editor.trial);
  const publishing = usePublishing(questionId, question, trying);
  const { draft, change, publishedVersion: published, changed } = question;
  const removals = useRemovals(draft, change);
  const missing = publishing.asked ? problemsByField(question.problems) : {};
  const errors = { ...missing, ...question.unsavable };
  const changeHead = (part: Partial<EditorHead>) => change({ ...draft, ...part });
  const isCode = draft.kind === "code";

  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={paths.set(editor.setId)} className="link">
            {editor.setTitle}
          </Link>
        }
        title={draft.title.trim() === "" ? "Untitled question" : draft.title}
        description={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {published === null ? (
              <Chip>not published</Chip>
            ) : (
              <Link href={paths.published(questionId)} className="hover:underline">
                <Chip tone="good">version {published} published</Chip>
              </Link>
            )}
            {published !== null && changed ? <Chip tone="warn">changed since</Chip> : null}
            <SaveReceipt state={question.state} kept={question.kept} />
          </span>
        }
        actions={
          <Button
            variant="primary"
            busy={publishing.busy === "publishing"}
            disabled={publishing.busy === "trying"}
            onClick={() => void publishing.publish()}
            className="xl:hidden"
          >
            Publish
          </Button>
        }
      />
      {question.state.kind === "conflict" ? (
        <DraftConflict
          mine={draft}
          theirs={toEditor(question.state.theirs)}
          at={question.state.at}
          onResolve={question.resolve}
        />
      ) : null}
      {question.broughtBack ? (
        <Notice tone="good" live className="mb-4">
          Brought back from this device: your last changes, which had not reached the server.
        </Notice>
      ) : null}
      {publishing.refused === null ? null : (
        <Notice tone="bad" live className="mb-4">
          {publishing.refused}
        </Notice>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <fieldset disabled={question.comparing} className="flex min-w-0 flex-col gap-5">
            <Card>
              <QuestionFacts draft={draft} topics={topics} errors={errors} onChange={changeHead} />
            </Card>
            <Card className="flex flex-col gap-6">
              <MarkdownField
                name="prompt"
                label="Prompt"
                hint="What the candidate reads. Markdown: `code`, lists, fenced blocks."
                error={errors.prompt}
                value={draft.prompt}
                onChange={(prompt) => changeHead({ prompt })}
              />
              <MarkdownField
                name="reference"
                label="Reference answer"
                hint={
                  isCode
                    ? "What a good solution does and why. Shown with the reference solution, after grading."
                    : "Shown after grading. Not seen during the interview."
                }
                error={errors.reference}
                value={draft.reference}
                onChange={(reference) => changeHead({ reference })}
              />
            </Card>
            {isCode ? (
              <CodeQuestionFields
                questionId={questionId}
                userId={userId}
                readOnly={question.comparing}
                draft={draft}
                errors={errors}
                trial={trying.trial}
                onChange={change}
                onRemoved={removals.removed}
              />
            ) : (
              <RubricEditor
                rubric={draft.rubric}
                errors={errors}
                onChange={(rubric) => change({ ...draft, rubric })}
                onRemoved={(what) => removals.removed(what)}
              />
            )}
            <HelpEditor
              draft={draft}
              errors={errors}
              onChange={(part) => change({ ...draft, ...part })}
              onRemoved={removals.removed}
            />
          </fieldset>
          {isCode ? <TrialResults trial={trying.trial} revision={question.revision} /> : null}
        </div>
        <div className="flex min-w-0 flex-col gap-5 xl:sticky xl:top-8">
          {isCode ? (
            <TryPanel
              trying={trying}
              revision={question.revision}
              unsaved={question.state.kind !== "saved"}
              busy={publishing.busy !== null}
              onTry={() => void publishing.tryIt()}
            />
          ) : null}
          <PublishPanel
            published={published}
            changed={changed}
            code={isCode}
            problems={question.problems}
            busy={publishing.busy === "publishing"}
            disabled={publishing.busy === "trying"}
            onPublish={() => void publishing.publish()}
          >
            {published === null || isCode ? null : (
              <PreviewEffect questionId={questionId} flush={question.flush} />
            )}
          </PublishPanel>
          <CopiedNote draft={draft} copiedFrom={editor.copiedFrom} />
        </div>
      </div>
      <UndoRemoval removals={removals} />
    </>
  );
}
