import * as z from "zod";
import { decodeRefusal, type SignInRefusal } from "./sign-in-refusal.ts";

const csrfSchema = z.object({ csrfToken: z.string() });
const answerSchema = z.object({ url: z.string() });
const UNREACHABLE: SignInRefusal = {
  code: "unavailable",
  message: "The server cannot be reached. Check your connection, then try again.",
};

/**
 * Opens a session through next-auth's own routes; null when it worked. Its client library is not used because
 * that leaves the page when the network fails, and what was typed would be gone.
 */
export async function openSession(credentials: {
  email: string;
  password: string;
}): Promise<SignInRefusal | null> {
  const answer = await post("/api/auth/callback/credentials", credentials);
  if (answer === null) return UNREACHABLE;
  const error = new URL(answer.url, window.location.origin).searchParams.get("error");
  return error === null ? null : decodeRefusal(error);
}

/** Ends the session here and on the server; false when the server could not be reached. */
export async function closeSession(): Promise<boolean> {
  return (await post("/api/auth/signout", {})) !== null;
}

async function post(path: string, fields: Record<string, string>): Promise<{ url: string } | null> {
  try {
    const csrf = csrfSchema.parse(await (await fetch("/api/auth/csrf")).json());
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ ...fields, csrfToken: csrf.csrfToken, json: "true" }),
    });
    return answerSchema.parse(await response.json());
  } catch (error) {
    // fetch rejects with a TypeError; a proxy's error page in the server's place is no JSON of ours.
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof z.ZodError)
      return null;
    throw error;
  }
}
