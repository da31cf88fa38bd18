"use client";

import { useCurrentQuestion } from "../room-context.tsx";
import { CodeAnswer } from "./code-answer.tsx";
import { TextAnswer } from "./text-answer.tsx";

export function AnswerPane() {
  const { question } = useCurrentQuestion();
  return (
    <section aria-label="Answer" className="flex h-full min-h-0 flex-col bg-surface">
      <p className="line-clamp-2 border-b border-line px-4 py-2 text-small text-muted shell:hidden">
        {question.title}
      </p>
      {question.kind === "code" ? <CodeAnswer question={question} /> : <TextAnswer question={question} />}
    </section>
  );
}
