/**
 * Time spent on each question. It counts while the page is visible and the person did something within the
 * last minute, so that a forgotten tab does not look like thinking. Local instants in ms.
 */
export interface ActiveTime {
  readonly questionId: string;
  readonly countedTo: number;
  readonly lastSign: number;
  readonly visible: boolean;
  /** By question: counted and not yet told to the server. */
  readonly untold: Readonly<Record<string, number>>;
}

export const THINKING_MS = 60_000;
const LARGEST_REPORT_MS = 60_000;

export function startCounting(questionId: string, now: number): ActiveTime {
  return { questionId, countedTo: now, lastSign: now, visible: true, untold: {} };
}

/** Brings the count up to `now`. */
export function counted(time: ActiveTime, now: number): ActiveTime {
  const until = time.visible ? Math.min(now, time.lastSign + THINKING_MS) : time.countedTo;
  const added = Math.max(0, until - time.countedTo);
  if (added === 0) return { ...time, countedTo: now };
  const before = time.untold[time.questionId] ?? 0;
  return { ...time, countedTo: now, untold: { ...time.untold, [time.questionId]: before + added } };
}

/** A key, a pointer, a scroll: the person is here. */
export function sign(time: ActiveTime, now: number): ActiveTime {
  return { ...counted(time, now), lastSign: now };
}

export function turnedTo(time: ActiveTime, questionId: string, now: number): ActiveTime {
  return { ...sign(time, now), questionId };
}

export function visibility(time: ActiveTime, visible: boolean, now: number): ActiveTime {
  const up = counted(time, now);
  return { ...up, visible, lastSign: visible ? now : up.lastSign };
}

export interface TimeReport {
  readonly questionId: string;
  readonly activeMs: number;
}

/** What the next heartbeat tells: the question left behind with most untold time, else the current one. */
export function nextReport(time: ActiveTime): TimeReport {
  const left = Object.entries(time.untold)
    .filter(([id, ms]) => id !== time.questionId && ms >= 1)
    .sort(([, a], [, b]) => b - a)[0];
  const questionId = left?.[0] ?? time.questionId;
  const ms = time.untold[questionId] ?? 0;
  return { questionId, activeMs: Math.floor(Math.min(ms, LARGEST_REPORT_MS)) };
}

/** The server heard it. */
export function told(time: ActiveTime, report: TimeReport): ActiveTime {
  const rest = Math.max(0, (time.untold[report.questionId] ?? 0) - report.activeMs);
  return { ...time, untold: { ...time.untold, [report.questionId]: rest } };
}
