import type { AnswerSync } from "./answer-sync.ts";

/** Where the answer is right now, in words. `tone` picks the colour; the words alone carry the meaning. */
export interface Receipt {
  readonly tone: "good" | "quiet" | "warn" | "bad";
  readonly short: string;
  readonly long: string;
}

/** `now` in epoch milliseconds on the server's clock. `deviceKeeps` is false when this browser stores nothing. */
export function receipt(sync: AnswerSync, now: number, deviceKeeps: boolean): Receipt {
  const here = deviceKeeps ? "on this device" : "in this page only, for the browser refuses storage";
  switch (sync.state.kind) {
    case "closed":
      return sync.queue.length === 0
        ? { tone: "quiet", short: "closed", long: "The interview is over. Your answer is on the server." }
        : {
            tone: "bad",
            short: "not sent",
            long: `The interview is over and the last change came too late for the server. It is kept ${here}.`,
          };
    case "conflict":
      return {
        tone: "bad",
        short: "two versions",
        long: `Not saved: this answer was changed elsewhere. Your text is kept ${here} until you choose.`,
      };
    case "expired":
      return {
        tone: "warn",
        short: "signed out",
        long: `You were signed out. What you type is kept ${here} and goes to the server when you sign in again.`,
      };
    case "retrying":
      return {
        tone: "warn",
        short: deviceKeeps ? "on device" : "not saved",
        long: `${sync.state.reason === "refused" ? sync.state.message : REASONS[sync.state.reason]} Your answer is kept ${here} and is sent by itself.`,
      };
    case "open":
      break;
  }
  if (sync.queue.length > 0) {
    return { tone: "quiet", short: "saving", long: `Saving. Kept ${here} meanwhile.` };
  }
  if (sync.server.savedAt === null) {
    return { tone: "quiet", short: "not started", long: "Nothing written yet. Answers save by themselves." };
  }
  const places = deviceKeeps ? "on this device and the server" : "on the server";
  return { tone: "good", short: "saved", long: `Saved ${ago(now - sync.server.savedAt)}, ${places}` };
}

const REASONS = {
  offline: "You are offline.",
  unreachable: "The server does not answer.",
} as const;

/** "just now", "2 s ago", "3 min ago", "2 h ago". */
export function ago(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  if (seconds < 1) return "just now";
  if (seconds < 60) return `${seconds} s ago`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ago`;
  return `${Math.floor(minutes / 60)} h ago`;
}
