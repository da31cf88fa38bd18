export function findProcessStart(pid: number): string | null;
export function isSameProcessAlive(pid: number, start?: string | null): boolean;

/** The parent of a process; null when the process is gone. */
export function findParent(pid: number): number | null;
