export function findProcessStart(pid: number): string | null;
export function isSameProcessAlive(pid: number, start?: string | null): boolean;

/** The parent of a process and its own name, such as "sh"; null when the process is gone. */
export function findFamily(pid: number): { parent: number; name: string } | null;
