import * as z from "zod";

const heldSchema = z.object({ revision: z.number(), text: z.string(), savedAt: z.number().nullable() });

/** What the pages of one attempt in one browser tell each other. */
const messageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("hello"), from: z.string() }),
  z.object({ kind: z.literal("here"), from: z.string() }),
  z.object({ kind: z.literal("bye"), from: z.string() }),
  z.object({
    kind: z.literal("saved"),
    from: z.string(),
    attemptQuestionId: z.string(),
    server: heldSchema,
  }),
  z.object({ kind: z.literal("submitted"), from: z.string() }),
]);
type Message = z.infer<typeof messageSchema>;

export interface OpenPagesEvents {
  /** Other pages that have this attempt open, by client id. */
  others(ids: ReadonlySet<string>): void;
  saved(attemptQuestionId: string, server: z.infer<typeof heldSchema>): void;
  submitted(): void;
}

export interface OpenPages {
  /** Asks who else is here; resolves after `waitMs` with those that answered, and forgets the silent. */
  rollCall(waitMs: number): Promise<ReadonlySet<string>>;
  tellSaved(attemptQuestionId: string, server: z.infer<typeof heldSchema>): void;
  tellSubmitted(): void;
  /** The page goes away; a roll call brings it back when the browser does. */
  sayBye(): void;
  leave(): void;
}

/** Null where the browser has no BroadcastChannel: the server's conflict answer still guards the text. */
export function joinOpenPages(
  attemptId: string,
  clientId: string,
  events: OpenPagesEvents,
): OpenPages | null {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = new BroadcastChannel(`viva-attempt-${attemptId}`);
  let others = new Set<string>();
  let answered = new Set<string>();
  let open = true;
  const post = (message: Message) => {
    if (open) channel.postMessage(message);
  };

  function remember(id: string, present: boolean) {
    if (present) answered.add(id);
    if (others.has(id) === present) return;
    others = present ? others.union(new Set([id])) : others.difference(new Set([id]));
    events.others(others);
  }

  channel.onmessage = (event: MessageEvent<unknown>) => {
    const parsed = messageSchema.safeParse(event.data);
    // A page of another version may speak differently; it is not worth an error.
    if (!parsed.success || parsed.data.from === clientId) return;
    const message = parsed.data;
    remember(message.from, message.kind !== "bye");
    if (message.kind === "hello") post({ kind: "here", from: clientId });
    if (message.kind === "saved") events.saved(message.attemptQuestionId, message.server);
    if (message.kind === "submitted") events.submitted();
  };

  return {
    async rollCall(waitMs) {
      answered = new Set();
      post({ kind: "hello", from: clientId });
      await new Promise((done) => setTimeout(done, waitMs));
      for (const gone of others.difference(answered)) remember(gone, false);
      return others;
    },
    tellSaved: (attemptQuestionId, server) =>
      post({ kind: "saved", from: clientId, attemptQuestionId, server }),
    tellSubmitted: () => post({ kind: "submitted", from: clientId }),
    sayBye: () => post({ kind: "bye", from: clientId }),
    leave() {
      post({ kind: "bye", from: clientId });
      open = false;
      channel.close();
    },
  };
}
