import * as monaco from "monaco-editor/editor";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
import "monaco-editor/languages/definitions/python/register";
import { defineMonacoTheme, followTheme, MONACO_THEME } from "./monaco-theme.ts";

/** The code editor, trimmed to writing Python: no network, no completions that would answer the question. */
export { MONACO_THEME, monaco };

self.MonacoEnvironment = {
  getWorker: () =>
    new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url), { type: "module" }),
};

defineMonacoTheme(monaco);
followTheme(monaco);
// The grammar is a file of its own; asking for it now means that it is there when the network is not.
void monaco.editor.colorize("pass", "python", {});
