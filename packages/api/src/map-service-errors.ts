import { TRPCError } from "@trpc/server";
import { ServiceError, type ServiceErrorCode } from "@viva/services/errors";

const CODES = {
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  "not-found": "NOT_FOUND",
  invalid: "BAD_REQUEST",
  conflict: "CONFLICT",
  "rate-limited": "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
} as const satisfies Record<ServiceErrorCode, TRPCError["code"]>;

/** A verb's refusal, bare or already wrapped, as the transport's error; anything else stays what it is. */
export function toTransportError(error: unknown): unknown {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (!(cause instanceof ServiceError)) return error;
  return new TRPCError({ code: CODES[cause.code], message: cause.message, cause });
}

/** The refusal as clients read it in `error.data.service`. */
export interface ServiceErrorData {
  code: ServiceErrorCode;
  message: string;
  field: string | null;
  problems: { field: string; message: string }[];
}

/** Null when the cause is no refusal of a verb. */
export function serviceErrorOf(cause: unknown): ServiceErrorData | null {
  if (!(cause instanceof ServiceError)) return null;
  const { code, message, field, problems } = cause;
  return { code, message, field: field ?? null, problems: [...(problems ?? [])] };
}
