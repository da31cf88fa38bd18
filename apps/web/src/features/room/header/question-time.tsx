"use client";

import { Bar } from "@viva/ui/bar";
import { useEffect, useState } from "react";
import { stopwatch } from "../model/duration-words.ts";
import { timeSpentMs } from "../model/room-state.ts";
import { useCurrentQuestion, useRoom } from "../room-context.tsx";

/** Time spent on the question in view against the time that it is meant to take. */
export function QuestionTime() {
  const { question, spentMs } = useQuestionTime();
  const meantMs = question.minutes * 60_000;
  return (
    <div className="flex w-[210px] flex-col gap-[3px]">
      <div className="flex justify-between text-tiny">
        <span className="text-muted">this question</span>
        <span className="tabular-nums">
          {stopwatch(spentMs)} of {stopwatch(meantMs)}
        </span>
      </div>
      <Bar value={spentMs} max={meantMs} tone={spentMs > meantMs ? "warn" : "accent"} />
    </div>
  );
}

export function QuestionTimeLine() {
  const { question, spentMs } = useQuestionTime();
  return (
    <span className="text-tiny text-muted tabular-nums">
      {stopwatch(spentMs)} of {stopwatch(question.minutes * 60_000)}
      <span className="max-[379px]:hidden"> on this one</span>
    </span>
  );
}

function useQuestionTime() {
  const { store } = useRoom();
  const { question } = useCurrentQuestion();
  const [spent, setSpent] = useState({ id: question.id, ms: question.timeSpentMs });
  useEffect(() => {
    const renew = () =>
      setSpent({ id: question.id, ms: timeSpentMs(store.get(), question.id, performance.now()) });
    renew();
    const timer = setInterval(renew, 1_000);
    return () => clearInterval(timer);
  }, [store, question.id]);
  return { question, spentMs: spent.id === question.id ? spent.ms : question.timeSpentMs };
}
