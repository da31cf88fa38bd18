"use client";

import type { RegradeChange } from "@viva/domain/grading/regrade";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { Notice } from "@viva/ui/notice";
import { Skeleton, SkeletonScreen } from "@viva/ui/skeleton";
import { useCallback, useEffect, useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { scorePair } from "../review/model/describe-grade.ts";

type Page = { items: RegradeChange[]; nextOffset: number | null };

/** The answers that change, the largest change first, without their authors. */
export function ChangeList({ regradeId, direction }: { regradeId: string; direction: "down" | "up" }) {
  const client = useTRPCClient();
  const [page, setPage] = useState<Page | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const load = useCallback(
    async (offset: number) => {
      setBusy(true);
      setFailed(null);
      try {
        const next = await client.regrade.changes.query({ regradeId, direction, offset, limit: 10 });
        setPage((before) => ({
          ...next,
          items: offset === 0 ? next.items : [...(before?.items ?? []), ...next.items],
        }));
      } catch (error) {
        setFailed(describeError(error));
      }
      setBusy(false);
    },
    [client, regradeId, direction],
  );
  useEffect(() => void load(0), [load]);
  const titleId = `changes-${direction}`;
  const next = page?.nextOffset ?? null;
  return (
    <Card aria-labelledby={titleId}>
      <CardHeader id={titleId} title={direction === "down" ? "Answers that fall" : "Answers that rise"} />
      {failed === null ? null : (
        <Notice
          tone="bad"
          live
          className="mt-2"
          action={
            <Button size="s" onClick={() => void load(next ?? 0)}>
              Try again
            </Button>
          }
        >
          {failed}
        </Notice>
      )}
      {page === null && failed === null ? (
        <SkeletonScreen>
          <Skeleton className="mt-4 h-4 w-full" />
          <Skeleton className="mt-3 h-4 w-10/12" />
        </SkeletonScreen>
      ) : (
        <ul>
          {page?.items.map((change) => (
            <ChangedAnswer key={change.attemptQuestionId} change={change} />
          ))}
        </ul>
      )}
      {next === null ? null : (
        <Button busy={busy} onClick={() => void load(next)} className="mt-2">
          Show more
        </Button>
      )}
    </Card>
  );
}

function ChangedAnswer({ change }: { change: RegradeChange }) {
  const moved = change.criteria.filter((criterion) => criterion.before !== criterion.after);
  return (
    <li className="border-line py-3 not-first:border-t">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 tabular-nums">
        <b className="font-semibold">{scorePair(change.before, change.after).join(" → ")}</b>
        {change.lapses ? <Chip tone="warn">a decision lapses</Chip> : null}
      </p>
      <p className="mt-1 line-clamp-4 break-words whitespace-pre-wrap">
        {change.answer.trim() === "" ? <span className="text-muted">Not answered</span> : change.answer}
      </p>
      {moved.length > 0 ? null : (
        <p className="mt-1 text-small text-muted">Each criterion keeps its share; the weights changed.</p>
      )}
      <ul className="mt-1.5 flex flex-col gap-0.5 text-small text-muted empty:hidden">
        {moved.map((criterion) => (
          <li key={criterion.key} className="flex gap-2 tabular-nums">
            <span className="shrink-0">
              {percent(criterion.before)} → {percent(criterion.after)}
            </span>
            <span className="min-w-0 break-words">
              {criterion.statement}
              {criterion.decided ? " (decided by a person)" : ""}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A criterion's share of its points; a criterion that one of the rubrics does not have. */
function percent(points: number | null): string {
  return points === null ? "none" : `${Math.round(points * 100)}%`;
}
