import type { CodeProblem } from "@viva/sandbox/browser/code-problem";
import type * as Monaco from "monaco-editor/editor";
import { type Completion, completionsFor, wishAt } from "./complete-python.ts";
import type { Suggestions } from "./editor-props.ts";
import { monaco } from "./monaco-setup.ts";
import { utf16Column } from "./problem-place.ts";

const OWNER = "code";

export function markProblems(model: Monaco.editor.ITextModel, problems: readonly CodeProblem[]): void {
  monaco.editor.setModelMarkers(
    model,
    OWNER,
    problems.map(({ severity, message, ...span }) => {
      const line = Math.min(span.line, model.getLineCount());
      const endLine = Math.min(span.endLine, model.getLineCount());
      const column = utf16Column(model.getLineContent(line), span.column);
      const endColumn = utf16Column(model.getLineContent(endLine), span.endColumn);
      const empty = line === endLine && column === endColumn;
      // A place between two characters would not be seen: the word there is marked, or all of the line.
      const word = empty ? model.getWordAtPosition({ lineNumber: line, column }) : null;
      const whole = empty && word === null;
      return {
        severity: severity === "error" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
        message,
        startLineNumber: line,
        startColumn: whole ? firstColumn(model, line) : (word?.startColumn ?? column),
        endLineNumber: endLine,
        endColumn: whole ? model.getLineMaxColumn(endLine) : (word?.endColumn ?? endColumn),
      };
    }),
  );
}

const firstColumn = (model: Monaco.editor.ITextModel, line: number) =>
  model.getLineFirstNonWhitespaceColumn(line) || 1;

/** Suggests in this model only, from what `suggestions` gives at that moment; null for nothing. */
export function suggestIn(
  isMine: (model: Monaco.editor.ITextModel) => boolean,
  suggestions: () => Suggestions | null,
): Monaco.IDisposable {
  return monaco.languages.registerCompletionItemProvider("python", {
    triggerCharacters: ["."],
    async provideCompletionItems(model, position) {
      const source = isMine(model) ? suggestions() : null;
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
      const wish = source && !inText(before) ? wishAt(before) : null;
      if (!source || !wish) return { suggestions: [] };
      const found = await completionsFor(wish, await source.known(), source.namesOf);
      const word = model.getWordUntilPosition(position);
      const range = new monaco.Range(
        position.lineNumber,
        word.startColumn,
        position.lineNumber,
        word.endColumn,
      );
      // A guess, or nothing, is asked again at the next letter: Python may know of the import by then.
      const incomplete = found.length === 0 || found.some(({ of }) => of !== "");
      return { suggestions: found.map((completion) => itemOf(completion, range)), incomplete };
    },
  });
}

function itemOf(completion: Completion, range: Monaco.IRange): Monaco.languages.CompletionItem {
  const { name, kind, signature, doc, from, of } = completion;
  return {
    label: { label: name, detail: signature, description: of },
    kind: monaco.languages.CompletionItemKind[KINDS[kind]],
    insertText: name,
    range,
    // Names with a leading underscore are meant for others, and stand last.
    sortText: `${from === "own" ? 0 : 1}${name.startsWith("_") ? 1 : 0}${name}`,
    ...(doc === "" ? {} : { documentation: doc }),
  };
}

const KINDS = {
  keyword: "Keyword",
  module: "Module",
  class: "Class",
  function: "Function",
  variable: "Variable",
} as const;

/** Whether the line ends within a string or a comment. */
function inText(before: string): boolean {
  const last = monaco.editor.tokenize(before, "python")[0]?.at(-1);
  return last !== undefined && /^(?:comment|string)(?!\.escape\.)/.test(last.type) && !endsText(before);
}

/** The token of a closed string reaches to the line's end as well. */
const endsText = (before: string) => /["']$/.test(before);
