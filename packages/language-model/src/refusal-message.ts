import * as z from "zod";
import { parseJson } from "./parse-json.ts";

/** Where servers put the words of a refusal. */
const refusalSchema = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
]);

const LONGEST = 300;

/** What a server says with a refusal, in a line of at most 300 characters; empty for a page of HTML. */
export function refusalMessage(body: string): string {
  const read = refusalSchema.safeParse(parseJson(body));
  const words = (read.success ? read.data : body).replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  if (words.startsWith("<")) return "";
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
