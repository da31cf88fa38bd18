"use client";

import { useMutation } from "@tanstack/react-query";
import type { QuestionEditor as Editor, TopicView } from "@viva/domain/bank/views";
import { Button } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { Notice } from "@viva/ui/notice";
import { PageHeader } from "@viva/ui/page-header";
import { useToast } from "@viva/ui/toast";
import Link from "next/link";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError, findServiceError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { MarkdownField } from "../markdown/markdown-field.tsx";
import { PreviewEffect } from "../regrade/preview-effect.tsx";
import { DraftConflict } from "./draft-conflict.tsx";
import { PublishPanel } from "./publish-panel.tsx";
import { QuestionFacts } from "./question-facts.tsx";
import { RubricEditor } from "./rubric-editor.tsx";
import { SaveReceipt } from "./save-receipt.tsx";
import { problemsByField, useQuestionDraft } from "./use-question-draft.ts";

/** Writes a free-text question with its rubric. Saves by itself; publishing is a step of its own. */
export function QuestionEditor({
  editor,
  userId,
  topics,
}: {
  editor: Editor;
  userId: string;
  topics: readonly TopicView[];
}) {
  const toast = useToast();
  const [published, setPublished] = useState(editor.publishedVersion);
  const [changed, setChanged] = useState(editor.changed);
  /** What is missing is marked at the fields once somebody tried to publish, not while they begin. */
  const [asked, setAsked] = useState(false);
  const question = useQuestionDraft(
    { editor, userId },
    {
      onEdit: () => setChanged(true),
      onFresh: (now) => {
        setPublished(now.publishedVersion);
        setChanged(now.changed);
      },
    },
  );
  const publish = useMutation(useTRPC().bank.publishQuestion.mutationOptions());
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const { draft, change } = question;
  const missing = asked ? problemsByField(question.problems) : {};
  const errors = { ...missing, ...question.unsavable };

  const publishNow = async () => {
    setAsked(true);
    setRefused(null);
    setBusy(true);
    const revision = await question.flush();
    if (revision === null) setRefused("It could not be saved first, so nothing was published. See above.");
    else
      try {
        const { version } = await publish.mutateAsync({ questionId: editor.questionId, revision });
        setPublished(version);
        setChanged(false);
        setAsked(false);
        question.setProblems([]);
        toast({
          title: `Version ${version} is published`,
          detail: "Interviews drawn from now on use it. Those already drawn keep theirs.",
        });
      } catch (error) {
        const refusal = findServiceError(error);
        if (refusal !== null && refusal.problems.length > 0) question.setProblems(refusal.problems);
        else setRefused(describeError(error));
      }
    setBusy(false);
  };

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
            <Chip tone={published === null ? "neutral" : "good"}>
              {published === null ? "not published" : `version ${published} published`}
            </Chip>
            {published !== null && changed ? <Chip tone="warn">changed since</Chip> : null}
            <SaveReceipt state={question.state} kept={question.kept} />
          </span>
        }
        actions={
          <Button variant="primary" busy={busy} onClick={() => void publishNow()} className="xl:hidden">
            Publish
          </Button>
        }
      />
      {question.state.kind === "conflict" ? (
        <DraftConflict at={question.state.at} onResolve={question.resolve} />
      ) : null}
      {question.broughtBack ? (
        <Notice tone="good" live className="mb-4">
          Brought back from this device: your last changes, which had not reached the server.
        </Notice>
      ) : null}
      {refused === null ? null : (
        <Notice tone="bad" live className="mb-4">
          {refused}
        </Notice>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <fieldset disabled={question.comparing} className="flex min-w-0 flex-col gap-5">
          <Card>
            <QuestionFacts draft={draft} topics={topics} errors={errors} onChange={change} />
          </Card>
          <Card className="flex flex-col gap-6">
            <MarkdownField
              name="prompt"
              label="Prompt"
              hint="What the candidate reads. Markdown: `code`, lists, fenced blocks."
              error={errors.prompt}
              value={draft.prompt}
              onChange={(prompt) => change({ prompt })}
            />
            <MarkdownField
              name="reference"
              label="Reference answer"
              hint="Shown after grading. Not seen during the interview."
              error={errors.reference}
              value={draft.reference}
              onChange={(reference) => change({ reference })}
            />
          </Card>
          <RubricEditor rubric={draft.rubric} errors={errors} onChange={(rubric) => change({ rubric })} />
        </fieldset>
        <PublishPanel
          published={published}
          changed={changed}
          problems={question.problems}
          busy={busy}
          onPublish={() => void publishNow()}
        >
          {published === null ? null : (
            <PreviewEffect questionId={editor.questionId} flush={question.flush} />
          )}
        </PublishPanel>
      </div>
    </>
  );
}
