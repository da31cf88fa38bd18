import { buttonClass } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { reportAddress } from "./report-address.ts";

/** In place of a report that has nothing to rest on. */
export function NoReportYet() {
  return (
    <>
      <PageHeader title="Report" />
      <Card>
        <EmptyState
          title="No graded answers yet"
          action={
            <Link href="/interviews/new" className={buttonClass({ variant: "primary" })}>
              New interview
            </Link>
          }
        >
          After your first interview this page shows where you stand by topic, how sure that is, and what you
          keep missing.
        </EmptyState>
      </Card>
    </>
  );
}

/** In place of the report on an attempt that is being graded. */
export function NotGradedYet({ attemptId, message }: { attemptId: string; message: string }) {
  return (
    <>
      <PageHeader title="Report" />
      <Card>
        <EmptyState
          title={message}
          action={
            <>
              <Link href={paths.review(attemptId)} className={buttonClass({ variant: "primary" })}>
                See how far grading is
              </Link>
              <Link href={reportAddress()} className={buttonClass()}>
                Report on all interviews
              </Link>
            </>
          }
        />
      </Card>
    </>
  );
}
