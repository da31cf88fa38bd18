import * as z from "zod";
import { newClientId } from "../room/model/client-id.ts";

/**
 * The fields of every kind of question as they are typed, which may be too long or no number: that is said when it is
 * saved, and nothing is cut.
 */
export const editorHead = {
  title: z.string(),
  prompt: z.string(),
  reference: z.string(),
  minutes: z.string(),
};

/** NaN for what is no number: the schema then refuses it. */
export function readNumber(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text.trim().replace(",", "."));
}

export function readLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Words that commas, spaces or lines part. */
export function readWords(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== "");
}

/**
 * An id that no other part has or had, here or on another page: what names a part that was taken out must not come to
 * name a new one.
 */
export function newPartId(stem: string, newId: () => string = () => newClientId()): string {
  return `${stem}-${newId().slice(0, 8)}`;
}
