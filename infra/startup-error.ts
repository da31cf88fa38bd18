/** Something that keeps Viva from starting and that the person at the terminal can put right. */
export class StartupError extends Error {
  /** A sentence that says what to do. */
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartupError";
    this.remedy = remedy;
  }
}

/** The operating system's code of a failure, such as "ENOENT" or "EACCES"; null when it has none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
