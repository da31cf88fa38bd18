import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire, stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "../setup/env.ts";
import { pyodideHeaders } from "./asset-headers.ts";

const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'nonce-test' 'strict-dynamic' 'wasm-unsafe-eval'; worker-src 'self'";
const PAGE = `<!doctype html><title>Python</title>
<script nonce="test" type="importmap">${JSON.stringify({
  imports: { zod: "/zod/index.js", "@viva/domain/execution/": "/domain/execution/" },
})}</script>
<script nonce="test" type="module">
  import { createBrowserRuntime } from "/sandbox/browser/runtime.ts";
  globalThis.python = createBrowserRuntime();
</script>`;
const TYPES: Record<string, string> = {
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".zip": "application/zip",
  ".py": "text/plain; charset=utf-8",
};

export interface PythonPage {
  page: Page;
  close(): Promise<void>;
}

/** Where Chromium is, undefined when there is none. */
export function findChromium(): string | undefined {
  const usual = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    chromium.executablePath(),
  ];
  return [chromiumPath(), ...usual].find((path): path is string => path !== null && existsSync(path));
}

/**
 * Opens a page that holds the runtime as `globalThis.python`, under the policies of the product: our sources
 * with their types stripped, zod as it is installed, and the folder that copyAssets has filled.
 */
export async function openPythonPage(assets: string): Promise<PythonPage> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") {
      response
        .setHeader("Content-Type", "text/html")
        .setHeader("Content-Security-Policy", PAGE_POLICY)
        .end(PAGE);
      return;
    }
    const file = fileFor(normalize(pathname), assets);
    if (file === null || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    for (const [key, value] of pyodideHeadersFor(pathname)) response.setHeader(key, value);
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "text/javascript");
    const body = readFileSync(file);
    response.end(extname(file) === ".ts" ? servedAsScript(body.toString()) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction("'python' in globalThis");
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, close };
}

/** The import map cannot add an extension to what packages name without one. */
function servedAsScript(text: string): string {
  return stripTypeScriptTypes(text).replace(/("@viva\/domain\/[\w/-]+)"/g, '$1.ts"');
}

function fileFor(path: string, assets: string): string | null {
  const zod = dirname(createRequire(import.meta.url).resolve("zod/package.json"));
  const sources = fileURLToPath(new URL("../", import.meta.url));
  const domain = fileURLToPath(new URL("../../../domain/src/", import.meta.url));
  const places = { "/pyodide/": assets, "/zod/": zod, "/sandbox/": sources, "/domain/": domain };
  for (const [prefix, folder] of Object.entries(places)) {
    if (path.startsWith(prefix)) return join(folder, path.slice(prefix.length));
  }
  return null;
}

function pyodideHeadersFor(path: string): [string, string][] {
  return pyodideHeaders
    .filter(({ source }) => {
      const pattern = source.replace(":path*", ".*").replace(/:\w+/g, "[^/]+");
      return new RegExp(`^${pattern}$`).test(path);
    })
    .flatMap(({ headers }) => headers.map(({ key, value }): [string, string] => [key, value]));
}
