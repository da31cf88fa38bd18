import type { ReviewQuestion } from "@viva/domain/grading/views";
import { Card } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { Eyebrow } from "@viva/ui/eyebrow";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { count } from "../time/format-time.ts";
import { AnswerText } from "./answer/answer-text.tsx";
import { CodeBlock } from "./answer/code-block.tsx";
import { RunOutcome } from "./answer/run-outcome.tsx";
import { TestResults } from "./answer/test-results.tsx";
import { FlagNotice } from "./decisions/flag-notice.tsx";
import { Disclosure } from "./disclosure.tsx";
import { noAnswerWords } from "./model/describe-given.ts";
import { formatSpent } from "./model/describe-grade.ts";
import type { Pointing } from "./pointing.ts";
import type { RenderedQuestion } from "./question-columns.tsx";
import { ReferenceCard } from "./reference-card.tsx";

/** What was asked and what was answered. */
export function QuestionPane({
  question,
  rendered,
  own,
  active,
  onActive,
}: Pointing & {
  question: ReviewQuestion;
  rendered: RenderedQuestion | undefined;
  /** Whether the reader wrote the answer. */
  own: boolean;
}) {
  const pointing = { active, onActive };
  return (
    <div className="flex flex-col gap-4">
      <header>
        <ul aria-label="About this question" className="flex flex-wrap gap-1.5">
          {question.topics.map((topic) => (
            <li key={topic.id}>
              <Chip tone="accent">{topic.name}</Chip>
            </li>
          ))}
          <li>
            <Chip>{question.kind === "code" ? "code" : "free text"}</Chip>
          </li>
          <li>
            <Chip className="tabular-nums">
              {formatSpent(question.timeSpentMs)} of {question.minutes} min
            </Chip>
          </li>
        </ul>
        <h2 id="question-title" className="mt-3 text-h2 font-semibold tracking-[-0.01em] break-words">
          {question.title}
        </h2>
        {question.opens === null ? null : (
          <p className="mt-1 text-small">
            <Link href={paths.published(question.opens.questionId, question.opens.version)} className="link">
              Version {question.opens.version} of the question, with its rubric and tests
            </Link>
          </p>
        )}
        <Disclosure summary="What was asked" className="mt-2">
          {rendered?.prompt}
        </Disclosure>
      </header>

      <FlagNotice question={question} own={own} />

      {question.given === "answered" ? (
        <Answer question={question} own={own} {...pointing} />
      ) : (
        <Card aria-label="Answer">
          <p className="font-medium">{noAnswerWords(question.given, own)}</p>
          <p className="text-muted">
            In the score of this interview it counts with no points.{" "}
            {question.given === "left-blank"
              ? "Of the topic it says little: in the report it weighs a quarter of an answer."
              : "Of the topic it says nothing, and the report leaves it out."}{" "}
            What a good answer holds stands below.
          </p>
        </Card>
      )}

      {question.kind === "code" && question.given === "answered" ? (
        <>
          {question.run === null ? null : <RunOutcome run={question.run} />}
          <TestResults question={question} {...pointing} />
        </>
      ) : null}
    </div>
  );
}

/** What a good answer holds, and what it may be asked after it. */
export function GoodAnswer({
  question,
  rendered,
}: {
  question: ReviewQuestion;
  rendered: RenderedQuestion | undefined;
}) {
  return (
    <div className="flex flex-col gap-4">
      <ReferenceCard question={question} reference={rendered?.reference} />

      {question.followUps.length === 0 ? null : (
        <Card aria-labelledby="follow-ups">
          <Eyebrow id="follow-ups">What an interviewer may ask next</Eyebrow>
          <ul className="mt-1.5 flex list-disc flex-col gap-1.5 pl-5 marker:text-faint">
            {question.followUps.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function Answer({ question, own, ...pointing }: Pointing & { question: ReviewQuestion; own: boolean }) {
  const size =
    question.kind === "code"
      ? count(question.answer.trimEnd().split("\n").length, "line")
      : count(question.words, "word");
  return (
    <Card aria-labelledby="answer-label">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Eyebrow id="answer-label">
          {own ? "Your answer" : "The answer"}, {size}
        </Eyebrow>
        <Chip>as submitted</Chip>
      </div>
      {question.kind === "code" ? (
        <CodeBlock code={question.answer} label={own ? "Your code" : "The code"} className="mt-2.5" />
      ) : (
        <AnswerText answer={question.answer} criteria={question.criteria} {...pointing} />
      )}
    </Card>
  );
}
