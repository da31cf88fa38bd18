import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { toTransportError } from "@viva/api/map-service-errors";
import { exportAccount } from "@viva/services/identity/export-account";
import { findCurrentActor } from "../../../../server/actor.ts";
import { contextFor } from "../../../../server/context.ts";
import { log } from "../../../../server/log.ts";

/** All that is held of the reader as a file. It is read on as the browser takes it in, a piece at a time. */
export async function GET(): Promise<Response> {
  try {
    const ctx = contextFor(await findCurrentActor());
    const file = await exportAccount({ ctx, input: undefined });
    return new Response(streamOf(file.chunks), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="${file.fileName}"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    const refused = toTransportError(error);
    if (!(refused instanceof TRPCError)) throw error;
    return new Response(`${refused.message}\n`, {
      status: getHTTPStatusCodeFromError(refused),
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
}

/** A download that breaks off is shown as broken by the browser: half a file is never taken for a whole one. */
function streamOf(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        log("error", "An account could not be exported to its end.", error);
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
