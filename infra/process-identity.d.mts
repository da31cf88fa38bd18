export function findProcessStart(pid: number): string | null;
export function isSameProcessAlive(pid: number, start?: string | null): boolean;
