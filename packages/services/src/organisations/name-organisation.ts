import { organisations } from "@viva/db/schema/identity";
import { and, eq, ne, sql } from "drizzle-orm";
import { authorizeOperator, authorizeOrganisation } from "../access/authorize.ts";
import { audit, type Call, type Context, inTransaction, only } from "../context.ts";
import { ServiceError } from "../errors.ts";

/** Makes an organisation. Nobody is in it until somebody is moved there. */
export function createOrganisation({
  ctx,
  input,
}: Call<{ name: string }>): Promise<{ organisationId: string }> {
  authorizeOperator(ctx);
  return inTransaction(ctx, async (tx) => {
    const { name } = input;
    const made = await tx.db
      .insert(organisations)
      .values({ name, createdAt: tx.clock.now() })
      // Two admins may think of one name at once: the index lets one of them in.
      .onConflictDoNothing()
      .returning({ id: organisations.id });
    if (made.length === 0) throw nameTaken(name);
    const { id } = only(made);
    await audit(tx, "organisation.create", { type: "organisation", id });
    return { organisationId: id };
  });
}

/** Gives an organisation another name. */
export function renameOrganisation({
  ctx,
  input,
}: Call<{ organisationId: string; name: string }>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const organisation = await authorizeOrganisation(tx, input.organisationId);
    if (organisation.name === input.name) return;
    await refuseTaken(tx, organisation.id, input.name);
    await tx.db.update(organisations).set({ name: input.name }).where(eq(organisations.id, organisation.id));
    await audit(tx, "organisation.rename", { type: "organisation", id: organisation.id });
  });
}

async function refuseTaken(tx: Context, id: string, name: string): Promise<void> {
  // Names are given rarely: who comes second waits for the first, and is told.
  await tx.db.execute(sql`lock table ${organisations} in share row exclusive mode`);
  const [other] = await tx.db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(sql`lower(${organisations.name})`, name.toLowerCase()), ne(organisations.id, id)));
  if (other) throw nameTaken(name);
}

function nameTaken(name: string): ServiceError {
  return new ServiceError("conflict", `There is an organisation “${name}” already. Choose another name.`, {
    field: "name",
  });
}
