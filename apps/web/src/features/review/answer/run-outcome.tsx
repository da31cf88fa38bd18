import type { ReviewQuestion } from "@viva/domain/grading/views";
import { Notice } from "@viva/ui/notice";
import { Disclosure } from "../disclosure.tsx";
import { runWords } from "../model/describe-grade.ts";
import { CodeBlock } from "./code-block.tsx";

/** How the run of the tests ended, with what the code printed. */
export function RunOutcome({ run }: { run: NonNullable<ReviewQuestion["run"]> }) {
  const output = [
    { label: "What the code printed", text: run.stdout },
    { label: "Errors it wrote", text: run.stderr },
  ].filter(({ text }) => text.trim() !== "");
  return (
    <div>
      {run.status === "ok" ? (
        <p className="text-small text-muted tabular-nums">{runWords(run)}</p>
      ) : (
        <Notice tone="bad">{runWords(run)}</Notice>
      )}
      {output.map(({ label, text }) => (
        <Disclosure key={label} summary={label} open={run.status !== "ok"} className="mt-1.5">
          <CodeBlock code={text} label={label} />
        </Disclosure>
      ))}
    </div>
  );
}
