"use client";

import type { RoomQuestion } from "@viva/domain/attempt/views";
import { Button } from "@viva/ui/button";
import { IconButton } from "@viva/ui/icon-button";
import { Kbd } from "@viva/ui/kbd";
import { CodeXml, Square, TextCursorInput } from "lucide-react";
import { FILE_ENDINGS } from "../../bank/language-names.ts";
import type { CodeRunning } from "../use-code-runs.ts";
import { useShortcutLabels } from "../use-shortcut-labels.ts";
import type { EditorChoice } from "./editor-choice.ts";
import { RuntimeLine } from "./runtime-line.tsx";

export function CodeBar({
  question,
  running,
  choice,
  onChoice,
  onRun,
  onTest,
  onStop,
}: {
  question: RoomQuestion;
  running: CodeRunning;
  choice: EditorChoice;
  onChoice: (choice: EditorChoice) => void;
  onRun: () => void;
  onTest: () => void;
  onStop: () => void;
}) {
  const labels = useShortcutLabels();
  const here = running?.questionId === question.id ? running.what : null;
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-1 gap-y-1.5 border-b border-line px-3 py-1">
      <span className="rounded-s bg-sunken px-2.5 py-1 text-control">
        solution.{FILE_ENDINGS[question.language ?? "python"]}
      </span>
      <IconButton
        label={choice === "code" ? "Use a plain text field instead" : "Use the code editor instead"}
        icon={choice === "code" ? <TextCursorInput aria-hidden /> : <CodeXml aria-hidden />}
        onClick={() => onChoice(choice === "code" ? "plain" : "code")}
      />
      <span className="flex-1" />
      <span className="mr-1.5 max-sm:order-last max-sm:w-full max-sm:px-1">
        <RuntimeLine language={question.language ?? "python"} />
      </span>
      {running === null ? null : (
        <Button size="s" variant="danger" onClick={onStop} icon={<Square aria-hidden />}>
          Stop
        </Button>
      )}
      <Button size="s" busy={here === "run"} disabled={running !== null && here !== "run"} onClick={onRun}>
        Run{" "}
        <Kbd aria-hidden className="max-shell:hidden">
          {labels.run}
        </Kbd>
      </Button>
      {question.visibleTests.length === 0 ? null : (
        <Button
          size="s"
          busy={here === "tests"}
          disabled={running !== null && here !== "tests"}
          onClick={onTest}
        >
          Test{" "}
          <Kbd aria-hidden className="max-shell:hidden">
            {labels.test}
          </Kbd>
        </Button>
      )}
    </div>
  );
}
