"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { SetSummary } from "@viva/domain/bank/views";
import { LENGTHS } from "@viva/domain/interview/lengths";
import { isTight } from "@viva/domain/interview/pace";
import type { LocalTime } from "@viva/domain/interview/plan";
import { Button } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { Eyebrow } from "@viva/ui/eyebrow";
import { Notice } from "@viva/ui/notice";
import { useTRPC } from "../../client/trpc.tsx";
import { MissingNote } from "../bank/missing-note.tsx";
import { count, formatMinutes } from "../time/format-time.ts";
import { describeTopics, INCLUDE_LABELS } from "./describe-interview.ts";
import { type PlanDraft, readDraft } from "./plan-draft.ts";
import type { When } from "./plan-form.tsx";

/** What will be asked, whether there is enough to draw from, and the button. */
export function PlanSummary({
  draft,
  set,
  when,
  at,
  busy,
  refused,
}: {
  draft: PlanDraft;
  set: SetSummary | null;
  when: When;
  at: LocalTime;
  busy: boolean;
  refused: string | null;
}) {
  const trpc = useTRPC();
  const { plan } = readDraft(draft);
  const matching = useQuery({
    // Numbers that cannot be read yet change nothing of what matches.
    ...trpc.interview.countMatching.queryOptions({
      plan: {
        setId: draft.setId,
        topics: [...draft.topics].sort(),
        include: draft.include,
        questionCount: plan?.questionCount ?? LENGTHS[0].questionCount,
        durationMinutes: plan?.durationMinutes ?? LENGTHS[0].durationMinutes,
      },
    }),
    enabled: draft.setId !== "",
    placeholderData: keepPreviousData,
  });
  const pool = matching.data;
  const tooFew = pool !== undefined && plan !== null && pool.questions < plan.questionCount;
  const topicNames = draft.topics.map((id) => set?.topics.find((topic) => topic.id === id)?.name ?? id);

  return (
    <Card className="flex flex-col gap-3 lg:sticky lg:top-8">
      <div>
        <Eyebrow>Your interview</Eyebrow>
        <p className="text-h2 font-semibold">
          {plan === null
            ? "Not complete yet"
            : `${count(plan.questionCount, "question")}, ${formatMinutes(plan.durationMinutes)}`}
        </p>
        <p className="mt-1 text-muted">
          {set?.title ?? "No set chosen"}, {INCLUDE_LABELS[draft.include]}, on{" "}
          {describeTopics(topicNames) ?? "all its topics"}.
        </p>
      </div>
      <div role="status" className="text-small text-muted">
        {matching.isError ? (
          "How many questions match could not be counted. You can go on all the same."
        ) : pool === undefined ? (
          "Counting the questions that match…"
        ) : tooFew ? (
          <Notice tone="warn">
            Only {count(pool.questions, "question matches", "questions match")}. Ask for fewer, or choose more
            topics.
          </Notice>
        ) : (
          <>
            Drawn from {count(pool.questions, "question that matches", "questions that match")}, {pool.code}{" "}
            with code.
            {plan === null || pool.usualMinutes === null ? null : (
              <PaceNote usual={pool.usualMinutes} given={plan.durationMinutes} />
            )}
          </>
        )}
      </div>
      <MissingNote missing={pool?.missing ?? []} />
      {refused === null ? null : (
        <Notice tone="bad" live>
          {refused}
        </Notice>
      )}
      <Button type="submit" variant="primary" size="l" busy={busy}>
        {when === "now" ? "Go to the rules" : "Schedule it"}
      </Button>
      {when === "later" && at.localDateTime !== "" ? (
        <p className="text-small text-muted">
          For {at.localDateTime.replace("T", ", ")}, {at.timeZone.replaceAll("_", " ")} time.
        </p>
      ) : null}
    </Card>
  );
}

/** Compares the time given with what such an interview takes at the usual pace. */
function PaceNote({ usual, given }: { usual: number; given: number }) {
  const pace = ` At the usual pace they take about ${formatMinutes(usual)}`;
  if (!isTight(usual, given)) return `${pace}.`;
  return (
    <>
      {pace}, <b className="font-medium text-ink">so this is tight</b>: that is more than a tenth over the{" "}
      {formatMinutes(given)} on the clock. Ask for fewer questions or more minutes, or leave some out.
    </>
  );
}
