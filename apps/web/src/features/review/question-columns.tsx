import type { ReviewQuestion } from "@viva/domain/grading/views";
import { type ReactNode, type RefObject, useState } from "react";
import { GoodAnswer, QuestionPane } from "./question-pane.tsx";
import { Rubric } from "./rubric/rubric.tsx";

/** What the author of a question wrote, rendered on the server. */
export type RenderedQuestion = { prompt: ReactNode; reference: ReactNode };

/** Answer, rubric and reference of one question: cells of the review's grid, in the order of one column. */
export function QuestionColumns({
  attemptId,
  question,
  rendered,
  own,
  timeZone,
  pane,
  time,
}: {
  attemptId: string;
  question: ReviewQuestion;
  rendered: RenderedQuestion | undefined;
  /** Whether the reader wrote the answer. */
  own: boolean;
  timeZone: string;
  pane: RefObject<HTMLElement | null>;
  /** The time per question, for the end of a single column. */
  time: ReactNode;
}) {
  /** Criteria whose evidence is pointed at, in the answer or in the rubric. */
  const [active, setActive] = useState<readonly string[]>([]);
  return (
    <>
      <article
        ref={pane}
        aria-labelledby="question-title"
        className="min-w-0 scroll-mt-13 px-4 pt-6 pb-4 sm:px-6"
      >
        <div className={MEASURE}>
          <QuestionPane
            question={question}
            rendered={rendered}
            own={own}
            active={active}
            onActive={setActive}
          />
        </div>
      </article>
      <section
        aria-labelledby="rubric-title"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls by itself a keyboard must reach it
        tabIndex={0}
        className="min-w-0 border-line bg-surface px-4 py-6 outline-offset-[-2px] max-xl:border-y sm:px-6 xl:sticky xl:top-13 xl:row-span-2 xl:h-[calc(100dvh-3.25rem)] xl:overflow-y-auto xl:border-l"
      >
        <div className={MEASURE}>
          <Rubric
            attemptId={attemptId}
            question={question}
            own={own}
            timeZone={timeZone}
            active={active}
            onActive={setActive}
          />
        </div>
      </section>
      <div className="min-w-0 px-4 pb-8 max-xl:pt-6 sm:px-6 lg:col-start-2">
        <div className={MEASURE}>
          <GoodAnswer question={question} rendered={rendered} />
          <div className="mt-8 lg:hidden">{time}</div>
        </div>
      </div>
    </>
  );
}

/** Lines longer than this are hard to read. */
const MEASURE = "mx-auto max-w-[46rem]";
