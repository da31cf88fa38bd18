import type { ExportPreview } from "@viva/domain/bank/set-export";
import { count } from "../time/format-time.ts";

/** "146 questions, 228 KB, as python-and-django.gift" */
export function contentWords({ questions, bytes, fileName }: ExportPreview): string {
  return `${count(questions, "question")}, ${size(bytes)}, as ${fileName}`;
}

/** Whom a loss is about: "In 12 questions, such as “What a generator is”". */
export function lossWords({ count: times, example }: ExportPreview["losses"][number]): string {
  if (example === null) return "Of the file as a whole";
  return times === 1 ? `In “${example}”` : `${times} times, such as in “${example}”`;
}

function size(bytes: number): string {
  if (bytes < 1_000) return count(bytes, "byte");
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
