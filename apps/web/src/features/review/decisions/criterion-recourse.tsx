"use client";

import type { ReviewCriterion } from "@viva/domain/grading/views";
import { Button } from "@viva/ui/button";
import { FieldError } from "@viva/ui/field";
import { useEffect, useRef, useState } from "react";
import { createSentBatches } from "../../../client/sent-batches.ts";
import { formatDay } from "../../time/format-time.ts";
import { appealWords, decisionWords, lapsedWords } from "../model/describe-decision.ts";
import { focusCriterion } from "../pointing.ts";
import { AppealButton } from "./appeal-button.tsx";
import { useRecourse } from "./use-recourse.ts";

/** What people decided on a criterion, what is being asked, and what the reader can do about it. */
export function CriterionRecourse({
  criterion,
  attemptQuestionId,
  timeZone,
}: {
  criterion: ReviewCriterion;
  attemptQuestionId: string;
  timeZone: string;
}) {
  const { busy, failed, act } = useRecourse();
  const { decision, lapsed, appeal, may } = criterion;
  const seen = { attemptQuestionId, gradeId: criterion.gradeId, replaces: criterion.head };
  const [batches] = useState(() => createSentBatches());
  const acted = useFocusAfterAct(criterion);
  const day = (date: Date) => formatDay(date, timeZone, new Date());
  const run = (name: string, call: Parameters<typeof act>[1]) => {
    acted.current = true;
    void act(name, call);
  };
  const settle = (counts: boolean) =>
    run(counts ? "counts" : "does-not", async (client) => {
      const input = { ...seen, criterion: criterion.id, counts };
      const batchId = batches.idFor(criterion.id, input);
      await client.decision.settle.mutate({ ...input, batchId });
      batches.answered(batchId);
    });
  const raise = (name: string, reason: string) =>
    act(name, (client) => client.appeal.raise.mutate({ ...seen, criterion: criterion.id, reason }));
  const choosing = may.settle && decision === null;

  return (
    <>
      {decision === null ? null : <p className="mt-1.5 text-small text-muted">{decisionWords(criterion)}</p>}
      {decision?.reason ? <Reason text={decision.reason} /> : null}
      {lapsed === null ? null : <p className="mt-1.5 text-small text-muted">{lapsedWords(lapsed, day)}</p>}
      {lapsed?.reason ? <Reason text={lapsed.reason} /> : null}
      {appeal === null ? null : (
        <p className="mt-1.5 text-small text-muted">{appealWords(appeal, day, new Date())}</p>
      )}
      {appeal?.reason ? <Reason text={appeal.reason} /> : null}
      <div className="mt-2 flex flex-wrap items-center gap-2 empty:hidden">
        {choosing ? (
          <>
            <Button size="s" busy={busy === "counts"} onClick={() => settle(true)}>
              Counts
            </Button>
            <Button size="s" busy={busy === "does-not"} onClick={() => settle(false)}>
              Doesn’t
            </Button>
          </>
        ) : null}
        {may.ask ? (
          <Button
            size="s"
            variant="ghost"
            busy={busy === "ask"}
            onClick={() => {
              acted.current = true;
              void raise("ask", "");
            }}
          >
            Ask for review
          </Button>
        ) : null}
        {may.appeal ? (
          <AppealButton
            statement={criterion.statement}
            keptAs={`${attemptQuestionId}/${criterion.id}`}
            busy={busy === "appeal"}
            failed={failed}
            onSend={(reason) => {
              acted.current = true;
              return raise("appeal", reason);
            }}
          />
        ) : null}
        {decision?.mayUndo ? (
          <Button
            size="s"
            variant="ghost"
            busy={busy === "undo"}
            onClick={() => run("undo", (client) => client.decision.undo.mutate({ decisionId: decision.id }))}
          >
            Undo
          </Button>
        ) : null}
        {appeal?.mayWithdraw ? (
          <Button
            size="s"
            variant="ghost"
            busy={busy === "withdraw"}
            onClick={() =>
              run("withdraw", (client) => client.appeal.withdraw.mutate({ appealId: appeal.id }))
            }
          >
            Take it back
          </Button>
        ) : null}
      </div>
      {failed === null ? null : (
        <div role="alert">
          <FieldError>{failed}</FieldError>
        </div>
      )}
    </>
  );
}

function Reason({ text }: { text: string }) {
  return (
    <p className="mt-1 border-l-2 border-line-strong pl-2 text-small break-words whitespace-pre-wrap">
      {text}
    </p>
  );
}

/** The button that was pressed goes away with what it did: the focus then goes to the criterion, not to nowhere. */
function useFocusAfterAct(criterion: ReviewCriterion) {
  const acted = useRef(false);
  const shown = useRef<string | null>(null);
  const state = `${criterion.head} ${criterion.appeal?.id} ${criterion.appeal?.status}`;
  const { id } = criterion;
  useEffect(() => {
    const changed = shown.current !== null && shown.current !== state;
    shown.current = state;
    if (!changed || !acted.current) return;
    acted.current = false;
    focusCriterion(id);
  }, [state, id]);
  return acted;
}
