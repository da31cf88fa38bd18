export type LockHolder = Record<string, unknown> & { pid: number; start: string | null };

/** A lock between processes: a file that names its holder. A holder that was killed does not hold it any more. */
export function tryLock(
  path: string,
  note?: Record<string, unknown>,
): { held: true; release: () => void } | { held: false; holder: LockHolder };

/** Waits until the lock is free and takes it; throws when `timeoutMs` has passed. Call the result to give it back. */
export function lock(
  path: string,
  options: { timeoutMs: number; onWait?: (holderPid: number) => void },
): Promise<() => void>;

/** Null when nobody has taken the lock; a dead holder is returned too. */
export function readHolder(path: string): LockHolder | null;
