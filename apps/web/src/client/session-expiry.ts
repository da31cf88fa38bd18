type Listener = () => void;
const listeners = new Set<Listener>();
let expired = false;

/** Called when any call is answered with "sign in first". */
export function reportSessionExpired(): void {
  expired = true;
  for (const listener of listeners) listener();
}

export function reportSessionRenewed(): void {
  expired = false;
  for (const listener of listeners) listener();
}

export function subscribeSessionExpiry(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isSessionExpired(): boolean {
  return expired;
}
