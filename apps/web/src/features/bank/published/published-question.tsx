import type { QuestionView } from "@viva/domain/bank/question-view";
import { buttonClass } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { Notice } from "@viva/ui/notice";
import { PageHeader } from "@viva/ui/page-header";
import Link from "next/link";
import type { ReactNode } from "react";
import { paths } from "../../../client/paths.ts";
import { LANGUAGE_NAMES } from "../language-names.ts";
import { AboutQuestion } from "./about-question.tsx";
import { CopyQuestion } from "./copy-question.tsx";
import { PublishedCode } from "./published-code.tsx";
import { PublishedRubric } from "./published-rubric.tsx";
import { SampleAnswers } from "./sample-answers.tsx";

/** A published version to read: all that grading goes by, and where it comes from. Nothing can be changed here. */
export function PublishedQuestion({
  question,
  timeZone,
  now,
  prompt,
  reference,
}: {
  question: QuestionView;
  timeZone: string;
  now: Date;
  prompt: ReactNode;
  reference: ReactNode;
}) {
  const { code, version } = question;
  const newest = question.versions[0]?.version ?? version;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={paths.set(question.set.id)} className="link">
            {question.set.title}
          </Link>
        }
        title={question.title}
        description={
          <span className="flex flex-wrap gap-1.5">
            {question.topics.map((topic) => (
              <Link key={topic.id} href={paths.questions({ topic: topic.id })} className="hover:underline">
                <Chip tone="accent">{topic.name}</Chip>
              </Link>
            ))}
            <Chip>{code === null ? "free text" : `code, ${LANGUAGE_NAMES[code.language]}`}</Chip>
            <Chip>{question.difficulty}</Chip>
            <Chip className="tabular-nums">{question.minutes} min</Chip>
            <Chip tone={version === newest ? "good" : "warn"}>
              version {version}
              {version === newest ? "" : ` of ${newest}`}
            </Chip>
          </span>
        }
        actions={
          <>
            {question.editable ? (
              <Link href={paths.question(question.id)} className={buttonClass({})}>
                Edit
              </Link>
            ) : null}
            <CopyQuestion questionId={question.id} version={version} />
          </>
        }
      />
      {version === newest ? null : (
        <Notice tone="warn" className="mb-4">
          This is an earlier version: attempts that drew it keep it.{" "}
          <Link href={paths.published(question.id)} className="link">
            Read version {newest}
          </Link>
          , which is drawn now.
        </Notice>
      )}
      {question.retired ? (
        <Notice tone="warn" className="mb-4">
          The bank no longer holds this question. It is not drawn any more; attempts that drew it keep it.
        </Notice>
      ) : null}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <Card>
            <CardHeader title="Prompt" aside="what the candidate reads" />
            <div className="mt-2">{prompt}</div>
          </Card>
          <PublishedRubric question={question} />
          <Card>
            <CardHeader title="Reference answer" aside="shown after grading" />
            <div className="mt-2">{reference}</div>
          </Card>
          {code === null ? null : <PublishedCode code={code} />}
          <SampleAnswers question={question} />
        </div>
        <AboutQuestion question={question} timeZone={timeZone} now={now} />
      </div>
    </>
  );
}
