import type { ModelFault } from "@viva/domain/grading/language-model";
import { readLimited, TooLarge } from "./read-limited.ts";
import { refusalMessage } from "./refusal-message.ts";
import { retryAfterMs } from "./retry-after.ts";
import { withoutKey } from "./without-key.ts";

export type Response =
  | { kind: "text"; text: string }
  | {
      kind: "fault";
      fault: ModelFault;
      /** For the admin who tries the model; never holds the key. */
      detail: string;
      /** The server understood the request and does not take it as it is. */
      badRequest: boolean;
      /** As the server says; null where it does not. */
      retryAfterMs: number | null;
    };

/** A reply to at most 12 criteria is a few KB. */
const LARGEST_REPLY_BYTES = 256 * 1024;
const LARGEST_REFUSAL_BYTES = 64 * 1024;
/** A refusal counts without its words when they do not come. */
const REFUSAL_WORDS_MS = 2_000;

/** One request, to its last byte or to `deadline`. Rejects only when `stop` is aborted, which ends the grading too. */
export async function requestCompletion(
  { baseUrl, key }: { baseUrl: string; key: string | null },
  body: object,
  deadline: AbortSignal,
  stop: AbortSignal | undefined,
): Promise<Response> {
  const enough = new AbortController();
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      // A redirect would carry the key and the answer to another server.
      redirect: "manual",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.any([deadline, enough.signal, ...(stop ? [stop] : [])]),
    });
    const fault = faultOfStatus(response);
    if (fault === null) return { kind: "text", text: await readLimited(response, LARGEST_REPLY_BYTES) };
    const timer = setTimeout(() => enough.abort(), REFUSAL_WORDS_MS);
    const words = await readRefusal(response, fault, stop).finally(() => clearTimeout(timer));
    const message = refusalMessage(withoutKey(words, key));
    return {
      kind: "fault",
      fault,
      detail: `HTTP ${response.status}${message === "" ? "" : `: ${message}`}`,
      badRequest: response.status === 400 || response.status === 422,
      retryAfterMs: retryAfterMs(response.headers.get("Retry-After"), Date.now()),
    };
  } catch (error) {
    // Whoever stopped us from outside stops the grading with it.
    if (stop?.aborted) throw error;
    const detail = withoutKey(describe(error), key);
    return {
      kind: "fault",
      fault: faultOfError(error, deadline),
      detail,
      badRequest: false,
      retryAfterMs: null,
    };
  }
}

/** What the server says with its refusal; empty where that cannot be had. */
async function readRefusal(
  response: globalThis.Response,
  fault: ModelFault,
  stop: AbortSignal | undefined,
): Promise<string> {
  try {
    if (fault !== "redirect") return await readLimited(response, LARGEST_REFUSAL_BYTES);
    await response.body?.cancel();
    return "";
  } catch (error) {
    if (stop?.aborted) throw error;
    return "";
  }
}

function faultOfStatus({ status, ok, type }: globalThis.Response): ModelFault | null {
  if (ok) return null;
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) return "redirect";
  if (status === 429) return "rate-limited";
  return status >= 500 ? "server-error" : "refused";
}

function faultOfError(error: unknown, deadline: AbortSignal): ModelFault {
  if (error instanceof TooLarge) return "too-large";
  return deadline.aborted ? "time-out" : "unreachable";
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
