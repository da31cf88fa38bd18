import type { GradingSignals } from "@viva/db/grading-signals";
import type { GradingProgress } from "@viva/domain/grading/views";
import type { Context } from "../context.ts";
import { getProgress } from "./get-progress.ts";

export type { GradingSignals };

/** Without a signal the state is looked at again after this time: a reconnect may have missed one. */
const LOOK_AGAIN_MS = 1_500;

/** Yields the progress now and at every change, and ends when the report is in. */
export async function* watchProgress(
  ctx: Context,
  signals: GradingSignals,
  attemptId: string,
  signal: AbortSignal,
): AsyncGenerator<GradingProgress> {
  let last = "";
  while (!signal.aborted) {
    const progress = await getProgress({ ctx, input: { attemptId } });
    const text = JSON.stringify(progress);
    if (text !== last) yield progress;
    last = text;
    if (progress.status === "done") return;
    await signals.wait(attemptId, LOOK_AGAIN_MS, signal);
  }
}
