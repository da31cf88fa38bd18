"use client";

import type { RegradeView } from "@viva/domain/grading/regrade";
import { Bar } from "@viva/ui/bar";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Notice } from "@viva/ui/notice";
import { PageHeader } from "@viva/ui/page-header";
import { Stat } from "@viva/ui/stat";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { count } from "../time/format-time.ts";
import { AcceptedCard } from "./accepted-card.tsx";
import { ApplyPanel } from "./apply-panel.tsx";
import { ChangeBins } from "./change-bins.tsx";
import { ChangeList } from "./change-list.tsx";
import { costWords, effectWords, statusNotice } from "./model/regrade-words.ts";
import { PreviewAgain } from "./preview-again.tsx";
import { useRegrade } from "./use-regrade.ts";

/** What a changed question does to all past answers, before it does it. */
export function RegradeScreen({ initial }: { initial: RegradeView }) {
  const { regrade, failed, busy, apply, cancel, previewAgain } = useRegrade(initial);
  const notice = statusNotice(regrade);
  const cost = costWords(regrade);
  const again = (
    <PreviewAgain
      regrade={regrade}
      busy={busy}
      onPreview={() => void previewAgain()}
      onCancel={() => void cancel()}
    />
  );
  const known =
    regrade.status === "previewed" || regrade.status === "applying" || regrade.status === "applied";
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={paths.question(regrade.questionId)} className="link">
            {regrade.title}
          </Link>
        }
        title="Effect on past answers"
        description={known ? effectWords(regrade) : undefined}
      />
      {failed === null ? null : (
        <Notice tone="bad" live className="mb-4">
          {failed}
        </Notice>
      )}
      {notice === null ? null : (
        <Notice tone={notice.tone} live className="mb-4">
          {notice.text}
        </Notice>
      )}
      <AcceptedCard regrade={regrade} />
      {known || regrade.status === "previewing" ? null : again}
      {regrade.status === "previewing" ? (
        <Card aria-labelledby="progress-title">
          <CardHeader id="progress-title" title="Grading past answers" aside="nothing is changed yet" />
          <Bar value={regrade.done} max={regrade.total} label="Answers graded" className="mt-3" />
          <p role="status" className="mt-2 text-small text-muted tabular-nums">
            {regrade.done} of {count(regrade.total, "answer")}
          </p>
          <Button busy={busy === "cancel"} onClick={() => void cancel()} className="mt-3">
            Cancel
          </Button>
        </Card>
      ) : null}
      {known ? (
        <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex min-w-0 flex-col gap-5">
            <Card aria-label="Effect">
              <div className="grid grid-cols-3 gap-4">
                <Stat label="Rise" value={regrade.up} detail={mean(regrade.up, regrade.meanUp)} />
                <Stat label="Fall" value={regrade.down} detail={mean(regrade.down, regrade.meanDown)} />
                <Stat label="Stay" value={regrade.same} />
              </div>
              {regrade.up + regrade.down === 0 ? null : <ChangeBins bins={regrade.bins} />}
            </Card>
            {cost === null || regrade.status === "applied" ? null : (
              <Notice tone="warn" title={cost}>
                They are below. Where that is not right, discard it and choose words that say more.
              </Notice>
            )}
            {regrade.lapsing === 0 ? null : (
              <Notice
                tone="warn"
                title={`${count(regrade.lapsing, "answer")} had a person’s decision that no longer counts`}
              >
                The criterion says something else now, so what was decided was about another statement. It is
                kept, and these criteria wait for a person again.
              </Notice>
            )}
            {regrade.down === 0 ? null : <ChangeList regradeId={regrade.id} direction="down" />}
            {regrade.up === 0 ? null : <ChangeList regradeId={regrade.id} direction="up" />}
          </div>
          {regrade.status === "applied" ? null : regrade.publishedSince !== null &&
            regrade.status === "previewed" ? (
            <Card aria-labelledby="again-title" className="flex flex-col gap-3 xl:sticky xl:top-8">
              <CardHeader
                id="again-title"
                title={`Version ${regrade.publishedSince} was published meanwhile`}
              />
              <p className="text-small text-muted">
                What is shown here was made before it. To apply it would undo what that version changed.
              </p>
              {again}
            </Card>
          ) : (
            <ApplyPanel
              regrade={regrade}
              busy={busy ?? (regrade.status === "applying" ? "apply" : null)}
              onApply={apply}
              onCancel={() => void cancel()}
            />
          )}
        </div>
      ) : null}
    </>
  );
}

function mean(answers: number, change: number): string | undefined {
  if (answers === 0) return undefined;
  const size = Math.abs(change);
  return `by ${size} on average`;
}
