import "server-only";
import type { ApiContext } from "@viva/api/trpc";
import { openDatabase } from "@viva/db/client";
import { openGradingSignals } from "@viva/db/grading-signals";
import type { Actor } from "@viva/domain/access/rules";
import { openQueue } from "@viva/jobs/queue";
import { languageModels } from "@viva/language-model/language-models";
import { type ConvertingContext, createContext } from "@viva/services/context";
import { openConverterThreads } from "@viva/services/conversion/converter-threads";
import { env } from "../env.ts";
import { log } from "./log.ts";
import { processWide } from "./process-wide.ts";

/** The composition root of the web server: what every verb called from a page or a route is given. */
export function contextFor(actor: Actor | null): ConvertingContext {
  return { ...createContext({ actor, db: database().db, jobs: queue() }), converter: converter() };
}

/** As `contextFor`, with what the procedures need besides. */
export function apiContextFor(actor: Actor | null): ApiContext {
  return { services: contextFor(actor), gradingSignals: gradingSignals(), models: models() };
}

const models = () => processWide("models", () => languageModels(env().models));

const database = () =>
  processWide("database", () =>
    openDatabase(env().DATABASE_URL, {
      onIdleError: (error) => log("warn", "The database closed an idle connection.", error),
    }),
  );

const queue = () =>
  processWide("queue", () =>
    openQueue(env().DATABASE_URL, (error) => log("warn", "The job queue lost its connection.", error)),
  );

const gradingSignals = () =>
  processWide("grading-signals", () =>
    openGradingSignals(env().DATABASE_URL, (error) =>
      log("warn", "The connection that tells of grades was lost; pages look again by themselves.", error),
    ),
  );

const converter = () => processWide("converter", () => openConverterThreads());
