import { memberships, organisations, users } from "@viva/db/schema/identity";
import { organisationModels } from "@viva/db/schema/language-model";
import type { OrganisationSummary } from "@viva/domain/identity/organisation";
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { authorizeOperator, authorizeOrganisation } from "../access/authorize.ts";
import { type Call, type Context, only } from "../context.ts";
import { installationModel, sentByOrganisation } from "../operations/get-model-use.ts";

/** All organisations, by name. They are few: whoever needs a hundred of them needs another server. */
export async function listOrganisations({ ctx }: Call<void>): Promise<OrganisationSummary[]> {
  authorizeOperator(ctx);
  return summarise(ctx);
}

/** One of them. */
export async function getOrganisation({
  ctx,
  input,
}: Call<{ organisationId: string }>): Promise<OrganisationSummary> {
  const organisation = await authorizeOrganisation(ctx, input.organisationId);
  return only((await summarise(ctx)).filter(({ id }) => id === organisation.id));
}

async function summarise(ctx: Context): Promise<OrganisationSummary[]> {
  const rows = await ctx.db
    .select({
      id: organisations.id,
      name: organisations.name,
      members: count(users.id),
      use: sql<OrganisationSummary["model"]["use"]>`coalesce(${organisationModels.use}, 'installation')`,
      model: organisationModels.model,
    })
    .from(organisations)
    .leftJoin(organisationModels, eq(organisationModels.organisationId, organisations.id))
    .leftJoin(memberships, eq(memberships.organisationId, organisations.id))
    .leftJoin(users, and(eq(users.id, memberships.userId), isNull(users.erasedAt)))
    .groupBy(organisations.id, organisationModels.organisationId)
    .orderBy(asc(sql`lower(${organisations.name})`));
  const sent = await sentByOrganisation(ctx);
  const ofInstallation = await installationModel(ctx);
  return rows.map(({ id, name, members, use, model }) => ({
    id,
    name,
    members,
    model: { use, name: use === "installation" ? ofInstallation : model },
    ...(sent.get(id) ?? { sent: 0, medianMs: null }),
  }));
}
