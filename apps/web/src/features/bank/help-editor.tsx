"use client";

import { MOST_HELP } from "@viva/domain/bank/drafts";
import { Field } from "@viva/ui/field";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";
import { Textarea } from "@viva/ui/textarea";
import { type EditorFollowUp, type EditorHelp, newFollowUp, newHint } from "./editor-help.ts";
import { PartsCard } from "./parts-card.tsx";

type Criterion = { id: string; statement: string };

/** What an interviewer has beside a question of any kind: what to ask next, and what to say to somebody who is stuck. */
export function HelpEditor({
  draft: { followUps, hints, rubric },
  errors,
  onChange,
  onRemoved,
}: {
  draft: EditorHelp & { rubric: readonly Criterion[] };
  errors: Record<string, string>;
  onChange: (part: Partial<EditorHelp>) => void;
  onRemoved: (what: string) => void;
}) {
  return (
    <>
      <PartsCard
        field="followUps"
        title="Follow-up questions"
        name="follow-up question"
        names="follow-up questions"
        most={MOST_HELP}
        parts={followUps}
        intro="What may be asked after the answer. Candidates read it with their grades: what follows a criterion, only where they missed that."
        empty="Ask for what answers tend to leave out, or for the next step."
        error={errors.followUps}
        create={() => newFollowUp()}
        onChange={(changed) => onChange({ followUps: changed })}
        onRemoved={onRemoved}
      >
        {(followUp, index, onPart) => (
          <div className="flex flex-col gap-4">
            <Field label="Question" error={errors[`followUps.${index}.ask`]}>
              <Textarea
                data-begins={followUp.id}
                data-field={`followUps.${index}.ask`}
                rows={2}
                value={followUp.ask}
                onChange={(event) => onPart({ ask: event.target.value })}
              />
            </Field>
            <Asked followUp={followUp} rubric={rubric} onChange={onPart} />
          </div>
        )}
      </PartsCard>
      <PartsCard
        field="hints"
        title="Hints"
        name="hint"
        names="hints"
        most={MOST_HELP}
        parts={hints}
        intro="What to say to somebody who is stuck, from a direction to a step, and the share of the points that it is worth. For interviewers: the interview room does not show hints."
        empty="Start with a direction that gives no part of the answer away."
        error={errors.hints}
        create={() => newHint(hints)}
        onChange={(changed) => onChange({ hints: changed })}
        onRemoved={onRemoved}
      >
        {(hint, index, onPart) => (
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-[minmax(0,1fr)_7rem]">
            <Field label="Text" error={errors[`hints.${index}.text`]}>
              <Textarea
                data-begins={hint.id}
                data-field={`hints.${index}.text`}
                rows={2}
                value={hint.text}
                onChange={(event) => onPart({ text: event.target.value })}
              />
            </Field>
            <Field label="Costs, in %" error={errors[`hints.${index}.cost`]}>
              <TextInput
                inputMode="decimal"
                autoComplete="off"
                value={hint.cost}
                onChange={(event) => onPart({ cost: event.target.value })}
              />
            </Field>
          </div>
        )}
      </PartsCard>
    </>
  );
}

function Asked({
  followUp: { whenMissed },
  rubric,
  onChange,
}: {
  followUp: EditorFollowUp;
  rubric: readonly Criterion[];
  onChange: (part: Pick<EditorFollowUp, "whenMissed">) => void;
}) {
  const gone = whenMissed !== null && !rubric.some(({ id }) => id === whenMissed);
  return (
    <Field label="Asked" hint={gone ? "Published like this, it is asked in any case." : undefined}>
      <Select
        value={whenMissed ?? ""}
        onChange={(event) => onChange({ whenMissed: event.target.value || null })}
      >
        <option value="">in any case</option>
        {rubric.map(({ id, statement }, index) => (
          <option key={id} value={id}>
            {`when criterion ${index + 1} is missed${statement.trim() === "" ? "" : `: ${shortened(statement.trim())}`}`}
          </option>
        ))}
        {gone ? <option value={whenMissed}>when a deleted criterion is missed</option> : null}
      </Select>
    </Field>
  );
}

/** The browser makes its list as wide as the longest option. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80).trimEnd()}…`;
}
