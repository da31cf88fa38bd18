import type { RoomQuestion } from "@viva/domain/attempt/views";
import type { PythonOutline, PythonProblem } from "@viva/sandbox/browser/inspect-python";
import { useEffect, useState } from "react";
import { pythonInspector, usePythonState } from "../python-of-page.ts";
import { isPython } from "./code-language.ts";

/** What Python last said of the code of one question, without running it. */
export interface Inspection {
  /** Of the code as it was then; the editor moves them along with the text. */
  readonly problems: readonly PythonProblem[];
  readonly imports: Readonly<Record<string, string>>;
  /** Of the last code that could be parsed, null before there was any. */
  readonly outline: PythonOutline | null;
}

/** A pause in writing after which the code is looked at. */
const PAUSE_MS = 450;
const NOTHING: Inspection = { problems: [], imports: {}, outline: null };

/** Has Python look at the code at each pause, never while something runs. */
export function useInspection(question: RoomQuestion, code: string): Inspection {
  const state = usePythonState();
  const [known, setKnown] = useState<{ id: string; code: string; inspection: Inspection } | null>(null);
  const { id } = question;
  const current = known?.id === id ? known : null;
  const due = isPython(question.language) && state === "ready" && current?.code !== code;

  useEffect(() => {
    if (!due) return;
    let wanted = true;
    const timer = setTimeout(() => {
      void pythonInspector.inspect(code).then((found) => {
        if (!wanted || found === null) return;
        setKnown((before) => ({
          id,
          code,
          inspection: {
            problems: found.problems,
            imports: found.imports,
            outline: found.outline ?? (before?.id === id ? before.inspection.outline : null),
          },
        }));
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [due, id, code]);

  return current?.inspection ?? NOTHING;
}
