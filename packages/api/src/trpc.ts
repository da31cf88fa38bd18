import { initTRPC } from "@trpc/server";
import type { LanguageModels } from "@viva/domain/grading/language-model";
import type { ConvertingContext } from "@viva/services/context";
import type { GradingSignals } from "@viva/services/grading/watch-progress";
import superjson from "superjson";
import * as z from "zod";
import { serviceErrorOf, toTransportError } from "./map-service-errors.ts";
import { plainWords } from "./plain-words.ts";
import { requireStorable } from "./storable-text.ts";

/** What every procedure gets: the verbs' context, the wake-up calls of running gradings, and the models to be tried. */
export interface ApiContext {
  services: ConvertingContext;
  gradingSignals: GradingSignals;
  models: LanguageModels;
}

const trpc = initTRPC.context<ApiContext>().create({
  transformer: superjson,
  sse: { ping: { enabled: true, intervalMs: 10_000 }, client: { reconnectAfterInactivityMs: 25_000 } },
  errorFormatter({ shape, error }) {
    const service = serviceErrorOf(error.cause);
    const issues = error.cause instanceof z.ZodError ? error.cause.issues : null;
    const { stack: _neverSent, ...data } = shape.data;
    return {
      ...shape,
      message: service?.message ?? issues?.[0]?.message ?? publicMessage(shape.message, error.code),
      data: {
        ...data,
        service,
        /** Messages by the path of the input that they are about; null when the input was fine. */
        fields: issues && Object.fromEntries(issues.map((issue) => [issue.path.join("."), issue.message])),
      },
    };
  },
});

// For all that is parsed in this process: a schema gives words of its own only where it has more to say.
z.config({ localeError: plainWords });

export const router = trpc.router;
export const createCallerFactory = trpc.createCallerFactory;

/** A procedure for anybody: each verb refuses by itself whoever may not call it. */
export const procedure = trpc.procedure.use(async ({ next, getRawInput }) => {
  const input = await getRawInput();
  try {
    requireStorable(input);
  } catch (error) {
    throw toTransportError(error);
  }
  const result = await next();
  if (!result.ok) throw toTransportError(result.error);
  return result;
});

/** What went wrong inside is for the log: a driver's message can hold data of others. */
function publicMessage(message: string, code: string): string {
  return code === "INTERNAL_SERVER_ERROR"
    ? "Something went wrong on our side. Nothing you typed is lost; try again in a moment."
    : message;
}
