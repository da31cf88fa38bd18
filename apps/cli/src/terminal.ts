import type { CliEnv } from "./env.ts";

/** Where a command reads and writes, so that a test can run it without a process of its own. */
export interface Terminal {
  env: CliEnv;
  stdin: AsyncIterable<string | Uint8Array>;
  /** Both add the line feed. */
  out(line: string): void;
  err(line: string): void;
}

/** Exit codes of every command. 3 is a fault of ours: the message tells what to report. */
export const exitCodes = { ok: 0, findings: 1, badInput: 2, fault: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What was given cannot be used; the message says what to do. Ends the command with exit code 2. */
export class BadInput extends Error {
  override readonly name = "BadInput";
}
