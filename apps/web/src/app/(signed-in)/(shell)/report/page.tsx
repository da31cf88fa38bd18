import { TRPCError } from "@trpc/server";
import type { Report } from "@viva/domain/mastery/views";
import type { Metadata } from "next";
import { NoReportYet, NotGradedYet } from "../../../../features/report/no-report-yet.tsx";
import { ReportView } from "../../../../features/report/report-view.tsx";
import { requireReader } from "../../../../server/actor.ts";
import { api, orNotFound } from "../../../../server/caller.ts";
import { readerTimeZone } from "../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Report" };

export default async function ReportPage({ searchParams }: PageProps<"/report">) {
  await requireReader();
  const { attempt } = await searchParams;
  const attemptId = typeof attempt === "string" ? attempt : undefined;
  const found = await orNotFound(findReport(attemptId));
  if (found.kind === "not-graded")
    return <NotGradedYet attemptId={found.attemptId} message={found.message} />;
  if (found.report.trend.length === 0) return <NoReportYet />;
  const upcoming = await (await api()).interview.listUpcoming();
  return (
    <ReportView
      report={found.report}
      next={upcoming.find((interview) => interview.scheduled && interview.state === "waiting") ?? null}
      timeZone={await readerTimeZone()}
      now={new Date()}
    />
  );
}

type Found = { kind: "report"; report: Report } | { kind: "not-graded"; attemptId: string; message: string };

async function findReport(attemptId: string | undefined): Promise<Found> {
  try {
    const input = attemptId === undefined ? {} : { attemptId };
    return { kind: "report", report: await (await api()).mastery.report(input) };
  } catch (error) {
    if (error instanceof TRPCError && error.code === "CONFLICT" && attemptId !== undefined)
      return { kind: "not-graded", attemptId, message: error.message };
    throw error;
  }
}
