/** Texts that are typed and not sent yet, by name: on this page, and on this device where it keeps anything. */
export interface KeptTexts {
  /** Empty when there is none. */
  get(name: string): string;
  /** An empty text is forgotten. */
  set(name: string, text: string): void;
  subscribe(listener: () => void): () => void;
}

/** `kind`: what they are, as "appeal". The person's id in their names lets them be forgotten with the account. */
export function openKeptTexts(
  { userId, kind }: { userId: string; kind: string },
  findStorage: () => Storage | null,
): KeptTexts {
  const onPage = new Map<string, string>();
  const listeners = new Set<() => void>();
  const keyOf = (name: string) => `viva.${kind}/${userId}/${name}`;
  return {
    get(name) {
      const known = onPage.get(name);
      if (known !== undefined) return known;
      const text = findStorage()?.getItem(keyOf(name)) ?? "";
      onPage.set(name, text);
      return text;
    },
    set(name, text) {
      onPage.set(name, text);
      store(findStorage(), keyOf(name), text);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function store(storage: Storage | null, key: string, text: string): void {
  try {
    if (text === "") storage?.removeItem(key);
    else storage?.setItem(key, text);
  } catch {
    // Full or blocked: the text stays on the page alone.
  }
}
