import type { RoomQuestion } from "@viva/domain/attempt/views";
import type { CodeProblem } from "@viva/sandbox/browser/code-problem";
import type { PythonOutline } from "@viva/sandbox/browser/inspect-python";
import { useEffect, useState } from "react";
import { pythonInspector, scriptProblems, usePythonState } from "../python-of-page.ts";
import { isPython, isScript } from "./code-language.ts";

/** What the language last said of the code of one question, without running it. */
export interface Inspection {
  /** Of the code as it was then; the editor moves them along with the text. */
  readonly problems: readonly CodeProblem[];
  readonly imports: Readonly<Record<string, string>>;
  /** Of the last code that could be parsed, null before there was any. */
  readonly outline: PythonOutline | null;
}

/** A pause in writing after which the code is looked at. */
const PAUSE_MS = 450;
const NOTHING: Inspection = { problems: [], imports: {}, outline: null };

/** Has Python, or the parser of scripts, look at the code at each pause, never while something runs. */
export function useInspection(question: RoomQuestion, code: string): Inspection {
  const state = usePythonState();
  const [known, setKnown] = useState<{ id: string; code: string; inspection: Inspection } | null>(null);
  const { id, language } = question;
  const current = known?.id === id ? known : null;
  const due = (isPython(language) || isScript(language)) && state === "ready" && current?.code !== code;

  useEffect(() => {
    if (!due) return;
    let wanted = true;
    const timer = setTimeout(() => {
      void inspect(language, code).then((found) => {
        if (!wanted || found === null) return;
        setKnown((before) => ({
          id,
          code,
          inspection: {
            ...found,
            outline: found.outline ?? (before?.id === id ? before.inspection.outline : null),
          },
        }));
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [due, id, language, code]);

  return current?.inspection ?? NOTHING;
}

async function inspect(language: RoomQuestion["language"], code: string): Promise<Inspection | null> {
  if (isPython(language)) return pythonInspector(language).inspect(code);
  if (!isScript(language)) return null;
  const problems = await scriptProblems(language, code);
  return problems === null ? null : { ...NOTHING, problems };
}
