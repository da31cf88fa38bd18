/**
 * TypeScript without its types, by the same program that Node uses for it. Its text stands before this one,
 * see bundle.ts.
 */
declare const typescript: {
  initSync(options: { module: Uint8Array }): unknown;
  transformSync(source: string, options: { mode: "strip-only"; filename: string }): { code: string };
};

/** Blanks types, so that lines and columns stay. Without the program's WebAssembly nothing can be stripped. */
export function prepareStrip(wasm: Uint8Array | null): (source: string) => string {
  if (wasm === null) {
    return () => {
      throw new Error("TypeScript was not loaded");
    };
  }
  typescript.initSync({ module: wasm });
  return (source) => {
    try {
      return typescript.transformSync(source, { mode: "strip-only", filename: "solution.ts" }).code;
    } catch (error) {
      throw new SyntaxError(messageOf(error));
    }
  };
}

/** It throws objects with a message and a place. */
function messageOf(error: unknown): string {
  const { message, startLine } = (typeof error === "object" && error !== null ? error : {}) as {
    message?: unknown;
    startLine?: unknown;
  };
  const text = typeof message === "string" ? message : String(error);
  return typeof startLine === "number" ? `${text} [solution.ts:${startLine}:1]` : text;
}
