import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { toTransportError } from "@viva/api/map-service-errors";
import { writtenFormatSchema } from "@viva/domain/bank/set-export";
import { exportSet } from "@viva/services/bank/export-set";
import * as z from "zod";
import { findCurrentActor } from "../../../../../server/actor.ts";
import { contextFor } from "../../../../../server/context.ts";

const wanted = z.object({ setId: z.uuid(), format: writtenFormatSchema });

/** A set as a file, to be kept: the browser saves it as it comes. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/sets/[id]/export">,
): Promise<Response> {
  const { id } = await params;
  const input = wanted.safeParse({ setId: id, format: new URL(request.url).searchParams.get("format") });
  if (!input.success) return refusal(400, "Name a set and a format that is written, as in ?format=gift.");
  try {
    const ctx = { ...contextFor(await findCurrentActor()), signal: request.signal };
    const file = await exportSet({ ctx, input: input.data });
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        "Content-Type": file.mediaType,
        "Content-Disposition": `attachment; filename="${file.fileName}"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    const refused = toTransportError(error);
    if (refused instanceof TRPCError) return refusal(getHTTPStatusCodeFromError(refused), refused.message);
    throw error;
  }
}

function refusal(status: number, message: string): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
