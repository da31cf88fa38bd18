import { auditAreaSchema } from "@viva/domain/operations/views";
import { checkHealth } from "@viva/services/health/check-health";
import { buttonClass } from "@viva/ui/button";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import Link from "next/link";
import * as z from "zod";
import { paths } from "../../../../client/paths.ts";
import { AuditCard } from "../../../../features/admin/audit-card.tsx";
import { HealthCard } from "../../../../features/admin/health-card.tsx";
import { installationModelWords } from "../../../../features/admin/model/model-words.ts";
import { ModelUseCard } from "../../../../features/admin/model-use-card.tsx";
import { OrganisationsCard } from "../../../../features/admin/organisations-card.tsx";
import { requireAdmin } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";
import { contextFor } from "../../../../server/context.ts";
import { readerTimeZone } from "../../../../server/reader-time-zone.ts";
import { APP_VERSION } from "../../../../server/version.ts";

export const metadata: Metadata = { title: "Administration" };

/** An address that somebody mistyped shows all from the newest on. */
const addressSchema = z.object({
  area: auditAreaSchema.optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
});

export default async function AdminPage({ searchParams }: PageProps<"/admin">) {
  await requireAdmin();
  const { area, before } = addressSchema.parse(await searchParams);
  const { operations, organisation } = await api();
  const use = await operations.modelUse();
  const audit = await operations.audit({ area, cursor: before });
  return (
    <>
      <PageHeader
        title="Administration"
        description="Whether everything runs, who is here, what a language model costs, and who did what."
        actions={
          <Link href={paths.members({})} className={buttonClass()}>
            People
          </Link>
        }
      />
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <HealthCard health={await checkHealth({ ctx: contextFor(null), input: { version: APP_VERSION } })} />
        <ModelUseCard use={use} title="Language model" state={installationModelWords(use)} />
        <div className="min-w-0 xl:col-span-2">
          <OrganisationsCard organisations={await organisation.list()} days={use.days} />
        </div>
        <div className="min-w-0 xl:col-span-2">
          <AuditCard
            items={audit.items}
            area={area}
            next={audit.nextCursor}
            timeZone={await readerTimeZone()}
          />
        </div>
      </div>
    </>
  );
}
