/**
 * Parses JavaScript and TypeScript, and strips types, by the same program that Node uses for it. Its text stands
 * before this one, see bundle.ts.
 */
declare const typescript: {
  initSync(options: { module: Uint8Array }): unknown;
  transformSync(source: string, options: { mode: "strip-only"; filename: string }): { code: string };
};

/** Lines and columns from 1, columns in code points; the end is exclusive. */
export interface SyntaxProblem {
  severity: "error";
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Syntax {
  /** Blanks types, so that lines and columns stay. Throws SyntaxError. */
  strip(source: string): string;
  /** Where the source does not parse; null where it does, and for what only an engine finds. */
  findProblem(source: string): SyntaxProblem | null;
}

/** Without the program's WebAssembly nothing can be stripped. It is compiled when it is first needed. */
export function prepareSyntax(wasm: Uint8Array | null): Syntax {
  let ready = false;
  const parse = (source: string): { code: string } | { problem: SyntaxProblem } => {
    if (wasm === null) throw new Error("the program that parses was not loaded");
    if (!ready) typescript.initSync({ module: wasm });
    ready = true;
    try {
      return typescript.transformSync(source, { mode: "strip-only", filename: "solution.ts" });
    } catch (error) {
      return { problem: problemOf(error, source) };
    }
  };
  return {
    strip(source) {
      const parsed = parse(source);
      if ("problem" in parsed) throw new SyntaxError(parsed.problem.message);
      return parsed.code;
    },
    findProblem(source) {
      const parsed = parse(source);
      return "problem" in parsed ? parsed.problem : null;
    },
  };
}

/** It throws objects with a message and a place, whose lines count from 1 and columns from 0. */
function problemOf(thrown: unknown, source: string): SyntaxProblem {
  const { message, startLine, startColumn, endLine, endColumn } = (
    typeof thrown === "object" && thrown !== null ? thrown : {}
  ) as Record<string, unknown>;
  const line = typeof startLine === "number" ? startLine : 1;
  const last = typeof endLine === "number" ? endLine : line;
  const problem = {
    severity: "error" as const,
    message: typeof message === "string" ? message : String(thrown),
    line,
    column: (typeof startColumn === "number" ? startColumn : 0) + 1,
    endLine: last,
    endColumn: (typeof endColumn === "number" ? endColumn : 0) + 1,
  };
  // Its columns count wide characters twice: in such lines all of the line is meant.
  const lines = source.split("\n").slice(line - 1, last);
  if (lines.every((text) => /^[\x20-\x7e\t\r]*$/.test(text))) return problem;
  return { ...problem, column: 1, endColumn: [...(lines.at(-1) ?? "")].length + 1 };
}
