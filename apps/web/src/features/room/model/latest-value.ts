/** A value of which only the newest matters (notes, a flag): the last write wins, and it is sent until heard. */
export interface LatestValue<T> {
  readonly value: T;
  readonly onServer: T;
  readonly sending: { readonly value: T } | null;
  readonly changedAt: number;
  readonly retryAt: number | null;
  readonly failures: number;
}

export function fromServer<T>(value: T): LatestValue<T> {
  return { value, onServer: value, sending: null, changedAt: 0, retryAt: null, failures: 0 };
}

export function changed<T>(latest: LatestValue<T>, value: T, at: number): LatestValue<T> {
  return { ...latest, value, changedAt: at };
}

/** When to send, in ms; null when nothing waits. `quietMs` is how long a change may still grow. */
export function sendDueAt<T>(latest: LatestValue<T>, quietMs: number): number | null {
  if (latest.sending || latest.value === latest.onServer) return null;
  return latest.retryAt ?? latest.changedAt + quietMs;
}

export function sending<T>(latest: LatestValue<T>): LatestValue<T> {
  return { ...latest, sending: { value: latest.value }, retryAt: null };
}

export function heard<T>(latest: LatestValue<T>): LatestValue<T> {
  if (!latest.sending) return latest;
  return { ...latest, onServer: latest.sending.value, sending: null, failures: 0 };
}

/** Tries again after 1 s, doubling up to 20 s. */
export function notHeard<T>(latest: LatestValue<T>, at: number): LatestValue<T> {
  const failures = latest.failures + 1;
  return { ...latest, sending: null, failures, retryAt: at + Math.min(20_000, 1_000 * 2 ** (failures - 1)) };
}

export function retryNow<T>(latest: LatestValue<T>, at: number): LatestValue<T> {
  return latest.retryAt === null ? latest : { ...latest, retryAt: at };
}

export function isUnheard<T>(latest: LatestValue<T>): boolean {
  return latest.value !== latest.onServer;
}
