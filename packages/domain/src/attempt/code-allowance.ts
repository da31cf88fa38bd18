/**
 * So many coding questions may be in the interviews that one person starts within the window. Each answer is run
 * on the server, whether its candidate submits it or the deadline does: the start is the one place where a limit
 * costs nobody what they have written.
 */
export const CODE_QUESTIONS_AT_MOST = 60;
export const CODE_WINDOW_MS = 3_600_000;

export interface StartedCode {
  startedAt: Date;
  codeQuestions: number;
}

/**
 * When the person may start an interview with `wanted` coding questions; null for now. `started` are interviews
 * of the last window, in any order. More than a window's allowance at once may be started when nothing else was.
 */
export function whenCodeMayStart(started: readonly StartedCode[], wanted: number, now: Date): Date | null {
  let left = CODE_QUESTIONS_AT_MOST - Math.min(wanted, CODE_QUESTIONS_AT_MOST);
  // From the latest on: the first that no longer fits beside it has to fall out of the window.
  const latestFirst = started.toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
  for (const { startedAt, codeQuestions } of latestFirst) {
    const fallsOutAt = startedAt.getTime() + CODE_WINDOW_MS;
    if (codeQuestions === 0 || fallsOutAt <= now.getTime()) continue;
    left -= codeQuestions;
    if (left < 0) return new Date(fallsOutAt);
  }
  return null;
}
