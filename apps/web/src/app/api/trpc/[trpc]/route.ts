import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "@viva/api/root";
import { findCurrentActor } from "../../../../server/actor.ts";
import { apiContextFor } from "../../../../server/context.ts";
import { log } from "../../../../server/log.ts";

function handler(request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: async () => apiContextFor(await findCurrentActor()),
    onError: ({ error, path }) => {
      // Refusals are answers; only faults of ours belong in the log.
      if (error.code === "INTERNAL_SERVER_ERROR")
        log("error", `${path ?? "A call"} failed.`, error.cause ?? error);
    },
  });
}

export { handler as GET, handler as POST };
