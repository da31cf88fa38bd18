import { callObservationSchema, runStatusSchema } from "@viva/domain/execution/run";
import * as z from "zod";

const troubleSchema = runStatusSchema.exclude(["ok"]);

/**
 * What an interpreter tells while it runs a job, one JSON text each. The code that runs can forge any of it,
 * so a message is only ever evidence of what a call returned; nothing in it says whether that was right.
 */
export const messageSchema = z.discriminatedUnion("k", [
  /** The call with this index begins: the host's own clock for it starts. */
  z.strictObject({ k: z.literal("call"), i: z.number().int().nonnegative() }),
  /** From here on the call prints for itself, and no longer the loading of the code or the set-up. */
  z.strictObject({ k: z.literal("mark"), i: z.number().int().nonnegative() }),
  z.strictObject({ k: z.literal("seen"), i: z.number().int().nonnegative(), seen: callObservationSchema }),
  /** Printed text: 1 is stdout, 2 is stderr. */
  z.strictObject({ k: z.literal("out"), fd: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  /** More was printed than the limit allows; the code is about to be interrupted. */
  z.strictObject({ k: z.literal("over") }),
  /** The run came to its end. `rest` is why calls that were not seen were not run. */
  z.strictObject({
    k: z.literal("end"),
    status: runStatusSchema,
    rest: runStatusSchema,
    errorLine: z.number().int().nullable(),
  }),
  /** The interpreter is dead; nothing follows. */
  z.strictObject({ k: z.literal("fatal"), status: troubleSchema, message: z.string() }),
]);
export type Message = z.infer<typeof messageSchema>;

/** The code sent something that the harness never sends. */
export class ProtocolBreak extends Error {
  override readonly name = "ProtocolBreak";
}

/** Throws ProtocolBreak for anything but a message, however large or deep. */
export function parseMessage(text: string): Message {
  try {
    return messageSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ProtocolBreak("a message does not have the agreed form", { cause });
  }
}
