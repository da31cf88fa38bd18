"use client";

import { Button } from "@viva/ui/button";
import { Kbd } from "@viva/ui/kbd";
import clsx from "clsx";
import { Flag } from "lucide-react";
import { useCurrentQuestion, useQuestionState, useRoom } from "../room-context.tsx";
import { useShortcutLabels } from "../use-shortcut-labels.ts";

/** Marks the question to come back to. Only the candidate sees it. */
export function FlagButton({ compact = false }: { compact?: boolean | undefined }) {
  const { store } = useRoom();
  const { question } = useCurrentQuestion();
  const { flag } = useQuestionState(question.id);
  const labels = useShortcutLabels();
  return (
    <Button
      aria-pressed={flag.value}
      onClick={() => store.setFlag(question.id, !flag.value)}
      icon={<Flag aria-hidden className={clsx(flag.value && "fill-warn text-warn")} />}
    >
      Flag
      {compact ? null : <Kbd aria-hidden>{labels.flag}</Kbd>}
    </Button>
  );
}
