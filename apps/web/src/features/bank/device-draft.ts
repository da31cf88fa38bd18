import * as z from "zod";
import { editorDraftSchema } from "./editor-draft.ts";

const keptSchema = z.object({
  /** What the server held when this was typed. */
  revision: z.number().int(),
  draft: editorDraftSchema,
});
type KeptDraft = z.infer<typeof keptSchema>;

/** The text of a question that the server does not have yet, on this device. */
export interface DeviceDraft {
  read(): KeptDraft | null;
  /** False when the browser refused it (full, or blocked). */
  write(kept: KeptDraft): boolean;
  /** The server has it. */
  clear(): void;
}

export function openDeviceDraft(
  { userId, questionId }: { userId: string; questionId: string },
  storage: Storage | null,
): DeviceDraft {
  const key = `viva.draft/${userId}/${questionId}`;
  return {
    read() {
      try {
        return keptSchema.parse(JSON.parse(storage?.getItem(key) ?? "null"));
      } catch {
        // Nothing there, or of another version: it could not be shown in the fields as they are now.
        return null;
      }
    },
    write(kept) {
      if (storage === null) return false;
      try {
        storage.setItem(key, JSON.stringify(kept));
        return true;
      } catch {
        // Full or blocked: the page then warns before it is left.
        return false;
      }
    },
    clear: () => storage?.removeItem(key),
  };
}
