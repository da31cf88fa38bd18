import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultCacheDir } from "../setup.ts";
import type { CodeProblem } from "./code-problem.ts";
import { copyAssets } from "./copy-assets.ts";
import { findChromium, openPythonPage, type PythonPage } from "./python-page.fixture.ts";

type Script = "javascript" | "typescript";

declare global {
  var inspectScript: (language: Script, code: string) => Promise<CodeProblem[] | null>;
}

describe.runIf(findChromium() !== undefined)(
  "asking a page where a script does not parse",
  { timeout: 120_000 },
  () => {
    let assets: string;
    let opened: PythonPage;

    beforeAll(async () => {
      assets = mkdtempSync(join(tmpdir(), "viva-assets-"));
      await copyAssets(assets, defaultCacheDir());
      opened = await openPythonPage(assets);
      // As a text: the import is the page's own, not one that the test runner rewrites.
      await opened.page.evaluate(`import("/sandbox/browser/inspect-script.ts").then((module) => {
        globalThis.inspectScript = (language, code) => module.inspectScript(globalThis.python, language, code);
        return globalThis.python.warmUp("javascript");
      })`);
    }, 300_000);
    afterAll(async () => {
      await opened.close();
      rmSync(assets, { recursive: true });
    });

    // On a busy machine a question may pass its limit: asked again, for what is tested is the answer.
    async function problems(language: Script, code: string): Promise<CodeProblem[]> {
      for (let attempt = 0; attempt < 20; attempt++) {
        const found = await opened.page.evaluate(([asked, text]) => globalThis.inspectScript(asked, text), [
          language,
          code,
        ] as const);
        if (found !== null) return found;
      }
      throw new Error("the page did not answer");
    }

    it.each(["javascript", "typescript"] as const)(
      "places the error of %s at its line and column",
      async (language) => {
        const [problem, ...others] = await problems(language, "const a = 1;\nlet b = ;\n");
        expect(problem).toMatchObject({ severity: "error", line: 2, column: 9, endLine: 2, endColumn: 10 });
        expect(problem?.message).not.toBe("");
        expect(others).toEqual([]);
      },
    );

    it("finds nothing in code that parses, exports and a return at its end included, and runs none of it", async () => {
      const endless = "export const a = 1;\nfor (;;) {}\n";
      expect(await problems("javascript", endless)).toEqual([]);
      expect(await problems("javascript", "return 1;\n")).toEqual([]);
      expect(await problems("typescript", "export const a: number = 1;\nfor (;;) {}\n")).toEqual([]);
      expect(await problems("javascript", "const a: number = 1;\n")).not.toEqual(null);
    });

    it("means all of a line in which columns cannot be told", async () => {
      const [problem] = await problems("javascript", "\nconst s = '😀'; let q = ;\n");
      expect(problem).toMatchObject({ line: 2, column: 1, endLine: 2, endColumn: 25 });
    });
  },
);
