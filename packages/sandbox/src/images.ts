import type { Language } from "@viva/domain/execution/run";

/** What a process or worker boots: an interpreter with what a language needs. Several languages may share one. */
export type Image = "python" | "django" | "javascript" | "typescript";

export const imageOf: Record<Language, Image> = {
  python: "python",
  sql: "python",
  django: "django",
  javascript: "javascript",
  typescript: "typescript",
};

/** Whether it is Pyodide, with a snapshot; else it is the host's own JavaScript. */
export const isPython = (image: Image) => image === "python" || image === "django";

/** Django's modules, and the program that parses scripts and strips types: files beside the interpreter's own. */
export const DJANGO_ARCHIVE = "django.zip";
export const TYPESCRIPT_WASM = "typescript.wasm";

/** What an image needs beside its interpreter. */
export const archiveOf: Record<Image, string | null> = {
  python: null,
  django: DJANGO_ARCHIVE,
  // The same parser tells where code does not parse: V8 keeps that to itself.
  javascript: TYPESCRIPT_WASM,
  typescript: TYPESCRIPT_WASM,
};
