"use client";

import type { QueueTask } from "@viva/domain/grading/queue";
import { useReducer, useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { missingReason, outcomeWords } from "./model/decision-preview.ts";
import { chosenAnswers, currentTask, openQueue, queueReducer } from "./model/queue-state.ts";

/** The queue in the page and what the server is told of it. What fails leaves the task where it is. */
export function useQueue(tasks: readonly QueueTask[], answer: string | null) {
  const client = useTRPCClient();
  const [state, dispatch] = useReducer(queueReducer, tasks, (given) => openQueue(given, answer));
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  /** Why the last choice was not sent. */
  const [missing, setMissing] = useState<string | null>(null);
  /** What the last act came to. */
  const [said, setSaid] = useState<string | null>(null);
  const task = currentTask(state);

  const call = async (name: string, work: () => Promise<void>): Promise<void> => {
    if (busy !== null) return;
    setBusy(name);
    setFailed(null);
    setMissing(null);
    setSaid(null);
    try {
      await work();
    } catch (error) {
      setFailed(describeError(error));
    } finally {
      setBusy(null);
    }
  };
  const load = async () => dispatch({ kind: "loaded", tasks: await client.decision.queue.query() });

  return {
    state,
    task,
    busy,
    failed,
    missing,
    said,
    dispatch,
    reload: () => call("reload", load),
    step(by: 1 | -1): void {
      // What the last act came to makes room for the place in the queue.
      setSaid(null);
      setMissing(null);
      dispatch({ kind: "step", by });
    },
    async decide(points: number, reason: string): Promise<"decided" | "needs-reason" | "failed"> {
      if (task === null) return "failed";
      const answers = chosenAnswers(task, state.leftOut);
      const lacks =
        answers.length === 0 ? "Choose at least one answer." : missingReason(answers, points, reason);
      setMissing(lacks);
      if (lacks !== null) return answers.length === 0 ? "failed" : "needs-reason";
      let stored = false;
      await call(`decide-${points}`, async () => {
        const { batchId, decided, takenMeanwhile } = await client.decision.decide.mutate({
          answers: answers.map(({ attemptQuestionId, head }) => ({ attemptQuestionId, replaces: head })),
          criterion: task.criterion.key,
          points,
          reason: reason.trim(),
        });
        stored = true;
        if (decided.length > 0)
          dispatch({ kind: "decided", done: { batchId, taskId: task.id, answers: decided.length } });
        // What was left out waits again, and what somebody else decided shows their decision.
        if (takenMeanwhile.length > 0) await load();
        setSaid(outcomeWords(decided.length, takenMeanwhile.length));
      });
      return stored ? "decided" : "failed";
    },
    async undo(): Promise<void> {
      const last = state.done.at(-1);
      if (last === undefined) return;
      await call("undo", async () => {
        await client.decision.undo.mutate({ batchId: last.batchId });
        dispatch({ kind: "undone", batchId: last.batchId });
        // The chain of decisions is longer now: the next one has to name its end.
        await load();
        setSaid("Taken back");
      });
    },
  };
}
