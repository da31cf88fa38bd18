import type { ReviewQuestion } from "@viva/domain/grading/views";
import { Card } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { Eyebrow } from "@viva/ui/eyebrow";
import type { ReactNode } from "react";
import { count } from "../time/format-time.ts";
import { CodeBlock } from "./answer/code-block.tsx";
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

/** Where the notes behind the question were wrong: what they say, what is right, and what that rests on. */
function Corrections({ corrections }: Pick<ReviewQuestion, "corrections">) {
  if (corrections.length === 0) return null;
  return (
    <Disclosure
      summary={
        <Chip tone="warn">
          {count(corrections.length, "correction")} to {corrections.length === 1 ? "a source" : "the sources"}
        </Chip>
      }
    >
      <ul className="flex flex-col gap-3">
        {corrections.map((correction) => (
          <li key={correction.id} className="border-l-2 border-line-strong pl-3">
            <p>
              <span className="text-faint">
                {correction.cited}, {correction.grade}:
              </span>{" "}
              {correction.says}
            </p>
            <p className="mt-1 text-ink">{correction.right}</p>
            <p className="mt-1 text-tiny">
              {correction.versions === "" ? null : <>Holds for {correction.versions}. </>}
              {correction.documentation.map(({ title, url }, index) => (
                <span key={title}>
                  {index === 0 ? null : "; "}
                  {url === undefined ? (
                    title
                  ) : (
                    <a href={url} className="link" target="_blank" rel="noopener noreferrer">
                      {title}
                    </a>
                  )}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
