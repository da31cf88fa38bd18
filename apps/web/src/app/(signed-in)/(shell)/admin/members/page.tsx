import { buttonClass } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import Link from "next/link";
import * as z from "zod";
import { paths } from "../../../../../client/paths.ts";
import { MemberFilter } from "../../../../../features/admin/member-filter.tsx";
import { MemberList } from "../../../../../features/admin/member-list.tsx";
import { requireAdmin } from "../../../../../server/actor.ts";
import { api } from "../../../../../server/caller.ts";

export const metadata: Metadata = { title: "People" };

/** An address that somebody mistyped shows all people from the first on. */
const addressSchema = z.object({
  organisation: z.uuid().optional().catch(undefined),
  search: z.string().trim().min(1).max(120).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

export default async function MembersPage({ searchParams }: PageProps<"/admin/members">) {
  const reader = await requireAdmin();
  const { organisation, search, after } = addressSchema.parse(await searchParams);
  const { organisation: procedures } = await api();
  const [organisations, page] = await Promise.all([
    procedures.list(),
    procedures.members({ organisationId: organisation, search, cursor: after }),
  ]);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/admin" className="link">
            Administration
          </Link>
        }
        title="People"
        description="Who has an account, what they may do, and where they are. A change holds from their next page on."
      />
      <Card>
        {/* Typed values follow the address, also when the page is changed by going back. */}
        <MemberFilter
          key={`${organisation} ${search}`}
          organisations={organisations}
          organisation={organisation}
          search={search}
        />
        {page.items.length === 0 ? (
          <EmptyState title="Nobody is here">
            {search === undefined && after === undefined
              ? "Nobody is in this organisation yet. Find a person among all, and move them."
              : "No name and no address has this in it. Try a shorter part."}
          </EmptyState>
        ) : (
          <MemberList members={page.items} organisations={organisations} readerId={reader.id} />
        )}
        {after === undefined && page.nextCursor === null ? null : (
          <div className="mt-3 flex flex-wrap gap-2 border-t border-line pt-3">
            {after === undefined ? null : (
              <Link href={paths.members({ organisation, search })} className={buttonClass({ size: "s" })}>
                From the first on
              </Link>
            )}
            {page.nextCursor === null ? null : (
              <Link
                href={paths.members({ organisation, search, after: page.nextCursor })}
                className={buttonClass({ size: "s" })}
              >
                More people
              </Link>
            )}
          </div>
        )}
      </Card>
    </>
  );
}
