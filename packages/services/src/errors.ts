import type { DraftProblem } from "@viva/domain/bank/drafts";

export type ServiceErrorCode =
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "invalid"
  | "conflict"
  | "rate-limited"
  | "unavailable";

/**
 * A refusal that a person can act on. `message` is written for the reader and shown as it is; `field` names
 * the input it is about. Anything else that is thrown is a bug or a fault and shown as such.
 */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: ServiceErrorCode;
  readonly field: string | undefined;
  readonly problems: readonly DraftProblem[] | undefined;

  constructor(
    code: ServiceErrorCode,
    message: string,
    details: { field?: string; problems?: readonly DraftProblem[] } = {},
  ) {
    super(message);
    this.code = code;
    this.field = details.field;
    this.problems = details.problems;
  }
}
