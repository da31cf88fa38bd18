import type { Missing, SetSummary } from "@viva/domain/bank/views";
import { count } from "../time/format-time.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";

/** Which questions of a set are not drawn on this server, and why. Nothing where all can be run. */
export function MissingNote({ missing }: { missing: SetSummary["missing"] }) {
  if (missing.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 text-small text-muted">
      {missing.map((part) => (
        <MissingLine key={part.language} part={part} />
      ))}
    </div>
  );
}

function MissingLine({ part: { language, questions, reason } }: { part: Missing }) {
  const name = LANGUAGE_NAMES[language];
  return (
    <p className="break-words">
      {count(questions, "question needs", "questions need")} {name}, which cannot be run here, and{" "}
      {questions === 1 ? "is" : "are"} not drawn: {reason.replace(/\.$/, "")}.
    </p>
  );
}
