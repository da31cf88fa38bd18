"use client";

import type { ReviewQuestion } from "@viva/domain/grading/views";
import { IconButton } from "@viva/ui/icon-button";
import { Kbd } from "@viva/ui/kbd";
import { ScoreNumber } from "@viva/ui/score";
import { Select } from "@viva/ui/select";
import clsx from "clsx";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { givenWords } from "./model/describe-given.ts";
import { QUESTION_PARAMETER } from "./review-address.ts";

type Props = {
  questions: readonly ReviewQuestion[];
  current: number;
  onSelect: (index: number) => void;
  className?: string | undefined;
};

/** All questions with their scores. Links, so that one can be opened in a tab of its own. */
export function QuestionList({ questions, current, onSelect, className }: Props) {
  return (
    <nav aria-label="Questions" className={className}>
      <ol className="flex flex-col gap-0.5">
        {questions.map((question, index) => (
          <li key={question.id}>
            <a
              href={`?${QUESTION_PARAMETER}=${question.position}`}
              aria-current={index === current ? "true" : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                onSelect(index);
              }}
              className={clsx(
                "flex items-center gap-2.5 rounded-m px-2.5 py-2 leading-[1.45]",
                index === current ? "bg-accent-soft" : "hover:bg-sunken",
              )}
            >
              <span className="w-4 shrink-0 text-faint tabular-nums">{question.position}</span>
              <span className="min-w-0 flex-1 break-words">
                {question.title}
                {question.given === "answered" ? null : (
                  <span className="block text-tiny text-faint">{givenWords(question.given)}</span>
                )}
                {question.flagged ? (
                  <span className="block text-tiny text-faint">waits for an interviewer</span>
                ) : null}
              </span>
              {/* A colour would say that it is known how good this is. */}
              <ScoreNumber score={question.score} coloured={!question.flagged} />
            </a>
          </li>
        ))}
      </ol>
      <p className="px-2.5 pt-2 text-tiny text-faint">
        <Kbd>j</Kbd> <Kbd>k</Kbd> next and previous
      </p>
    </nav>
  );
}

/** The same choice where there is no room for a list. */
export function QuestionPicker({ questions, current, onSelect, className }: Props) {
  return (
    <div className={clsx("flex items-center gap-1", className)}>
      <Select
        aria-label="Question"
        value={String(current)}
        onChange={(event) => onSelect(Number(event.target.value))}
        className="min-w-0 flex-1"
      >
        {questions.map((question, index) => (
          <option key={question.id} value={index}>
            {`${question.position}. ${question.title}${outcomeWords(question)}`}
          </option>
        ))}
      </Select>
      <IconButton
        label="Previous question"
        icon={<ChevronLeft aria-hidden />}
        disabled={current === 0}
        onClick={() => onSelect(current - 1)}
      />
      <IconButton
        label="Next question"
        icon={<ChevronRight aria-hidden />}
        disabled={current === questions.length - 1}
        onClick={() => onSelect(current + 1)}
      />
    </div>
  );
}

/** ", 67", ", not reached"; nothing where there is no grade. */
function outcomeWords({ given, score }: ReviewQuestion): string {
  if (given !== "answered") return `, ${givenWords(given)}`;
  return score === null ? "" : `, ${Math.round(score)}`;
}
