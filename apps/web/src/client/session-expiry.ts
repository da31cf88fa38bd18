type Listener = () => void;
const listeners = new Set<Listener>();
let expired = false;
let renewals = 0;

/** Called when any call is answered with "sign in first". */
export function reportSessionExpired(): void {
  expired = true;
  for (const listener of listeners) listener();
}

/** Somebody signed in again: what was kept back may go. */
export function reportSessionRenewed(): void {
  renewals += 1;
  dismissSessionExpiry();
}

/** The dialog was closed without signing in; the next refused call opens it again. */
export function dismissSessionExpiry(): void {
  expired = false;
  for (const listener of listeners) listener();
}

/** How often the session was renewed on this page: it rises when waiting calls may be tried again. */
export function sessionRenewals(): number {
  return renewals;
}

export function subscribeSessionExpiry(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isSessionExpired(): boolean {
  return expired;
}
