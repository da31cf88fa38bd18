import type { ModelUse } from "@viva/domain/operations/views";
import { Card, CardHeader } from "@viva/ui/card";
import { Stat } from "@viva/ui/stat";
import { duration, faultWords } from "./model/model-words.ts";

/** Whether a language model is asked, what it took and what it was worth. */
export function ModelUseCard({ use, title, state }: { use: ModelUse; title: string; state: string }) {
  return (
    <Card aria-labelledby="model">
      <CardHeader id="model" title={title} aside={`last ${use.days} days`} />
      <p className="mt-1 text-muted">{state}</p>
      {use.answers === 0 ? (
        <p className="mt-2 text-small text-muted">No answer was sent to a model in this time.</p>
      ) : (
        <>
          <div className="mt-4 grid grid-cols-2 gap-4">
            <Stat label="Answers sent" value={use.answers} detail={`its word counted for ${use.used}`} />
            <Stat
              label="Time for one answer"
              value={duration(use.medianMs)}
              detail={`95 of 100 within ${duration(use.p95Ms)}`}
            />
            <Stat label="Tokens read" value={use.promptTokens.toLocaleString("en-GB")} />
            <Stat label="Tokens written" value={use.completionTokens.toLocaleString("en-GB")} />
          </div>
          {use.faults.length === 0 ? null : (
            <ul className="mt-4 flex flex-col gap-1 border-t border-line pt-3 text-small text-muted tabular-nums">
              {use.faults.map((fault) => (
                <li key={fault.fault}>{faultWords(fault)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  );
}
