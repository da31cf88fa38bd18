import { canonicalJson } from "../content-hash.ts";
import type { ExchangeQuestion } from "./exchange.ts";
import { sameMarkdown } from "./html/same-markdown.ts";

export type ComparedField = Exclude<keyof ExchangeQuestion, "lines">;

export interface Difference {
  field: ComparedField;
  /** Whether nothing of the field came back. */
  gone: boolean;
}

/**
 * Fields of a question that another, made from it, does not say the same in. Markdown is the same when it shows the
 * same. A field that has nothing in the first is never a difference: nothing of it can be lost.
 */
export function differences(first: ExchangeQuestion, second: ExchangeQuestion): Difference[] {
  return comparedFields.flatMap((field) => {
    if (isEmpty(first[field]) || same(field, first, second)) return [];
    return [{ field, gone: isEmpty(second[field]) }];
  });
}

export const comparedFields: readonly ComparedField[] = [
  "id",
  "kind",
  "title",
  "prompt",
  "answer",
  "options",
  "topics",
  "difficulty",
  "minutes",
  "criteria",
  "followUps",
  "hints",
  "samples",
  "sources",
  "covers",
  "corrections",
  "code",
  "planted",
];

function same(field: ComparedField, first: ExchangeQuestion, second: ExchangeQuestion): boolean {
  if (field === "prompt" || field === "answer") return sameMarkdown(first[field], second[field]);
  return canonicalJson(first[field]) === canonicalJson(second[field]);
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);
