import * as z from "zod";

export const formatNameSchema = z.enum([
  "markdown",
  "gift",
  "moodle-xml",
  "aiken",
  "qti-1.2",
  "qti-2.2",
  "qti-3.0",
  "csv",
  "xlsx",
  "anki",
]);
export type FormatName = z.infer<typeof formatNameSchema>;

export interface FormatFacts {
  /** As its makers spell it, for menus and messages. */
  label: string;
  reads: boolean;
  writes: boolean;
  /** Of the file that is written, without the dot. */
  extension: string;
  mediaType: string;
}

/** What each format is, without the code that reads and writes it: pages may import this. */
export const formats: Readonly<Record<FormatName, FormatFacts>> = {
  markdown: {
    label: "Viva Markdown",
    reads: true,
    writes: true,
    extension: "zip",
    mediaType: "application/zip",
  },
  gift: {
    label: "Moodle GIFT",
    reads: true,
    writes: true,
    extension: "gift",
    mediaType: "text/plain; charset=utf-8",
  },
  "moodle-xml": {
    label: "Moodle XML",
    reads: true,
    writes: true,
    extension: "xml",
    mediaType: "application/xml",
  },
  aiken: {
    label: "Aiken",
    reads: true,
    writes: true,
    extension: "txt",
    mediaType: "text/plain; charset=utf-8",
  },
  "qti-1.2": {
    label: "QTI 1.2",
    reads: true,
    writes: false,
    extension: "zip",
    mediaType: "application/zip",
  },
  "qti-2.2": {
    label: "QTI 2.2",
    reads: true,
    writes: true,
    extension: "zip",
    mediaType: "application/zip",
  },
  "qti-3.0": {
    label: "QTI 3.0",
    reads: true,
    writes: true,
    extension: "zip",
    mediaType: "application/zip",
  },
  csv: { label: "CSV", reads: true, writes: true, extension: "csv", mediaType: "text/csv; charset=utf-8" },
  xlsx: {
    label: "Excel (XLSX)",
    reads: true,
    writes: true,
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  anki: {
    label: "Anki",
    reads: false,
    writes: true,
    extension: "apkg",
    mediaType: "application/octet-stream",
  },
};
