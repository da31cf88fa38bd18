import { openingFence } from "./split-chunks.ts";

/** What a line opens when no paragraph is open above it; `other` is left to the parser. */
export function startOf(line: string): "heading" | "fence" | "rule" | "list" | "quote" | "text" | "other" {
  if (line.startsWith(">")) return "quote";
  if (/^[ \t~<=[:]/.test(line)) return "other";
  if (/^#{1,6}(?:[ \t]|$)/.test(line)) return "heading";
  if (line.startsWith("```")) return openingFence(line) === null ? "other" : "fence";
  if (/^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line)) return "rule";
  if (/^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line)) return "list";
  return "text";
}
