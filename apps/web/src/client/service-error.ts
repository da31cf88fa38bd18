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
  field: z.string().optional(),
  problems: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
export type ServiceRefusal = z.infer<typeof serviceErrorSchema>;

const carrierSchema = z.object({ data: z.object({ service: serviceErrorSchema }) });

/** The refusal inside an error of the API client; null when it is something else: a fault, a dead network. */
export function findServiceError(error: unknown): ServiceRefusal | null {
  const carrier = carrierSchema.safeParse(error);
  return carrier.success ? carrier.data.data.service : null;
}

/** What to tell the reader about any error of a call. */
export function describeError(error: unknown): string {
  const refusal = findServiceError(error);
  if (refusal !== null) return refusal.message;
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
