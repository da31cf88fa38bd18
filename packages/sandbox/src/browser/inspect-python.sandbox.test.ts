import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { whyNoDjango } from "../django/set-up.ts";
import { defaultCacheDir } from "../setup.ts";
import { copyAssets } from "./copy-assets.ts";
import type { PythonInspection, PythonInspector, PythonName } from "./inspect-python.ts";
import { findChromium, openPythonPage, type PythonPage } from "./python-page.fixture.ts";
import type { BrowserRuntime } from "./runtime.ts";

declare global {
  var python: BrowserRuntime;
  var inspector: PythonInspector;
  var djangoInspector: PythonInspector;
}

const withoutDjango = await whyNoDjango(defaultCacheDir());

describe.runIf(findChromium() !== undefined)(
  "asking the Python of a page about code",
  { timeout: 120_000 },
  () => {
    let assets: string;
    let python: PythonPage;

    beforeAll(async () => {
      assets = mkdtempSync(join(tmpdir(), "viva-assets-"));
      await copyAssets(assets, defaultCacheDir());
      python = await openPythonPage(assets);
      // As a text: the import is the page's own, not one that the test runner rewrites.
      await python.page.evaluate(`import("/sandbox/browser/inspect-python.ts").then((module) => {
        globalThis.inspector = module.createPythonInspector(globalThis.python);
        globalThis.djangoInspector = module.createPythonInspector(globalThis.python, "django");
      })`);
    }, 300_000);
    afterAll(async () => {
      await python.close();
      rmSync(assets, { recursive: true });
    });

    // On a busy machine a question may pass its limit: asked again, for what is tested is the answer.
    async function patiently<T>(question: () => Promise<T | null>): Promise<T> {
      for (let attempt = 0; attempt < 20; attempt++) {
        const answer = await question();
        if (answer !== null) return answer;
      }
      throw new Error("Python did not answer");
    }
    const inspect = (code: string): Promise<PythonInspection> =>
      patiently(() => python.page.evaluate((text) => globalThis.inspector.inspect(text), code));
    const problems = async (code: string) => (await inspect(code)).problems;
    const members = (path: string): Promise<PythonName[]> =>
      patiently(() => python.page.evaluate((asked) => globalThis.inspector.members(asked), path));
    const memberNames = async (path: string) => (await members(path)).map(({ name }) => name);

    it("asks nothing of an interpreter that is not there, and does not load it", async () => {
      expect(await python.page.evaluate(() => globalThis.inspector.inspect("x = ("))).toBeNull();
      expect(await python.page.evaluate(() => globalThis.python.state)).toBe("idle");
      await python.page.evaluate(() => globalThis.python.warmUp());
    });

    it("places a syntax error where Python sees it, and runs nothing", async () => {
      expect(await problems("while True:\n    print('must not run')\nx = (1,\n")).toEqual([
        { severity: "error", message: "'(' was never closed", line: 3, column: 5, endLine: 3, endColumn: 5 },
      ]);
      expect(await problems("a = '😀' b\n")).toMatchObject([
        { line: 1, column: 9, message: "invalid syntax" },
      ]);
      expect(await problems("def f():\nreturn 1\n")).toMatchObject([
        { line: 2, message: expect.stringContaining("expected an indented block") },
      ]);
      expect(await problems("def f():\n    return 1\n")).toEqual([]);
    });

    it("names the errors that only the compiler finds, and warnings", async () => {
      expect(await problems("return 1\n")).toMatchObject([{ message: "'return' outside function" }]);
      expect(await problems("x = 1\nif x is 1:\n    pass\n")).toMatchObject([
        { severity: "warning", line: 2, message: expect.stringContaining('"is" with') },
      ]);
    });

    it("survives text that is no program at all", async () => {
      expect(await problems("\0")).toMatchObject([{ severity: "error" }]);
      expect(await problems("(".repeat(50_000))).toMatchObject([{ severity: "error" }]);
      expect(await problems("\ud800")).toMatchObject([{ severity: "error" }]);
      expect(await problems(`x = "\\\\u2028 \u2028"`)).toEqual([]);
      const tooLong = "x".repeat(300_000);
      expect(await python.page.evaluate((code) => globalThis.inspector.inspect(code), tooLong)).toBeNull();
    });

    it("tells what code defines, imports and of which type its names are", async () => {
      const { outline, imports } = await inspect(
        "import collections as c, os.path\nfrom math import sqrt as root\nclass Cart:\n    def add(self, item: str, n=1):\n" +
          '        """Puts it in."""\n        self.total = []\n\ndef f(xs: list[int]):\n    seen = set()\n    return root(1)\n',
      );
      expect(imports).toEqual({ c: "collections", os: "os", root: "math.sqrt" });
      expect(outline?.types).toEqual({ item: "str", xs: "list", seen: "set" });
      expect(outline?.attributes).toEqual(["add", "total"]);
      const add = { name: "add", kind: "function", signature: "(self, item: str, n=1)", doc: "Puts it in." };
      expect(outline?.names).toContainEqual(add);
      expect(outline?.names.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Cart", "f", "xs", "seen"]),
      );
      expect(await inspect("from math import sqrt\nimport\nx = (")).toMatchObject({
        outline: null,
        imports: { sqrt: "math.sqrt" },
      });
    });

    it("lists keywords, built-ins and modules, and the members of what is named", async () => {
      const everywhere = await patiently(() => python.page.evaluate(() => globalThis.inspector.everywhere()));
      const kinds = new Map(everywhere.map(({ name, kind }) => [name, kind]));
      const some = ["lambda", "sorted", "ValueError", "itertools"].map((name) => kinds.get(name));
      expect(some).toEqual(["keyword", "function", "class", "module"]);
      expect(await memberNames("collections")).toEqual(expect.arrayContaining(["Counter", "deque"]));
      expect(await memberNames("builtins.str")).toEqual(expect.arrayContaining(["casefold", "join"]));
      expect(await memberNames("os.path")).toContain("basename");
      expect(await memberNames("this")).toEqual([]);
      expect(await memberNames("numpy")).toEqual([]);
      const split = (await members("builtins.str")).find(({ name }) => name === "split");
      expect(split).toMatchObject({ kind: "function", signature: "(self, /, sep=None, maxsplit=-1)" });
      const parts = await patiently(() =>
        python.page.evaluate(() => globalThis.inspector.submodules("json")),
      );
      expect(parts.map(({ name }) => name)).toContain("decoder");
    });

    it.runIf(withoutDjango === null)(
      "knows Django's names where the answer is in Django, and there alone",
      async () => {
        expect(await memberNames("django.db")).toEqual([]);
        await python.page.evaluate(() => globalThis.python.warmUp("django"));
        const asked = async (what: "members" | "submodules", path: string) => {
          const found = await patiently(() =>
            python.page.evaluate(([kind, name]) => globalThis.djangoInspector[kind](name), [
              what,
              path,
            ] as const),
          );
          return found.map(({ name }) => name);
        };
        expect(await asked("members", "django.db.models")).toEqual(
          expect.arrayContaining(["CharField", "Count", "F"]),
        );
        expect(await asked("members", "django.db.models.QuerySet")).toEqual(
          expect.arrayContaining(["filter", "select_related"]),
        );
        expect(await asked("submodules", "django")).toEqual(expect.arrayContaining(["db", "http", "urls"]));
        const everywhere = await patiently(() =>
          python.page.evaluate(() => globalThis.djangoInspector.everywhere()),
        );
        expect(everywhere).toContainEqual({ name: "django", kind: "module", signature: "", doc: "" });
        const code = "from django.db import models\nclass A(models.Model:\n    pass\n";
        const found = await patiently(() =>
          python.page.evaluate((text) => globalThis.djangoInspector.inspect(text), code),
        );
        expect(found).toMatchObject({ problems: [{ line: 2 }], imports: { models: "django.db.models" } });
      },
    );
  },
);
