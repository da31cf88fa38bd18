import { type AuditArea, type AuditEvent, auditAreaSchema } from "@viva/domain/operations/views";
import { buttonClass } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { DataTable } from "@viva/ui/data-table";
import { EmptyState } from "@viva/ui/empty-state";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { reviewAddress } from "../review/review-address.ts";
import { formatClock, formatDay } from "../time/format-time.ts";
import { auditWords } from "./model/audit-words.ts";

const AREAS: Record<AuditArea, string> = {
  grading: "Grades",
  bank: "Questions",
  attempts: "Attempts",
  accounts: "Accounts",
};

/** Who did what, newest first, a page at a time. */
export function AuditCard({
  items,
  area,
  next,
  timeZone,
}: {
  items: readonly AuditEvent[];
  area: AuditArea | undefined;
  /** Where the page of what is older begins; null at the end. */
  next: string | null;
  timeZone: string;
}) {
  return (
    <Card aria-labelledby="audit">
      <CardHeader id="audit" title="Audit" aside="nothing here can be changed" />
      <nav aria-label="What to show" className="mt-3 flex flex-wrap gap-1.5">
        <AreaLink name="All" area={undefined} current={area === undefined} />
        {auditAreaSchema.options.map((each) => (
          <AreaLink key={each} name={AREAS[each]} area={each} current={area === each} />
        ))}
      </nav>
      {items.length === 0 ? (
        <EmptyState title="Nothing happened here">Choose another part, or go back to the newest.</EmptyState>
      ) : (
        <DataTable
          caption="Audit"
          className="mt-1.5"
          rows={items}
          rowKey={(event) => event.id}
          columns={[
            {
              key: "what",
              header: "What",
              className: "w-full",
              cell: ({ actor, action, subjectType, answer }) => (
                <>
                  <span className="font-medium break-words">{actor ?? "The system"}</span>{" "}
                  <span className="break-words">{auditWords(action)}</span>
                  {answer === null ? null : (
                    <>
                      : {/* What still waits is looked at blind, in the queue. */}
                      <Link
                        href={
                          subjectType === "appeal"
                            ? paths.queue(answer.attemptQuestionId)
                            : reviewAddress(answer.attemptId, answer.position)
                        }
                        className="link break-words"
                      >
                        {answer.questionTitle}
                      </Link>
                    </>
                  )}
                </>
              ),
            },
            {
              key: "subject",
              header: "Row",
              wideOnly: true,
              className: "whitespace-nowrap text-small text-muted",
              cell: ({ subjectType, subjectId }) => (
                <>
                  {subjectType} <code className="font-mono text-tiny">{subjectId}</code>
                </>
              ),
            },
            {
              key: "at",
              header: "When",
              align: "end",
              className: "whitespace-nowrap text-small text-muted",
              cell: ({ at }) => (
                <time dateTime={at.toISOString()}>
                  {formatDay(at, timeZone, new Date())}, {formatClock(at, timeZone)}
                </time>
              ),
            },
          ]}
        />
      )}
      {next === null ? null : (
        <div className="mt-3 border-t border-line pt-3">
          <Link href={paths.admin({ area, before: next })} className={buttonClass({ size: "s" })}>
            Earlier
          </Link>
        </div>
      )}
    </Card>
  );
}

function AreaLink({ name, area, current }: { name: string; area: AuditArea | undefined; current: boolean }) {
  return (
    <Link
      href={paths.admin({ area })}
      aria-current={current ? "page" : undefined}
      className={buttonClass({ size: "s", variant: current ? "default" : "ghost" })}
    >
      {name}
    </Link>
  );
}
