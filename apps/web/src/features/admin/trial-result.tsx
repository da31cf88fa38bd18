import type { ModelTrial } from "@viva/domain/grading/model-settings";
import { Notice } from "@viva/ui/notice";
import { duration, faultReason } from "./model/model-words.ts";

/** What came back for the made-up answer. */
export function TrialResult({ trial }: { trial: ModelTrial }) {
  if (trial.kind === "fault") {
    return (
      <Notice tone="bad" live title={`${faultReason(trial.fault)}, after ${duration(trial.ms)}`}>
        <p className="break-words">{trial.detail}</p>
        <p>In grading, the built-in grade would stand.</p>
      </Notice>
    );
  }
  const tokens =
    trial.promptTokens === null || trial.completionTokens === null
      ? "It does not count tokens"
      : `${trial.promptTokens} tokens read, ${trial.completionTokens} written`;
  const right = trial.criteria.every(({ points, expected, quoted }) => points === expected && quoted);
  return (
    <Notice tone={right ? "good" : "warn"} live title={`A well-formed answer after ${duration(trial.ms)}`}>
      <p>{tokens}. For the made-up answer it gave:</p>
      <ul className="mt-1 flex list-disc flex-col gap-0.5 pl-5">
        {trial.criteria.map(({ statement, points, expected, quoted }) => (
          <li key={statement} className="break-words">
            “{statement}”: {points} of 1, where {expected} is right
            {quoted ? "" : "; what it quotes does not stand in the answer, and would not count"}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
