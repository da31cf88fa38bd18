import { fileURLToPath } from "node:url";
import { pyodideHeaders } from "@viva/sandbox/browser/asset-headers";
import type { NextConfig } from "next";

const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url));
const development = process.env.NODE_ENV === "development";

/**
 * A worker is governed by the policy of its own response, not by the page's: what runs there (the editor's
 * worker) may fetch from this server and nowhere else. Python's worker has a policy of its own.
 */
const workerPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval'${development ? " 'unsafe-eval'" : ""}`,
  "connect-src 'self'",
  "worker-src 'self'",
].join("; ");

const config: NextConfig = {
  typedRoutes: true,
  reactCompiler: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm run verify` checks the types; a person who only starts Viva need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  // Next would otherwise write a file of its own into the repository on `next dev`.
  agentRules: false,
  devIndicators: false,
  // Names the build in its scripts: what the service worker keeps on a device goes with the build it belongs to.
  env: { VIVA_BUILD: process.env.VIVA_BUILD ?? new Date().toISOString() },
  transpilePackages: [
    "@viva/api",
    "@viva/bank",
    "@viva/db",
    "@viva/domain",
    "@viva/grader",
    "@viva/jobs",
    "@viva/sandbox",
    "@viva/services",
    "@viva/ui",
  ],
  serverExternalPackages: ["pg", "@node-rs/argon2", "bullmq", "deno", "piscina", "pyodide"],
  outputFileTracingRoot: repositoryRoot,
  turbopack: {
    root: repositoryRoot,
    resolveAlias: {
      // monaco-vim names the editor's files as they lay before 0.56. Its entry for browsers would not find them at all.
      "monaco-vim": "./node_modules/monaco-vim/dist/index.mjs",
      "monaco-editor/esm/vs/editor/editor.api": "monaco-editor/editor/editor.api",
      "monaco-editor/esm/vs/editor/common/commands/shiftCommand":
        "monaco-editor/editor/common/commands/shiftCommand",
    },
  },
  experimental: {
    useTypeScriptCli: true,
    turbopackRustReactCompiler: true,
    agentUpgrade: false,
  },
  headers: () => [
    {
      source: "/_next/static/:path*",
      headers: [
        { key: "Content-Security-Policy", value: workerPolicy },
        { key: "X-Content-Type-Options", value: "nosniff" },
      ],
    },
    ...pyodideHeaders,
  ],
};

export default config;
