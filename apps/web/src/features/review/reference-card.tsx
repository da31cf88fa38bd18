import type { ReviewQuestion } from "@viva/domain/grading/views";
import { Card } from "@viva/ui/card";
import { Eyebrow } from "@viva/ui/eyebrow";
import type { ReactNode } from "react";
import { CodeBlock } from "./answer/code-block.tsx";
import { Corrections } from "./corrections.tsx";
import { Disclosure } from "./disclosure.tsx";
import { citations } from "./model/citations.ts";

/** What a good answer holds, and where that comes from. */
export function ReferenceCard({ question, reference }: { question: ReviewQuestion; reference: ReactNode }) {
  const { sources, corrections, solution } = question;
  return (
    <Card aria-labelledby="reference">
      <Eyebrow id="reference">Reference answer</Eyebrow>
      <div className="mt-1.5">{reference}</div>
      {solution === null ? null : (
        <Disclosure summary="Reference solution" className="mt-3">
          <CodeBlock code={solution} label="Reference solution" />
        </Disclosure>
      )}
      {sources.length === 0 && corrections.length === 0 ? null : (
        <div className="mt-3 flex flex-col gap-1.5 border-t border-line pt-3 text-small text-muted">
          {citations(sources).map((citation) => (
            <p key={citation} className="tabular-nums">
              {citation}
            </p>
          ))}
          <Corrections corrections={corrections} />
        </div>
      )}
    </Card>
  );
}
