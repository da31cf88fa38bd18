const PREFIX = "viva.merge/";

/** Two texts that are being put together by hand, kept on this device until the person has decided. */
export interface KeptMerge {
  read(): string | null;
  write(text: string): void;
  clear(): void;
}

export function keptMerge(
  { userId, attemptQuestionId }: { userId: string; attemptQuestionId: string },
  storage: Storage | null,
): KeptMerge {
  const key = `${PREFIX}${userId}/${attemptQuestionId}`;
  return {
    read: () => storage?.getItem(key) ?? null,
    write(text) {
      try {
        storage?.setItem(key, text);
      } catch {
        // Full or blocked: the text is then as durable as the page. Both originals are kept in any case.
        storage?.removeItem(key);
      }
    },
    clear: () => storage?.removeItem(key),
  };
}
