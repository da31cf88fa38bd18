import * as z from "zod";
import { archiveOf, type Image } from "../images.ts";
import { HARNESS_MODULES } from "../python/harness-texts.ts";
import type { PageFiles } from "./worker-messages.ts";

const manifestSchema = z.strictObject({ key: z.string().regex(/^[0-9a-f]{16}$/) });
const harnessSchema = z.partialRecord(z.enum(HARNESS_MODULES), z.string());
const OTHERS = ["python_stdlib.zip", "pyodide-lock.json"];

/** Fetches what a worker needs to boot: about 13 MB before compression. Rejects when a file is not there. */
export async function fetchFiles(indexUrl: string): Promise<PageFiles> {
  const folder = new URL(`${indexUrl}${await findKey(indexUrl)}/`, location.href).href;
  const [wasm, modules, ...others] = await Promise.all([
    compile(`${folder}pyodide.asm.wasm`),
    fetchOk(`${folder}modules.json`),
    ...OTHERS.map(async (name) => [name, await (await fetchOk(folder + name)).arrayBuffer()] as const),
  ]);
  const harness = harnessSchema.parse(await modules.json());
  return { folder, wasm, harness, others: Object.fromEntries(others) };
}

/** What an image needs beside the interpreter, 1.6 MB for Django; null when that is nothing. */
export async function fetchArchive(
  { folder, harness }: PageFiles,
  image: Image,
): Promise<ArrayBuffer | null> {
  if (image === "django" && harness.django === undefined)
    throw new Error("This server is set up without Django.");
  const name = archiveOf[image];
  return name === null ? null : (await fetchOk(folder + name)).arrayBuffer();
}

/** Which version is served now. Offline, the answer of the last visit still fits the files of the last visit. */
async function findKey(indexUrl: string): Promise<string> {
  const url = `${indexUrl}manifest.json`;
  const response = await fetchOk(url, { cache: "no-cache" }).catch(() =>
    fetchOk(url, { cache: "force-cache" }),
  );
  return manifestSchema.parse(await response.json()).key;
}

async function compile(url: string): Promise<WebAssembly.Module> {
  const response = await fetchOk(url);
  // A server that does not know the type of the file cannot stream it.
  const streams = response.headers.get("content-type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function fetchOk(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}
