/** "27:41", or "1:05:09" from an hour on. Rounds up, so that 0:00 is shown only when time is up. */
export function countdown(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1_000));
  return clockFace(total);
}

/** Time spent: "3:12". Rounds down. */
export function stopwatch(ms: number): string {
  return clockFace(Math.max(0, Math.floor(ms / 1_000)));
}

/** For screen readers: "27 minutes 41 seconds". */
export function spokenDuration(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1_000));
  const hours = Math.floor(total / 3_600);
  const minutes = Math.floor((total % 3_600) / 60);
  const seconds = total % 60;
  const parts = [
    hours > 0 ? plural(hours, "hour") : null,
    minutes > 0 ? plural(minutes, "minute") : null,
    seconds > 0 || total === 0 ? plural(seconds, "second") : null,
  ];
  return parts.filter((part) => part !== null).join(" ");
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function clockFace(total: number): string {
  const hours = Math.floor(total / 3_600);
  const minutes = Math.floor((total % 3_600) / 60);
  const seconds = String(total % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${seconds}` : `${minutes}:${seconds}`;
}
