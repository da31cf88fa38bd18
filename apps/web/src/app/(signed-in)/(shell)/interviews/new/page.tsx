import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import { PlanForm } from "../../../../../features/interview/plan-form.tsx";
import { readPrefill } from "../../../../../features/interview/read-prefill.ts";
import { toLocalInput } from "../../../../../features/time/format-time.ts";
import { requireReader } from "../../../../../server/actor.ts";
import { api } from "../../../../../server/caller.ts";
import { readerTimeZone } from "../../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "New interview" };

export default async function NewInterviewPage({ searchParams }: PageProps<"/interviews/new">) {
  await requireReader();
  // Interviewers also see sets of their own that have nothing published: there is nothing to draw from those.
  const sets = (await (await api()).bank.listSets()).filter((set) => set.questionCount > 0);
  const { prefill, later } = readPrefill(await searchParams);
  const timeZone = await readerTimeZone();
  return (
    <>
      <PageHeader
        title="New interview"
        description="Questions are drawn at random from what you choose. Two interviews from the same choice differ."
      />
      {sets.length > 0 ? (
        <PlanForm
          sets={sets}
          prefill={prefill}
          initialWhen={later ? "later" : "now"}
          initialTime={{ localDateTime: toLocalInput(tomorrowSameHour(), timeZone), timeZone }}
        />
      ) : (
        <EmptyState title="There are no questions on this server yet">
          The bank that comes with Viva is loaded when the server starts. If this stays empty, ask whoever
          runs it.
        </EmptyState>
      )}
    </>
  );
}

/** A full hour about a day from now. */
function tomorrowSameHour(): Date {
  const hourMs = 3_600_000;
  return new Date(Math.ceil(Date.now() / hourMs) * hourMs + 24 * hourMs);
}
