import * as monaco from "monaco-editor/editor";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/snippet/register";
// The feature named suggest registers suggestions of the ghost-text kind only; the list is this.
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
import "monaco-editor/languages/definitions/javascript/register";
import "monaco-editor/languages/definitions/python/register";
import "monaco-editor/languages/definitions/sql/register";
import "monaco-editor/languages/definitions/typescript/register";
import type { Language } from "@viva/domain/execution/run";
import { defineMonacoTheme, followTheme, MONACO_THEME } from "./monaco-theme.ts";

/** The code editor, trimmed to the languages of the questions: no network, and no suggestions but names that Python itself tells. */
export { MONACO_THEME, monaco };

self.MonacoEnvironment = {
  getWorker: () =>
    new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url), { type: "module" }),
};

defineMonacoTheme(monaco);
followTheme(monaco);
/** The editor's name for each language. */
export const GRAMMARS: Record<Language, string> = {
  python: "python",
  django: "python",
  sql: "sql",
  javascript: "javascript",
  typescript: "typescript",
};

// Grammars are files of their own; asking for them now means that they are there when the network is not.
for (const grammar of new Set(Object.values(GRAMMARS))) void monaco.editor.colorize("x", grammar, {});
