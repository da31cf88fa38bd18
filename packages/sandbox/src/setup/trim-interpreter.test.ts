import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { pyodideFolder } from "./interpreter-files.ts";
import { asExpression, type InterpreterCode, trimInterpreter } from "./trim-interpreter.ts";
import { readSections, WasmReader } from "./wasm-sections.ts";

const read = (name: string) => readFileSync(join(pyodideFolder(), name));
const loader = read("pyodide.mjs").toString();
const whole: InterpreterCode = {
  wasm: read("pyodide.asm.wasm"),
  script: read("pyodide.asm.mjs").toString(),
};
let trimmed: InterpreterCode;
beforeAll(() => {
  trimmed = trimInterpreter(whole, loader);
});

const exportNames = async (wasm: Uint8Array) =>
  WebAssembly.Module.exports(await WebAssembly.compile(new Uint8Array(wasm))).map(({ name }) => name);

describe("trimInterpreter", () => {
  it("leaves a valid module with a small part of the exports, all of which were there before", async () => {
    const [before, after] = [await exportNames(whole.wasm), await exportNames(trimmed.wasm)];
    expect(before.length).toBeGreaterThan(8_000);
    expect(after.length).toBeLessThan(500);
    expect(before).toEqual(expect.arrayContaining(after));
  });

  it("keeps every function, type and byte of data as it was", () => {
    // Imports, globals and exports are what is changed.
    const others = (wasm: Uint8Array) =>
      readSections(wasm)
        .filter(({ id }) => ![2, 6, 7].includes(id))
        .map(({ id, body }) => `${id} ${createHash("sha256").update(body).digest("hex")}`);
    expect(others(trimmed.wasm)).toEqual(others(whole.wasm));
  });

  it("moves no global from its place: what is no longer imported is there as the module's own", () => {
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(new Uint8Array(whole.wasm)));
    const imported = imports.filter(({ kind }) => kind === "global").length;
    const own = (wasm: Uint8Array) => {
      const globals = readSections(wasm).find(({ id }) => id === 6);
      return globals === undefined ? 0 : new WasmReader(globals.body).number();
    };
    expect(imported).toBeGreaterThan(0);
    expect(own(trimmed.wasm)).toBe(own(whole.wasm) + imported);
  });

  it("exports everything that the remaining script assigns", async () => {
    const exported = new Set(await exportNames(trimmed.wasm));
    const assigned = [...trimmed.script.matchAll(/=wasmExports\["([^"]+)"\]/g)].map(([, name = ""]) => name);
    expect(assigned.length).toBeGreaterThan(100);
    expect(assigned.filter((name) => !exported.has(name))).toEqual([]);
  });

  it("refuses files of another form than the pinned version's", () => {
    expect(() => trimInterpreter({ ...whole, script: "export default 1;" }, loader)).toThrow(
      "not of the version",
    );
    expect(() => asExpression("export default 1;")).toThrow("not of the version");
  });

  it("turns the script into text that evaluates to the function which the module exported", () => {
    const evaluate = new Function(`return ${asExpression(trimmed.script).replace('"use strict";', "")}`);
    expect(evaluate()).toBeTypeOf("function");
  });
});
