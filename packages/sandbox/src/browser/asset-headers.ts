/**
 * Response headers for `/pyodide/*`, in the form that `headers()` of next.config takes. A worker follows the
 * policy of its own script, not that of the page: this one lets it load its own files and compile
 * WebAssembly, and nothing else. The folders are named by what is in them, so they never go stale.
 */
export const pyodideHeaders = [
  {
    source: "/pyodide/:path*",
    headers: [
      {
        key: "Content-Security-Policy",
        value:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'",
      },
      { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
      { key: "X-Content-Type-Options", value: "nosniff" },
    ],
  },
  {
    // Evaluates the code that it is given and loads nothing: no other script, no address, this origin included.
    source: "/pyodide/:key/javascript-worker.mjs",
    headers: [
      {
        key: "Content-Security-Policy",
        value: "default-src 'none'; script-src 'unsafe-eval'; connect-src 'none'; base-uri 'none'",
      },
    ],
  },
  {
    source: "/pyodide/:key/:file",
    headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
  },
  { source: "/pyodide/manifest.json", headers: [{ key: "Cache-Control", value: "no-cache" }] },
];
