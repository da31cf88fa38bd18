/** What a key does; `at` is when it was pressed, on the clock of `performance.now()`. */
export type QueueKeys = Readonly<Record<string, (at: number) => void>>;

type Press = Pick<KeyboardEvent, "key" | "repeat" | "ctrlKey" | "metaKey" | "altKey">;

/** Keys that may be held down. A decision held down would be made on what nobody read. */
const STEPS: readonly string[] = ["j", "k"];

/** What a press does: `null` for a key of the browser's own, "nothing" for one of ours that is held down. */
export function actOf(press: Press, keys: QueueKeys): ((at: number) => void) | "nothing" | null {
  if (press.ctrlKey || press.metaKey || press.altKey || !Object.hasOwn(keys, press.key)) return null;
  if (press.repeat && !STEPS.includes(press.key)) return "nothing";
  return keys[press.key] ?? null;
}

/**
 * How long a task that came into view by itself cannot be decided, in ms. A second tap on a key or a button comes within
 * 250 ms, and to see that another criterion stands there takes somebody who knows the screen as long; whoever has read
 * even a short one needs more than this, so that they do not notice the wait.
 */
export const UNREAD_MS = 400;

/** Whether an act can be about the task in view, which `arrivedAt` that time by itself; null where it was gone to. */
export function isRead(at: number, arrivedAt: number | null): boolean {
  return arrivedAt === null || at - arrivedAt >= UNREAD_MS;
}
