"use client";

import type { Review } from "@viva/domain/grading/views";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { AttemptSummary } from "./attempt-summary.tsx";
import { QuestionList, QuestionPicker } from "./question-list.tsx";
import { GoodAnswer, QuestionPane } from "./question-pane.tsx";
import { Rubric } from "./rubric/rubric.tsx";
import { TimePerQuestion } from "./time-per-question.tsx";
import { useQuestionChoice, useQuestionKeys } from "./use-question-choice.ts";

/** What the author of a question wrote, rendered on the server. */
export type RenderedQuestion = { prompt: ReactNode; reference: ReactNode };

/**
 * Attempt and questions at the left, one answer in the middle, its rubric at the right. In one column the rubric
 * follows the answer, before the reference.
 */
export function ReviewView({
  review,
  rendered,
  date,
}: {
  review: Review;
  rendered: readonly RenderedQuestion[];
  /** When the attempt was started, in the reader's zone. */
  date: string;
}) {
  const { questions } = review;
  const { index, choose } = useQuestionChoice(questions);
  const pane = useRef<HTMLElement>(null);
  /** Criteria whose evidence is pointed at, in the answer or in the rubric. */
  const [active, setActive] = useState<readonly string[]>([]);
  const question = questions[index];

  const select = useCallback(
    (next: number) => {
      setActive([]);
      choose(next);
      const top = pane.current?.getBoundingClientRect().top ?? 0;
      if (top < 0) pane.current?.scrollIntoView({ block: "start" });
    },
    [choose],
  );
  const step = useCallback(
    (by: 1 | -1) => select(Math.min(questions.length - 1, Math.max(0, index + by))),
    [select, index, questions.length],
  );
  useQuestionKeys(step);

  if (question === undefined) return null;
  const time = <TimePerQuestion questions={questions} current={index} />;
  return (
    <div className="lg:grid lg:grid-cols-[264px_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr] xl:grid-cols-[280px_minmax(0,1fr)_380px] xl:grid-rows-[auto_1fr] min-[88rem]:grid-cols-[300px_minmax(0,1fr)_430px]">
      <div className="border-line bg-surface px-4 py-5 max-lg:border-b sm:px-6 lg:sticky lg:top-13 lg:row-span-3 lg:h-[calc(100dvh-3.25rem)] lg:overflow-y-auto lg:border-r xl:row-span-2">
        <AttemptSummary review={review} date={date} />
        <QuestionPicker questions={questions} current={index} onSelect={select} className="mt-4 lg:hidden" />
        <QuestionList
          questions={questions}
          current={index}
          onSelect={select}
          className="mt-5 -mx-2.5 max-lg:hidden"
        />
        <div className="mt-6 max-lg:hidden">{time}</div>
      </div>
      <article
        ref={pane}
        aria-labelledby="question-title"
        className="min-w-0 scroll-mt-13 px-4 pt-6 pb-4 sm:px-6"
      >
        <div className={MEASURE}>
          <QuestionPane
            key={question.id}
            question={question}
            rendered={rendered[index]}
            own={review.candidate.isReader}
            active={active}
            onActive={setActive}
          />
        </div>
      </article>
      <section
        aria-labelledby="rubric-title"
        className="min-w-0 border-line bg-surface px-4 py-6 max-xl:border-y sm:px-6 xl:sticky xl:top-13 xl:row-span-2 xl:h-[calc(100dvh-3.25rem)] xl:overflow-y-auto xl:border-l"
      >
        <div className={MEASURE}>
          <Rubric
            key={question.id}
            question={question}
            own={review.candidate.isReader}
            active={active}
            onActive={setActive}
          />
        </div>
      </section>
      <div className="min-w-0 px-4 pb-8 max-xl:pt-6 sm:px-6 lg:col-start-2">
        <div className={MEASURE}>
          <GoodAnswer key={question.id} question={question} rendered={rendered[index]} />
          <div className="mt-8 lg:hidden">{time}</div>
        </div>
      </div>
      <p role="status" className="sr-only">
        Question {index + 1} of {questions.length}: {question.title}
      </p>
    </div>
  );
}

/** Lines longer than this are hard to read. */
const MEASURE = "mx-auto max-w-[46rem]";
