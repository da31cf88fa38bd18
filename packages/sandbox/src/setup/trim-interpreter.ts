import {
  encodeNumber,
  joinBytes,
  readSections,
  SECTION,
  vector,
  WasmReader,
  writeSections,
} from "./wasm-sections.ts";

export interface InterpreterCode {
  /** pyodide.asm.wasm */
  wasm: Uint8Array;
  /** pyodide.asm.mjs */
  script: string;
}

/**
 * Pyodide's module exports 8,560 names so that packages can be linked to it while it runs, and at each boot its
 * loader gives each of them a place in the table of functions: a fifth of the work of a boot, for packages that
 * cannot be loaded here. What no JavaScript of Pyodide names is therefore no longer exported. The functions
 * themselves stay, all of them, at the same indices. `loader` is pyodide.mjs, which uses names as well.
 *
 * Code loses one thing by it: `ctypes.pythonapi` and `ctypes.CDLL(None)` find no functions.
 *
 * Throws when the files do not have the form that those of the pinned version have.
 */
export function trimInterpreter({ wasm, script }: InterpreterCode, loader: string): InterpreterCode {
  const list = findExportList(script);
  const named = new Set(`${list.before}${list.after}${loader}`.match(/[\w$]+/g));
  const isNamed = (name: string) => named.has(name) || named.has(`_${name}`);
  const trimmed = `${list.before}${keepAssignments(list, isNamed, named)}${list.after}`;
  return { wasm: trimWasm(wasm, isNamed), script: withoutLinking(trimmed) };
}

/**
 * The script as text that evaluates to the function which the module exports. Deno looks through modules for
 * their imports with a parser of its own, which takes longer for this one than V8 takes to run it; text that is
 * evaluated it leaves alone.
 */
export function asExpression(script: string): string {
  const body = replaceOnce(script, /export default _createPyodideModule;\s*$/, "");
  return `"use strict";(${body.replaceAll("import.meta.url", '"file:///pyodide.asm.mjs"').trim()})`;
}

interface ExportList {
  before: string;
  variables: string[];
  /** `_x=Module["_x"]=wasmExports["x"]`, for each export. */
  assignments: string[];
  after: string;
}

function findExportList(script: string): ExportList {
  const found = /var ([\w$,]+);function assignWasmExports\(wasmExports\)\{([^{}]+)\}/.exec(script);
  const [whole, variables, assignments] = found ?? [];
  if (found === null || whole === undefined || variables === undefined || assignments === undefined)
    throw unknownForm("no list of exports");
  return {
    before: script.slice(0, found.index),
    variables: variables.split(","),
    assignments: assignments.split(";").filter((statement) => statement !== ""),
    after: script.slice(found.index + whole.length),
  };
}

function keepAssignments(
  { variables, assignments }: ExportList,
  isNamed: (name: string) => boolean,
  named: ReadonlySet<string>,
): string {
  const kept = assignments.filter((statement) => {
    const name = /=wasmExports\["([^"]+)"\]/.exec(statement)?.[1];
    if (name === undefined) throw unknownForm(`an export is assigned by ${statement.slice(0, 80)}`);
    return isNamed(name);
  });
  const targets = new Set(kept.map((statement) => statement.slice(0, statement.indexOf("="))));
  const declared = variables.filter((name) => targets.has(name) || named.has(name));
  return `var ${declared.join(",")};function assignWasmExports(wasmExports){${kept.join(";")}}`;
}

/**
 * There are no packages whose names would be looked up. And nothing is looked for in the table of functions before
 * one is added to it: what is added here is JavaScript's own, and to list what stands there takes 8,700 steps.
 */
function withoutLinking(script: string): string {
  const unlinked = replaceOnce(script, /updateGOT\(origExports\);/, "");
  return replaceOnce(
    unlinked,
    /(?<=functionsInTableMap=new WeakMap);updateTableMap\(0,wasmTable\.length\)/,
    "",
  );
}

function trimWasm(wasm: Uint8Array, isNamed: (name: string) => boolean): Uint8Array {
  const sections = readSections(wasm);
  const imports = sections.find(({ id }) => id === SECTION.import);
  if (imports === undefined) throw unknownForm("nothing is imported");
  const { kept, dropped } = splitImports(imports.body);
  return writeSections(
    wasm,
    sections.map(({ id, body }) => {
      if (id === SECTION.import) return { id, body: vector(kept) };
      if (id === SECTION.global) return { id, body: withGlobalsBefore(body, dropped) };
      if (id === SECTION.export) return { id, body: vector(exportsOf(body, isNamed)) };
      return { id, body };
    }),
  );
}

/**
 * The addresses of functions of a browser's that Python never calls (graphics, and the like): each costs a
 * module of its own to make. They are the only globals imported, so that the same number of the module's own,
 * all null, put before its others takes their indices.
 */
function splitImports(body: Uint8Array): { kept: Uint8Array[]; dropped: number } {
  const reader = new WasmReader(body);
  const kept: Uint8Array[] = [];
  let dropped = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    const start = reader.at;
    const module = reader.name();
    reader.name();
    const kind = reader.byte();
    if (kind === KIND.function) reader.number();
    else if (kind === KIND.global) reader.bytes(2);
    else throw unknownForm(`an import of kind ${kind}`);
    if (kind === KIND.function) kept.push(reader.since(start));
    else if (module === "GOT.func") dropped += 1;
    else throw unknownForm(`a global is imported from ${module}`);
  }
  return { kept, dropped };
}

const KIND = { function: 0, global: 3 } as const;

function withGlobalsBefore(body: Uint8Array, count: number): Uint8Array {
  const reader = new WasmReader(body);
  const own = reader.number();
  const rest = body.subarray(reader.at);
  // A global that can be changed, of type i32: `i32.const 0`, `end`.
  const nulls = Array.from({ length: count }, () => Uint8Array.of(0x7f, 1, 0x41, 0, 0x0b));
  return joinBytes([encodeNumber(count + own), ...nulls, rest]);
}

function exportsOf(body: Uint8Array, isNamed: (name: string) => boolean): Uint8Array[] {
  const reader = new WasmReader(body);
  return Array.from({ length: reader.number() }, () => {
    const start = reader.at;
    const name = reader.name();
    reader.byte();
    reader.number();
    return { name, bytes: reader.since(start) };
  })
    .filter(({ name }) => isNamed(name))
    .map(({ bytes }) => bytes);
}

function replaceOnce(text: string, pattern: RegExp, by: string): string {
  const parts = text.split(pattern);
  if (parts.length !== 2) throw unknownForm(`${pattern.source} was found ${parts.length - 1} times`);
  return parts.join(by);
}

function unknownForm(what: string): Error {
  return new Error(`Pyodide is not of the version that this is written for: ${what}.`);
}
