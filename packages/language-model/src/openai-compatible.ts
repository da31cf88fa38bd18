import { setTimeout as sleep } from "node:timers/promises";
import type {
  LanguageModel,
  ModelAnswer,
  ModelFault,
  ModelRequest,
} from "@viva/domain/grading/language-model";
import { bodyFor, type Dialect } from "./grading-messages.ts";
import { openPace, type Pace } from "./pace.ts";
import { readReply } from "./read-reply.ts";
import { requestCompletion, type Response as ServerResponse } from "./request-completion.ts";

export interface ModelSettings {
  /** Address that `/chat/completions` hangs on, as in https://host/v1. */
  baseUrl: string;
  model: string;
  /** Sent as a bearer token; null for a server that wants none. */
  key: string | null;
  /** From the beginning of a request to its last byte; a second one in other words included. */
  timeoutMs: number;
  /** How long an answer waits, for its turn and for a server that is asked too often, before its last request begins. */
  patienceMs?: number | undefined;
  /** Milliseconds of a clock that never goes back. */
  now?: () => number;
}

/** With the longest time-out it stays below what the queue allows for one answer. */
const PATIENCE_MS = 40_000;
/** Of one answer, where the server says how long to wait. */
const MOST_REQUESTS = 8;
/** Of one answer, where it does not say. */
const MOST_REQUESTS_UNTOLD = 3;

/**
 * A model behind any server that speaks OpenAI's chat completions. What the server does wrong, from silence to a
 * page of HTML, comes back as a fault with its cost, for the built-in grade is at hand. Asked again are only a server
 * that wants to be asked later, and one that does not know a parameter, which is remembered.
 */
export function openAiCompatible(settings: ModelSettings): LanguageModel {
  const now = settings.now ?? (() => performance.now());
  const pace = openPace(now);
  const asked = { dialect: "full" as Dialect };
  return {
    name: settings.model,
    async grade(request, signal): Promise<ModelAnswer> {
      const began = now();
      const patienceMs = settings.patienceMs ?? PATIENCE_MS;
      const fault = (kind: ModelFault, detail: string): ModelAnswer => ({
        kind: "fault",
        fault: kind,
        detail,
        cost: { ms: Math.round(now() - began), promptTokens: null, completionTokens: null },
      });
      const outcome = await pace.inTurn({ patienceMs, signal }, () =>
        askWithPatience(settings, asked, request, { pace, now, latest: began + patienceMs, signal }),
      );
      if (outcome.kind === "not-asked") return fault(outcome.fault, outcome.detail);
      const { response } = outcome;
      const answer =
        response.kind === "text"
          ? readReply(response.text, now() - began)
          : fault(response.fault, response.detail);
      pace.note(answer.kind === "reply" ? null : answer.fault);
      return answer;
    },
  };
}

interface Waiting {
  pace: Pace;
  now: () => number;
  /** When the last request may begin. */
  latest: number;
  signal: AbortSignal | undefined;
}

/** Asks until the server does anything but refuse for having been asked too often, within the patience of an answer. */
async function askWithPatience(
  settings: ModelSettings,
  asked: { dialect: Dialect },
  request: ModelRequest,
  { pace, now, latest, signal }: Waiting,
): Promise<ServerResponse> {
  for (let requests = 1; ; requests++) {
    const pause = pace.pauseLeft();
    if (pause > 0) {
      if (now() + pause > latest) return tooSoon(pause);
      await sleep(pause, undefined, signal ? { signal } : {});
    }
    const response = await askInWordsItKnows(settings, asked, request, signal);
    if (response.kind === "text" || response.fault !== "rate-limited") return response;
    pace.pause(response.retryAfterMs);
    const most = response.retryAfterMs === null ? MOST_REQUESTS_UNTOLD : MOST_REQUESTS;
    if (requests >= most || now() + pace.pauseLeft() > latest) return response;
  }
}

function tooSoon(pause: number): ServerResponse {
  const detail = `The server wants to be left alone for ${Math.ceil(pause / 1_000)} s more.`;
  return { kind: "fault", fault: "rate-limited", detail, badRequest: false, retryAfterMs: null };
}

/** A server that does not take a parameter says 400, seldom which; then it is asked without all that can be left out. */
async function askInWordsItKnows(
  settings: ModelSettings,
  asked: { dialect: Dialect },
  request: ModelRequest,
  signal: AbortSignal | undefined,
): Promise<ServerResponse> {
  const deadline = AbortSignal.timeout(settings.timeoutMs);
  const askIn = (dialect: Dialect) =>
    requestCompletion(settings, bodyFor(settings.model, request, dialect), deadline, signal);
  const first = await askIn(asked.dialect);
  if (asked.dialect === "plain" || first.kind === "text" || !first.badRequest) return first;
  const second = await askIn("plain");
  if (second.kind === "text") asked.dialect = "plain";
  return second;
}
