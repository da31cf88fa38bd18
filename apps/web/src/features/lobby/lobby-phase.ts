import type { InterviewView } from "@viva/domain/interview/views";

/** What the lobby offers. A waiting interview becomes ready here by itself when its time comes. */
export type LobbyPhase =
  | { readonly kind: "waiting"; readonly msLeft: number }
  | { readonly kind: "ready" }
  | { readonly kind: "started"; readonly attemptId: string }
  | { readonly kind: "finished"; readonly attemptId: string }
  | { readonly kind: "cancelled" };

/** `now` in epoch ms on the server's clock. Throws when a started interview names no attempt. */
export function lobbyPhase(
  interview: Pick<InterviewView, "state" | "startsAt" | "attemptId">,
  now: number,
): LobbyPhase {
  switch (interview.state) {
    case "cancelled":
      return { kind: "cancelled" };
    case "started":
    case "finished":
      if (interview.attemptId === null) throw new Error("A started interview has an attempt.");
      return { kind: interview.state, attemptId: interview.attemptId };
    case "ready":
      return { kind: "ready" };
    case "waiting": {
      const msLeft = interview.startsAt.getTime() - now;
      return msLeft > 0 ? { kind: "waiting", msLeft } : { kind: "ready" };
    }
  }
}

/** "2 days 3 hours", "3 hours 20 minutes", "12 minutes 5 seconds", "40 seconds": the two largest units. */
export function waitInWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  const units = [
    { name: "day", value: Math.floor(seconds / 86_400) },
    { name: "hour", value: Math.floor((seconds % 86_400) / 3_600) },
    { name: "minute", value: Math.floor((seconds % 3_600) / 60) },
    { name: "second", value: seconds % 60 },
  ];
  const first = units.findIndex((unit) => unit.value > 0);
  if (first === -1) return "0 seconds";
  return units
    .slice(first, first + 2)
    .filter((unit) => unit.value > 0)
    .map(({ name, value }) => `${value} ${name}${value === 1 ? "" : "s"}`)
    .join(" ");
}
