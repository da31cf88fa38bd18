import { newClientId } from "../features/room/model/client-id.ts";

/**
 * Ids for what is sent to be stored. The same content sent again, as after a reply that was lost, has the same id until
 * an answer came, so that the server stores it once.
 */
export interface SentBatches {
  /** `subject`: what it decides on. */
  idFor(subject: string, content: unknown): string;
  /** The server said what became of it. */
  answered(batchId: string): void;
  /** The newest batch about this that got no answer: it may have been stored. Null when all were answered. */
  unanswered(subject: string): string | null;
}

export function createSentBatches(newId: () => string = newClientId): SentBatches {
  const sent = new Map<string, { subject: string; batchId: string }>();
  return {
    idFor(subject, content) {
      const key = JSON.stringify([subject, content]);
      const known = sent.get(key);
      if (known !== undefined) return known.batchId;
      const batchId = newId();
      sent.set(key, { subject, batchId });
      return batchId;
    },
    answered(batchId) {
      for (const [key, each] of sent) if (each.batchId === batchId) sent.delete(key);
    },
    unanswered: (subject) => [...sent.values()].findLast((each) => each.subject === subject)?.batchId ?? null,
  };
}
