"use client";

import type { GradeNews } from "@viva/domain/grading/news";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { FieldError } from "@viva/ui/field";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { reviewAddress } from "../review/review-address.ts";
import { formatDay } from "../time/format-time.ts";
import { newsWords } from "./news-words.ts";

/** What happened to grades since the reader saw them. Stays until they put it away. */
export function GradeNewsCard({
  news,
  timeZone,
  now,
  className,
}: {
  news: readonly GradeNews[];
  timeZone: string;
  now: Date;
  className?: string | undefined;
}) {
  const router = useRouter();
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [refreshing, start] = useTransition();
  if (news.length === 0) return null;
  const putAway = async () => {
    setBusy(true);
    setFailed(null);
    try {
      await client.news.dismiss.mutate({ newsIds: news.map((each) => each.id) });
      start(() => router.refresh());
    } catch (error) {
      setFailed(describeError(error));
    }
    setBusy(false);
  };
  return (
    <Card aria-labelledby="grade-news" className={className}>
      <CardHeader
        id="grade-news"
        title={newsTitle(news)}
        aside={
          <Button size="s" variant="ghost" busy={busy || refreshing} onClick={() => void putAway()}>
            Put away
          </Button>
        }
      />
      {failed === null ? null : (
        <div role="alert">
          <FieldError>{failed}</FieldError>
        </div>
      )}
      <ul className="mt-1">
        {news.map((each) => (
          <NewsItem key={each.id} news={each} day={(date) => formatDay(date, timeZone, now)} />
        ))}
      </ul>
    </Card>
  );
}

function newsTitle(news: readonly GradeNews[]): string {
  const overdue = news.filter(({ details }) => details.kind === "overdue").length;
  if (overdue === 0) return "News on your grades";
  return overdue === news.length ? "Answers that are overdue" : "News on grades";
}

function NewsItem({ news, day }: { news: GradeNews; day: (date: Date) => string }) {
  const { text, lowered } = newsWords(news.details, day);
  const overdue = news.details.kind === "overdue";
  const reason = "reason" in news.details ? news.details.reason : "";
  return (
    <li className="border-line py-2.5 not-first:border-t">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        {lowered ? <Chip tone="warn">lowered</Chip> : null}
        {overdue || news.details.kind === "late" ? <Chip tone="bad">late</Chip> : null}
        {/* Who answers does it blind, in the queue. */}
        <Link
          href={
            news.attemptId === null
              ? paths.queue(news.attemptQuestionId)
              : reviewAddress(news.attemptId, news.position)
          }
          className="link font-medium break-words"
        >
          {news.questionTitle}
        </Link>
        <span className="text-tiny text-muted">
          {news.attemptTitle}, {day(news.at)}
        </span>
      </p>
      <p className="mt-0.5 break-words">{text}</p>
      {reason === "" ? null : (
        <p className="mt-1 border-l-2 border-line-strong pl-2 text-small break-words whitespace-pre-wrap text-muted">
          {reason}
        </p>
      )}
    </li>
  );
}
