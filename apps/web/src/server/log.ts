import "server-only";

/** One JSON line for each event, for whatever collects the logs. Never holds what people typed. */
export function log(level: "info" | "warn" | "error", message: string, error?: unknown): void {
  const line = JSON.stringify({
    at: new Date().toISOString(),
    level,
    message,
    ...(error instanceof Error ? { error: error.message, stack: error.stack } : {}),
  });
  if (level === "info") console.info(line);
  else console.error(line);
}
