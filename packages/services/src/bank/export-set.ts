import type { WrittenFormat } from "@viva/bank/interchange/exchange";
import { groupLosses } from "@viva/bank/interchange/group-losses";
import { type FormatName, formats } from "@viva/domain/bank/formats";
import type { ExportPreview } from "@viva/domain/bank/set-export";
import { authorizeSetExport, listReadableSets } from "../access/authorize.ts";
import { audit, type Call, type ConvertingContext } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { loadExchangeSet } from "./exchange-set.ts";

export interface ExportSetInput {
  setId: string;
  /** One that is written; see `formats`. */
  format: FormatName;
}

export interface ExportedSet {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** What a file of the set's published questions would hold and lose. Nothing is kept. */
export async function previewExport({
  ctx,
  input,
}: Call<ExportSetInput, ConvertingContext>): Promise<ExportPreview> {
  const { fileName, questions, written } = await write(ctx, input);
  return { fileName, questions, bytes: written.bytes.length, losses: groupLosses(written.losses) };
}

/**
 * The set's published questions as a file: with model answers, hidden tests and what was planted, so it is on record
 * who had it. Questions of others that the set holds are in it for those alone who may read them in full.
 */
export async function exportSet({
  ctx,
  input,
}: Call<ExportSetInput, ConvertingContext>): Promise<ExportedSet> {
  const { fileName, written } = await write(ctx, input);
  await audit(ctx, "bank.export-set", { type: "question-set", id: input.setId });
  return { fileName, mediaType: written.mediaType, bytes: written.bytes };
}

async function write(
  ctx: ConvertingContext,
  { setId, format }: ExportSetInput,
): Promise<{ fileName: string; questions: number; written: WrittenFormat }> {
  const set = await authorizeSetExport(ctx, setId);
  if (!formats[format].writes) {
    throw new ServiceError("invalid", `${formats[format].label} is only read. Choose another format.`, {
      field: "format",
    });
  }
  const readable = new Set(await listReadableSets(ctx));
  const exchanged = await loadExchangeSet(ctx, set, (homeSetId) => readable.has(homeSetId));
  if (exchanged.questions.length === 0) {
    if (exchanged.leftBehind.length > 0) {
      throw new ServiceError("forbidden", `There is nothing to export. ${exchanged.leftBehind.join(" ")}`);
    }
    throw new ServiceError("conflict", "This set has no published question yet. Publish one, then export.");
  }
  const written = await ctx.converter.write({ format, set: exchanged }, ctx.signal);
  return {
    fileName: `${slug(set.title)}.${written.extension}`,
    questions: exchanged.questions.length,
    written,
  };
}

/** A name that every file system takes. */
function slug(title: string): string {
  const words =
    title
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 60) || "questions";
}
