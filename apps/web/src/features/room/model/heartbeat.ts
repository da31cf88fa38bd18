import { counted, nextReport, type TimeReport, told } from "./active-time.ts";
import { afterFailure, resumeAll } from "./link.ts";
import { failureOf } from "./room-api.ts";
import type { RoomParts } from "./room-parts.ts";
import type { RoomState } from "./room-state.ts";
import { afterSleep, type ClockLook, missedBetween, withSample } from "./server-clock.ts";

export const BEAT_MS = 10_000;

/**
 * Every 10 s: tells the server that this page is alive and how long each question took, and learns the
 * deadline (it may have moved), the server's time, and whether the attempt was submitted elsewhere.
 */
export function startHeart(parts: RoomParts, events: HeartEvents): { beat(): void; stop(): void } {
  let beating = false;
  let look: ClockLook = { wall: Date.now(), local: parts.localNow() };
  const timer = setInterval(beatNow, BEAT_MS);
  const sleepWatch = setInterval(noticeSleep, 1_000);

  function noticeSleep() {
    const now = { wall: Date.now(), local: parts.localNow() };
    const missed = missedBetween(look, now);
    look = now;
    if (missed === 0) return;
    parts.set((state) => ({ ...state, clock: afterSleep(state.clock, missed) }));
    beatNow();
  }

  function beatNow() {
    const { link, finish } = parts.get();
    // Signed out, a beat would only be refused; done, there is nothing left to learn.
    if (beating || link === "expired" || finish.kind === "done") return;
    beating = true;
    void beatOnce(parts, events).finally(() => {
      beating = false;
    });
  }

  return {
    beat: beatNow,
    stop() {
      clearInterval(timer);
      clearInterval(sleepWatch);
    },
  };
}

async function beatOnce(parts: RoomParts, { heard: onHeard, over }: HeartEvents): Promise<void> {
  const sentAt = parts.localNow();
  parts.set((state) => ({ ...state, time: counted(state.time, sentAt) }));
  const report = nextReport(parts.get().time);
  try {
    const heard = await parts.api.heartbeat({
      attemptId: parts.attemptId,
      attemptQuestionId: report.questionId,
      activeMs: report.activeMs,
    });
    const receivedAt = parts.localNow();
    const wasCut = parts.get().link !== "ok";
    parts.set((state) => ({
      ...afterTelling(state, report),
      clock: withSample(state.clock, { sentAt, receivedAt, serverNow: heard.serverNow.getTime() }),
      deadlineAt: heard.deadlineAt.getTime(),
      link: "ok",
    }));
    if (wasCut) resumeAll(parts);
    if (heard.status === "open") onHeard();
    else over();
  } catch (error) {
    const failure = failureOf(error);
    // Adding time is the one call that is not harmless when repeated: what may have arrived is not told again.
    const arrived = failure.kind === "network" && failure.mayHaveArrived;
    parts.set((state) => afterFailure(arrived ? afterTelling(state, report) : state, failure));
  }
}

interface HeartEvents {
  /** The server answered, and the attempt is open. */
  heard(): void;
  /** The attempt was submitted. */
  over(): void;
}

function afterTelling(state: RoomState, report: TimeReport): RoomState {
  const before = state.toldMs[report.questionId] ?? 0;
  return {
    ...state,
    time: told(state.time, report),
    toldMs: { ...state.toldMs, [report.questionId]: before + report.activeMs },
  };
}
