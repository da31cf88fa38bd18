import type { StudyIndex } from "@viva/domain/bank/study";
import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import Link from "next/link";
import { paths } from "../../client/paths.ts";

/** All study notes by bank and area. */
export function StudyContents({ index }: { index: StudyIndex }) {
  return (
    <>
      <PageHeader
        title="Study notes"
        description="Short pages on what the questions ask. A missed criterion links to the passage that answers it."
      />
      {index.length === 0 ? (
        <Card>
          <EmptyState title="No study notes yet">
            They come with a question bank that is loaded from files.
          </EmptyState>
        </Card>
      ) : (
        index.map((bank) => (
          <Card key={bank.bankId} aria-labelledby={`bank-${bank.bankId}`} className="mb-4">
            <h2 id={`bank-${bank.bankId}`} className="text-h3 font-semibold">
              {bank.bankTitle}
            </h2>
            <div className="mt-3 gap-x-8 sm:columns-2 lg:columns-3">
              {[...Map.groupBy(bank.pages, ({ area }) => area)].map(([area, pages]) => (
                <section key={area} aria-label={area} className="mb-5 break-inside-avoid">
                  <h3 className="text-small font-medium text-muted">{area}</h3>
                  <ul className="mt-1 flex flex-col gap-1 max-shell:gap-2.5">
                    {pages.map(({ page, title }) => (
                      <li key={page}>
                        <Link href={paths.study({ bankId: bank.bankId, page })} className="link">
                          {title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          </Card>
        ))
      )}
    </>
  );
}
