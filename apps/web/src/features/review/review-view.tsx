"use client";

import type { Review } from "@viva/domain/grading/views";
import { type RefObject, useEffect, useRef } from "react";
import { AttemptSummary } from "./attempt-summary.tsx";
import { QuestionColumns, type RenderedQuestion } from "./question-columns.tsx";
import { QuestionList, QuestionPicker } from "./question-list.tsx";
import { TimePerQuestion } from "./time-per-question.tsx";
import { useQuestionChoice, useQuestionKeys } from "./use-question-choice.ts";

/**
 * Attempt and questions at the left, one answer in the middle, its rubric at the right. In one column the rubric
 * follows the answer, before the reference.
 */
export function ReviewView({
  review,
  rendered,
  date,
  timeZone,
}: {
  review: Review;
  rendered: readonly RenderedQuestion[];
  /** When the attempt was started, in the reader's zone. */
  date: string;
  timeZone: string;
}) {
  const { questions } = review;
  const { index, choose, step } = useQuestionChoice(questions);
  useQuestionKeys(step);
  const pane = useRef<HTMLElement>(null);
  const question = questions[index];
  useStartOf(pane, index);

  if (question === undefined) return null;
  const time = <TimePerQuestion questions={questions} current={index} />;
  return (
    <div className="lg:grid lg:grid-cols-[264px_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr] xl:grid-cols-[280px_minmax(0,1fr)_380px] xl:grid-rows-[auto_1fr] min-[88rem]:grid-cols-[300px_minmax(0,1fr)_430px]">
      <div className="border-line bg-surface px-4 py-5 max-lg:border-b sm:px-6 lg:sticky lg:top-13 lg:row-span-3 lg:h-[calc(100dvh-3.25rem)] lg:overflow-y-auto lg:border-r xl:row-span-2">
        <AttemptSummary review={review} date={date} />
        <QuestionPicker questions={questions} current={index} onSelect={choose} className="mt-4 lg:hidden" />
        <QuestionList
          questions={questions}
          current={index}
          onSelect={choose}
          className="mt-5 -mx-2.5 max-lg:hidden"
        />
        <div className="mt-6 max-lg:hidden">{time}</div>
      </div>
      <QuestionColumns
        key={question.id}
        attemptId={review.attempt.id}
        question={question}
        rendered={rendered[index]}
        own={review.candidate.isReader}
        timeZone={timeZone}
        pane={pane}
        time={time}
      />
      <p role="status" className="sr-only">
        Question {index + 1} of {questions.length}: {question.title}
      </p>
    </div>
  );
}

/** Brings the start of a newly chosen question into view when the reader has scrolled past it. */
function useStartOf(pane: RefObject<HTMLElement | null>, index: number): void {
  const before = useRef(index);
  useEffect(() => {
    if (before.current === index) return;
    before.current = index;
    if ((pane.current?.getBoundingClientRect().top ?? 0) < 0)
      pane.current?.scrollIntoView({ block: "start" });
  }, [index, pane]);
}
