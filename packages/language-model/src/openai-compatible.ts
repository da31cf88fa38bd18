import type {
  LanguageModel,
  ModelAnswer,
  ModelCost,
  ModelFault,
  ModelRequest,
} from "@viva/domain/grading/language-model";
import { modelReplySchema } from "@viva/domain/grading/language-model";
import { type Completion, completionSchema } from "./completion.ts";
import { messagesFor, REPLY_FORMAT } from "./grading-messages.ts";
import { readLimited, TooLarge } from "./read-limited.ts";

export interface ModelSettings {
  /** Address that `/chat/completions` hangs on, as in https://host/v1. */
  baseUrl: string;
  model: string;
  /** Sent as a bearer token; null for a server that wants none. */
  key: string | null;
  /** For one request in all, the last byte included. */
  timeoutMs: number;
  /** Milliseconds of a clock that never goes back. */
  now?: () => number;
}

/** A reply to at most 12 criteria is a few KB. */
const LARGEST_REPLY_BYTES = 256 * 1024;
/** After so many faults in a row the model is left alone for a while: answers do not wait for a server that is down. */
const FAULTS_BEFORE_REST = 3;
const REST_MS = 60_000;

/**
 * A model behind any server that speaks OpenAI's chat completions. What the server does wrong, from silence to a
 * page of HTML, comes back as a fault with its cost; it is never retried here, for the built-in grade is at hand.
 */
export function openAiCompatible(settings: ModelSettings): LanguageModel {
  const now = settings.now ?? (() => performance.now());
  let faults = 0;
  let restUntil = Number.NEGATIVE_INFINITY;
  return {
    name: settings.model,
    async grade(request, signal): Promise<ModelAnswer> {
      const began = now();
      if (began < restUntil) return faultOf("resting", `It failed ${faults} times in a row.`, 0);
      const answer = await ask(settings, request, signal, () => now() - began);
      if (answer.kind === "reply") {
        faults = 0;
      } else {
        faults += 1;
        if (faults >= FAULTS_BEFORE_REST) restUntil = now() + REST_MS;
      }
      return answer;
    },
  };
}

async function ask(
  settings: ModelSettings,
  request: ModelRequest,
  signal: AbortSignal | undefined,
  elapsed: () => number,
): Promise<ModelAnswer> {
  const deadline = AbortSignal.timeout(settings.timeoutMs);
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${settings.baseUrl.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      // A redirect would carry the key and the answer to another server.
      redirect: "manual",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        ...(settings.key === null ? {} : { Authorization: `Bearer ${settings.key}` }),
      },
      body: JSON.stringify({
        model: settings.model,
        temperature: 0,
        max_tokens: 2_000,
        stream: false,
        response_format: REPLY_FORMAT,
        messages: messagesFor(request),
      }),
      signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
    });
    const refusal = faultOfStatus(response);
    if (refusal) {
      await response.body?.cancel();
      return faultOf(refusal, `HTTP ${response.status}`, elapsed());
    }
    text = await readLimited(response, LARGEST_REPLY_BYTES);
  } catch (error) {
    // Whoever stopped us from outside stops the grading with it.
    if (signal?.aborted) throw error;
    return faultOf(faultOfError(error, deadline), describe(error), elapsed());
  }
  return read(text, elapsed());
}

/** Parses what came back, envelope and content, by the schemas of grading. */
function read(text: string, ms: number): ModelAnswer {
  const completion = completionSchema.safeParse(parseJson(text));
  if (!completion.success) return faultOf("nonsense", "The reply is not a chat completion.", ms);
  const cost = costOf(completion.data, ms);
  const content = completion.data.choices[0].message.content;
  const reply = modelReplySchema.safeParse(parseJson(content));
  return reply.success
    ? { kind: "reply", reply: reply.data, cost }
    : { kind: "fault", fault: "nonsense", detail: "The content does not fit the schema.", cost };
}

function costOf({ usage }: Completion, ms: number): ModelCost {
  return {
    ms: Math.round(ms),
    promptTokens: usage?.prompt_tokens ?? null,
    completionTokens: usage?.completion_tokens ?? null,
  };
}

function faultOf(fault: ModelFault, detail: string, ms: number): ModelAnswer {
  return {
    kind: "fault",
    fault,
    detail,
    cost: { ms: Math.round(ms), promptTokens: null, completionTokens: null },
  };
}

function faultOfStatus({ status, ok, type }: Response): ModelFault | null {
  if (ok) return null;
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) return "redirect";
  if (status === 429) return "rate-limited";
  return status >= 500 ? "server-error" : "refused";
}

function faultOfError(error: unknown, deadline: AbortSignal): ModelFault {
  if (error instanceof TooLarge) return "too-large";
  return deadline.aborted ? "time-out" : "unreachable";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
