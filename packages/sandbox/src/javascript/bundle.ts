import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const stripper = dirname(fileURLToPath(import.meta.resolve("@swc/wasm-typescript-esm")));

/** The WebAssembly that strips types. */
export const stripperWasm = join(stripper, "wasm_bg.wasm");

/**
 * Texts of modules as one file: their imports of each other are gone, since all names are in one place, and
 * the program that strips types stands before them as `typescript`.
 */
export function bundle(modules: readonly string[]): string {
  const program = readFileSync(join(stripper, "wasm.js"), "utf8")
    .replaceAll(/^export (default|\{).*$/gm, "")
    .replaceAll(/^export (?=function|class|const)/gm, "");
  const own = modules.map((text) =>
    text.replaceAll(/^import .*?;$/gms, "").replaceAll(/^export (?=async |function|class|const)/gm, ""),
  );
  return `const typescript = (() => {\n${program}\nreturn { initSync, transformSync };\n})();\n${own.join("\n")}`;
}
