import { randomUUID } from "node:crypto";
import superjson from "superjson";
import * as z from "zod";

/** A candidate without a browser: signs up, keeps its cookies and calls the procedures of the API. */
export interface Candidate {
  query<T>(procedure: string, input?: unknown): Promise<T>;
  mutate<T>(procedure: string, input: unknown): Promise<T>;
}

export async function signUpCandidate(origin: string): Promise<Candidate> {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(`${origin}${path}`, {
      ...init,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(60_000),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return response;
  };
  const candidate: Candidate = {
    query: async (procedure, input) =>
      read(
        procedure,
        await send(`/api/trpc/${procedure}?input=${encodeURIComponent(superjson.stringify(input))}`),
      ),
    mutate: async (procedure, input) =>
      read(
        procedure,
        await send(`/api/trpc/${procedure}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: superjson.stringify(input),
        }),
      ),
  };
  const account = { email: `${randomUUID()}@example.org`, password: "a passphrase for a test" };
  await candidate.mutate("identity.signUp", { name: "Ada Example", ...account });
  const { csrfToken } = csrfSchema.parse(await (await send("/api/auth/csrf")).json());
  await send("/api/auth/callback/credentials", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...account, csrfToken, json: "true" }),
  });
  return candidate;
}

const csrfSchema = z.object({ csrfToken: z.string() });

async function read<T>(procedure: string, response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${procedure} answered ${response.status}: ${text.slice(0, 500)}`);
  const { result }: { result: { data: Parameters<typeof superjson.deserialize>[0] } } = JSON.parse(text);
  return superjson.deserialize<T>(result.data);
}
