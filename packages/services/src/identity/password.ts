import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the library's defaults (19 MiB, 2 passes, 1 lane: OWASP's first recommendation). */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** False for a wrong password; throws when the stored hash is not one. */
export const verifyPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password);

/** A hash of nothing anyone knows: verified when the e-mail is unknown, so that both answers take as long. */
let decoy: Promise<string> | undefined;
export function decoyHash(): Promise<string> {
  decoy ??= hash(crypto.randomUUID());
  return decoy;
}
