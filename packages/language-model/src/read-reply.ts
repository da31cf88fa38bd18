import {
  LONGEST_QUOTE,
  MOST_QUOTES,
  type ModelAnswer,
  modelCriterionSchema,
  modelReplySchema,
} from "@viva/domain/grading/language-model";
import * as z from "zod";
import { completionSchema } from "./completion.ts";
import { parseJson } from "./parse-json.ts";

/** As the schema that was asked for, but for quotes: what is wrong with one leaves the others, and the grades, alone. */
const givenSchema = modelReplySchema.extend({
  criteria: z
    .array(
      modelCriterionSchema.extend({
        evidence: z.array(z.unknown()).transform((quotes) => quotes.filter(isQuote).slice(0, MOST_QUOTES)),
      }),
    )
    .max(40),
});

/** Parses what came back, envelope and content, by the schemas of grading. `ms`: what it took. */
export function readReply(text: string, ms: number): ModelAnswer {
  const unknown = { ms: Math.round(ms), promptTokens: null, completionTokens: null };
  const completion = completionSchema.safeParse(parseJson(text));
  if (!completion.success) {
    return { kind: "fault", fault: "nonsense", detail: "The reply is not a chat completion.", cost: unknown };
  }
  const { usage, choices } = completion.data;
  const cost = {
    ms: unknown.ms,
    promptTokens: usage?.prompt_tokens ?? null,
    completionTokens: usage?.completion_tokens ?? null,
  };
  const reply = givenSchema.safeParse(jsonOf(choices[0].message.content));
  return reply.success
    ? { kind: "reply", reply: reply.data, cost }
    : { kind: "fault", fault: "nonsense", detail: "The content does not fit the schema.", cost };
}

/**
 * The JSON of a message: all of it, or all that comes after the model's thoughts, in a fence or without. It is never
 * looked for among other words: a model that quotes an answer would hand on the grades that the answer gives itself.
 */
function jsonOf(content: string): unknown {
  const whole = parseJson(content);
  if (whole !== undefined) return whole;
  const thoughts = content.lastIndexOf(END_OF_THOUGHTS);
  const said = (thoughts < 0 ? content : content.slice(thoughts + END_OF_THOUGHTS.length)).trim();
  return parseJson(FENCED.exec(said)?.[1] ?? said);
}

const END_OF_THOUGHTS = "</think>";
const FENCED = /^```\w*\s*\n([\s\S]*)\n\s*```$/;

function isQuote(quote: unknown): quote is string {
  return typeof quote === "string" && quote.length <= LONGEST_QUOTE;
}
