import * as z from "zod";

/** What the server refuses with; `message` is written for the reader and shown as it is. */
const serviceErrorSchema = z.object({
  code: z.enum([
    "unauthenticated",
    "forbidden",
    "not-found",
    "invalid",
    "conflict",
    "rate-limited",
    "unavailable",
  ]),
  message: z.string(),
  /** The input it is about; null when it is about none, or several. */
  field: z.string().nullable(),
  problems: z.array(z.object({ field: z.string(), message: z.string() })),
});
export type ServiceRefusal = z.infer<typeof serviceErrorSchema>;

const carrierSchema = z.object({ data: z.object({ service: serviceErrorSchema }) });
const malformedSchema = z.object({ data: z.object({ fields: z.record(z.string(), z.string()) }) });

/** The refusal inside an error of the API client; null when it is something else: a fault, a dead network. */
export function findServiceError(error: unknown): ServiceRefusal | null {
  const carrier = carrierSchema.safeParse(error);
  return carrier.success ? carrier.data.data.service : null;
}

/** Messages by field when the server could not read the input; null for any other error. */
export function findFieldErrors(error: unknown): Record<string, string> | null {
  const carrier = malformedSchema.safeParse(error);
  return carrier.success ? carrier.data.data.fields : null;
}

/** What to tell the reader about any error of a call. */
export function describeError(error: unknown): string {
  const refusal = findServiceError(error);
  if (refusal !== null) return refusal.message;
  const [malformed] = Object.values(findFieldErrors(error) ?? {});
  if (malformed !== undefined) return malformed;
  return isNetworkError(error)
    ? "The server cannot be reached. Check your connection, then try again."
    : "Something failed on the server. Nothing you typed is lost; try again in a minute.";
}

/** Whether the call never got an answer. */
export function isNetworkError(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    (error instanceof Error && error.cause !== undefined && isNetworkError(error.cause))
  );
}
