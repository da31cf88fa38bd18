"use client";

import { Chip } from "@viva/ui/chip";
import { Markdown } from "../../markdown/markdown.tsx";
import { count } from "../../time/format-time.ts";
import { useCurrentQuestion } from "../room-context.tsx";

/** What is asked. Scrolls by itself beside the answer. */
export function PromptPane() {
  const { question } = useCurrentQuestion();
  return (
    <article className="flex flex-col gap-3.5">
      <ul className="flex flex-wrap gap-1.5" aria-label="About this question">
        {question.topics.map((topic) => (
          <li key={topic.id}>
            <Chip tone="accent">{topic.name}</Chip>
          </li>
        ))}
        <li>
          <Chip>{question.kind === "code" ? "code" : "text"}</Chip>
        </li>
        <li>
          <Chip>{question.difficulty}</Chip>
        </li>
        {/* The header says it too, where it has room. */}
        <li className="min-[1240px]:hidden">
          <Chip>about {count(question.minutes, "minute")}</Chip>
        </li>
      </ul>
      <h2 className="text-h2 font-semibold tracking-[-0.01em]">{question.title}</h2>
      <Markdown>{question.prompt}</Markdown>
    </article>
  );
}
