"use client";

import type { QueueTask } from "@viva/domain/grading/queue";
import { useReducer, useRef, useState } from "react";
import { createSentBatches } from "../../client/sent-batches.ts";
import { findServiceError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { useFailure } from "../../client/use-failure.ts";
import { missingReason, outcomeWords, undoneWords } from "./model/decision-preview.ts";
import { chosenAnswers, currentTask, openQueue, queueReducer } from "./model/queue-state.ts";
import { useReasons } from "./use-reasons.ts";

/** The queue in the page and what the server is told of it. What fails leaves the task where it is. */
export function useQueue(tasks: readonly QueueTask[], answer: string | null) {
  const client = useTRPCClient();
  const [state, dispatch] = useReducer(queueReducer, tasks, (given) => openQueue(given, answer));
  const [busy, setBusy] = useState<string | null>(null);
  const running = useRef(false);
  const { failed, fail, clear } = useFailure();
  /** Why the last choice was not sent, and of which task that is said. */
  const [missing, setMissing] = useState<{ taskId: string; why: string } | null>(null);
  /** What the last act came to. */
  const [said, setSaid] = useState<string | null>(null);
  const [batches] = useState(() => createSentBatches());
  const task = currentTask(state);
  const reasons = useReasons(task);

  const call = async (name: string, work: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(name);
    clear();
    setMissing(null);
    setSaid(null);
    try {
      await work();
    } catch (error) {
      fail(error);
    } finally {
      running.current = false;
      setBusy(null);
    }
  };
  const load = async () =>
    dispatch({ kind: "loaded", tasks: await client.decision.queue.query({ answer: answer ?? undefined }) });
  /** What the server no longer knows as it was read is read again, before the refusal is shown. */
  const loadIfGone = async (error: unknown) => {
    const code = findServiceError(error)?.code;
    const gone = code === "not-found" || code === "conflict";
    if (gone) await load();
    return gone;
  };

  const send = async (of: QueueTask, answers: QueueTask["answers"], points: number, reason: string) => {
    const content = {
      answers: answers.map(({ attemptQuestionId, gradeId, head, asked }) => ({
        ...{ attemptQuestionId, gradeId, replaces: head, appealId: asked?.id ?? null },
      })),
      ...{ criterion: of.criterion.key, points, reason: reason.trim() },
    };
    const unanswered = batches.unanswered(of.id);
    const batchId = batches.idFor(of.id, content);
    try {
      const outcome = await client.decision.decide.mutate({ batchId, ...content });
      batches.answered(batchId);
      const idOf = (each: { attemptQuestionId: string }) => each.attemptQuestionId;
      const stored = outcome.decided.map(idOf);
      // Another choice was sent before, and its reply was lost: it is what stands, and can be taken back.
      const before = outcome.takenMeanwhile.filter((each) => each.because === "decided-by-you").map(idOf);
      if (stored.length > 0) {
        dispatch({ kind: "decided", done: { batchId, task: of, answers: stored, reason } });
        reasons.sent(of, reason);
      } else if (before.length > 0 && unanswered !== null) {
        batches.answered(unanswered);
        dispatch({ kind: "decided", done: { batchId: unanswered, task: of, answers: before, reason: "" } });
      }
      // What was left out waits again, and what changed meanwhile is shown as it is now.
      if (outcome.takenMeanwhile.length + outcome.gone.length > 0) await load();
      setSaid(outcomeWords(outcome));
    } catch (error) {
      if (findServiceError(error) !== null) batches.answered(batchId);
      await loadIfGone(error);
      throw error;
    }
  };

  return {
    state,
    task,
    busy,
    failed,
    missing: missing !== null && missing.taskId === task?.id ? missing.why : null,
    said,
    dispatch,
    reason: reasons.reason,
    writeReason: reasons.write,
    reload: () => call("reload", load),
    step(by: 1 | -1): void {
      // What the last act came to makes room for the place in the queue.
      setSaid(null);
      setMissing(null);
      dispatch({ kind: "step", by });
    },
    /** False when a reason is missing. */
    async decide(points: number): Promise<boolean> {
      if (task === null) return true;
      const answers = chosenAnswers(task, state.leftOut);
      const why =
        answers.length === 0
          ? "Choose at least one answer."
          : missingReason(answers, points, reasons.reason, task.criterion.maxPoints);
      setMissing(why === null ? null : { taskId: task.id, why });
      if (why !== null) return answers.length === 0;
      await call(`decide-${points}`, () => send(task, answers, points, reasons.reason));
      return true;
    },
    async undo(): Promise<void> {
      const last = state.done.at(-1);
      if (last === undefined) return;
      const { batchId } = last;
      await call("undo", async () => {
        try {
          const { undone } = await client.decision.undo.mutate({ batchId });
          reasons.giveBack(last.task, last.reason);
          setSaid(undoneWords(undone, last.answers.length));
        } catch (error) {
          if (await loadIfGone(error)) dispatch({ kind: "lapsed", batchId });
          throw error;
        }
        try {
          // The chain of decisions is longer now: the next one has to name its end.
          await load();
        } finally {
          dispatch({ kind: "undone", batchId });
        }
      });
    },
  };
}
