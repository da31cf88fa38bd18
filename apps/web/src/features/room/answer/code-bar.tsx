"use client";

import type { RoomQuestion } from "@viva/domain/attempt/views";
import { Button } from "@viva/ui/button";
import { IconButton } from "@viva/ui/icon-button";
import { Kbd } from "@viva/ui/kbd";
import { AlignLeft, CodeXml, FileDiff, Square, TextCursorInput } from "lucide-react";
import { FILE_ENDINGS } from "../../bank/language-names.ts";
import type { CodeRunning } from "../use-code-runs.ts";
import { useShortcutLabels } from "../use-shortcut-labels.ts";
import type { EditorSettings } from "./editor-settings.ts";
import { RuntimeLine } from "./runtime-line.tsx";
import { SettingsMenu } from "./settings-menu.tsx";

export function CodeBar({
  question,
  running,
  settings,
  onSettings,
  onFormat,
  onCompare,
  onRun,
  onTest,
  onStop,
}: {
  question: RoomQuestion;
  running: CodeRunning;
  settings: EditorSettings;
  onSettings: (change: Partial<EditorSettings>) => void;
  /** Null where the answer can no longer be changed. */
  onFormat: (() => void) | null;
  /** Null for a question that gave nothing to begin with. */
  onCompare: (() => void) | null;
  onRun: () => void;
  onTest: () => void;
  onStop: () => void;
}) {
  const labels = useShortcutLabels();
  const here = running?.questionId === question.id ? running.what : null;
  const language = question.language ?? "python";
  const plain = settings.editor === "plain";
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-1 gap-y-1.5 border-b border-line px-3 py-1">
      <span className="rounded-s bg-sunken px-2.5 py-1 text-control max-sm:hidden">
        solution.{FILE_ENDINGS[language]}
      </span>
      <IconButton
        label={plain ? "Use the code editor instead" : "Use a plain text field instead"}
        icon={plain ? <CodeXml aria-hidden /> : <TextCursorInput aria-hidden />}
        onClick={() => onSettings({ editor: plain ? "code" : "plain" })}
      />
      <SettingsMenu settings={settings} onChange={onSettings} />
      {onFormat === null ? null : (
        <IconButton
          label="Format the code"
          title={`Format the code (${labels.format})`}
          icon={<AlignLeft aria-hidden />}
          onClick={onFormat}
        />
      )}
      {onCompare === null ? null : (
        <IconButton label="Your changes to the starter" icon={<FileDiff aria-hidden />} onClick={onCompare} />
      )}
      <span className="flex-1" />
      <span className="mr-1.5 max-sm:order-last max-sm:w-full max-sm:px-1">
        <RuntimeLine language={language} />
      </span>
      {running === null ? null : (
        <Button size="s" variant="danger" onClick={onStop} icon={<Square aria-hidden />}>
          Stop{" "}
          <Kbd aria-hidden className="max-shell:hidden">
            {labels.stop}
          </Kbd>
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
