import "server-only";
import { TRPCError } from "@trpc/server";
import { createCaller } from "@viva/api/root";
import { notFound } from "next/navigation";
import { findCurrentActor } from "./actor.ts";
import { apiContextFor } from "./context.ts";

/** The API for server components: the same procedures as the browser's, called in the same process. */
export async function api() {
  return createCaller(apiContextFor(await findCurrentActor()));
}

/** What a page shows, or the page "not found" where the reader may not see it or it does not exist. */
export async function orNotFound<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof TRPCError && hiddenCodes.has(error.code)) notFound();
    throw error;
  }
}

/** `BAD_REQUEST` is an id in the address that is none. */
const hiddenCodes = new Set(["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"]);
