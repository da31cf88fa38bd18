import { buttonClass } from "@viva/ui/button";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import Link from "next/link";
import { paths } from "../../../../../../client/paths.ts";
import { modelStateWords } from "../../../../../../features/admin/model/model-words.ts";
import { ModelSettingsCard } from "../../../../../../features/admin/model-settings-card.tsx";
import { ModelUseCard } from "../../../../../../features/admin/model-use-card.tsx";
import { RenameOrganisation } from "../../../../../../features/admin/organisation-buttons.tsx";
import { count } from "../../../../../../features/time/format-time.ts";
import { requireAdmin } from "../../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../../server/caller.ts";

export const metadata: Metadata = { title: "Organisation" };

export default async function OrganisationPage({ params }: PageProps<"/admin/organisations/[id]">) {
  await requireAdmin();
  const { id: organisationId } = await params;
  const { organisation: procedures, operations } = await api();
  const organisation = await orNotFound(procedures.get({ organisationId }));
  const [settings, use] = await Promise.all([
    procedures.modelSettings({ organisationId }),
    operations.modelUse({ organisationId }),
  ]);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/admin" className="link">
            Administration
          </Link>
        }
        title={organisation.name}
        description={`${count(organisation.members, "person", "people")} here. They share nothing with other organisations but the built-in banks.`}
        actions={
          <>
            <Link href={paths.members({ organisation: organisationId })} className={buttonClass()}>
              People
            </Link>
            <RenameOrganisation organisation={organisation} />
          </>
        }
      />
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <ModelSettingsCard organisationId={organisationId} settings={settings} />
        <ModelUseCard use={use} title="Use of a language model" state={modelStateWords(use)} />
      </div>
    </>
  );
}
