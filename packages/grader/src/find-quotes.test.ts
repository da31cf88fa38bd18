import { describe, expect, it } from "vitest";
import { findQuotes } from "./find-quotes.ts";

const ANSWER = "GET reads, and it is safe. A getter would reread, so the cache is kept. I think caching is.";
const quoted = (quotes: string[], named: string[] = []) =>
  findQuotes(ANSWER, quotes, named).map(({ start, end }) => ANSWER.slice(start, end));

describe("a quote counts as evidence", () => {
  it("when the answer holds it letter by letter", () => {
    expect(quoted(["GET reads", "  it is safe. A getter "])).toEqual(["GET reads", "it is safe. A getter"]);
    expect(quoted(["get reads", "GET  reads", "GET writes"])).toEqual([]);
  });

  it("as whole words, and not as the beginning or the end of some", () => {
    expect(quoted(["GET reads, and it is sa", "read, so the cache", "GET rea"])).toEqual([]);
    expect(findQuotes("unsafe reads; safe reads", ["safe reads"], [])).toEqual([{ start: 14, end: 24 }]);
  });

  it("when it has two different content words, or one that the criterion names in some form", () => {
    expect(quoted(["it is", "so the", "and it is safe", "", " "])).toEqual([]);
    expect(quoted(["and it is safe"], ["GET and HEAD are safe"])).toEqual(["and it is safe"]);
    expect(quoted(["I think caching is"], [])).toEqual(["I think caching is"]);
    expect(quoted(["caching is"], ["what is cached can be old"])).toEqual(["caching is"]);
    expect(findQuotes("lock lock lock", ["lock lock"], [])).toEqual([]);
    expect(findQuotes("a == b", ["=="], ["a == b"])).toEqual([]);
  });

  it("once, where others overlap it", () => {
    expect(quoted(["reads, and it is safe", "GET reads", "cache is kept"])).toEqual([
      "GET reads",
      "cache is kept",
    ]);
  });
});
