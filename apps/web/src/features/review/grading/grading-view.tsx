"use client";

import type { GradingProgress } from "@viva/domain/grading/views";
import { Bar } from "@viva/ui/bar";
import { Button } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { Notice } from "@viva/ui/notice";
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { useOnline } from "../../shell/offline-banner.tsx";
import { progressWords } from "./describe-progress.ts";
import { GradingRow } from "./grading-row.tsx";
import { isOver, useGradingProgress } from "./use-grading-progress.ts";

/** The page while the grader works. Becomes the review by itself when the last grade is in. */
export function GradingView({ initial }: { initial: GradingProgress }) {
  const progress = useGradingProgress(initial);
  const online = useOnline();
  const router = useRouter();
  const [opening, open] = useTransition();
  const done = progress.status === "done";

  useEffect(() => {
    // Refreshing without a network would leave this page for the browser's error page.
    if (done && online) open(() => router.refresh());
  }, [done, online, router]);

  const words = progressWords(progress);
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-8 sm:px-6 sm:py-12">
      <h1 className="text-h1 font-semibold tracking-[-0.015em]">{words.title}</h1>
      <p className="mt-1 max-w-prose text-muted">{words.detail}</p>
      <div className="mt-5 flex items-center gap-3">
        <Bar
          value={progress.graded}
          max={Math.max(1, progress.total)}
          label="Answers graded"
          className="flex-1"
        />
        <span className="text-small text-muted tabular-nums">
          {progress.graded} of {progress.total}
        </span>
      </div>
      <p aria-live="polite" className="sr-only">
        {words.spoken}
      </p>
      {online || isOver(progress) ? null : (
        <Notice tone="warn" live className="mt-4">
          Grading goes on without you. This list catches up when you are back online.
        </Notice>
      )}
      {progress.status === "failed" ? (
        <Notice tone="bad" live className="mt-4" title="An answer waits for whoever runs this server">
          Nothing you wrote is lost, and no points are taken for it. It is tried again from time to time; the
          server's health page and its log say what is wrong.
        </Notice>
      ) : null}
      <Card pad={false} className="mt-5" aria-label="Answers">
        <ol>
          {progress.answers.map((answer) => (
            <GradingRow key={answer.attemptQuestionId} answer={answer} />
          ))}
        </ol>
      </Card>
      {done ? (
        <div className="mt-5">
          <Button
            variant="primary"
            busy={opening}
            disabled={!online}
            onClick={() => open(() => router.refresh())}
          >
            Open the review
          </Button>
        </div>
      ) : (
        <p className="mt-4 text-small text-muted">
          You can leave this page: the review waits under past attempts.
        </p>
      )}
    </div>
  );
}
