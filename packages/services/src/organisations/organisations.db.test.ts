import { auditEvents, memberships, users } from "@viva/db/schema/identity";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { and, eq, like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Context } from "../context.ts";
import { createDemoAccounts } from "../identity/create-demo-accounts.ts";
import { findActor } from "../identity/find-actor.ts";
import { signIn } from "../identity/sign-in.ts";
import { signUp } from "../identity/sign-up.ts";
import { changeRole, moveMember } from "./change-member.ts";
import { listMembers } from "./list-members.ts";
import { listOrganisations } from "./list-organisations.ts";
import { createOrganisation, renameOrganisation } from "./name-organisation.ts";

const database = useTestDatabase();

async function world() {
  const { db } = database.current;
  const at = testWorld(db);
  const admin = await at.signedUp("admin", "Ada Admin");
  const made = async (name: string) =>
    (await createOrganisation({ ctx: admin, input: { name } })).organisationId;
  const actions = async (id: string) =>
    (await db.select().from(auditEvents).where(eq(auditEvents.subjectId, id))).map(({ action }) => action);
  return { db, at, admin, made, actions };
}

describe("organisations", () => {
  it("are made and named by admins, each name once whatever its case, and it is on record", async () => {
    const { admin, made, actions } = await world();
    const id = await made("North");
    const twice = createOrganisation({ ctx: admin, input: { name: "nORTH" } });
    await expect(twice).rejects.toMatchObject({ code: "conflict", field: "name" });
    const other = await made("South");
    const rename = (name: string) =>
      renameOrganisation({ ctx: admin, input: { organisationId: other, name } });
    await expect(rename("north")).rejects.toMatchObject({ code: "conflict", field: "name" });
    await rename("SOUTH");
    await rename("SOUTH");
    expect(await actions(id)).toEqual(["organisation.create"]);
    expect(await actions(other)).toEqual(["organisation.create", "organisation.rename"]);
    const all = await listOrganisations({ ctx: admin, input: undefined });
    expect(all.map(({ name }) => name)).toEqual(["First organisation", "North", "SOUTH"]);
    expect(all[2]).toMatchObject({ members: 0, sent: 0, model: { use: "installation", name: null } });
  });

  it("let one of two have a name when both ask at once", async () => {
    const { admin } = await world();
    const outcomes = await Promise.allSettled(
      ["Twice", "twice"].map((name) => createOrganisation({ ctx: admin, input: { name } })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("people", () => {
  it("begin in the first organisation and are in another from their next request on", async () => {
    const { at, admin, made, actions } = await world();
    const input = { name: "Mo", email: "mo@example.org", password: "a long passphrase" };
    const { userId } = await signUp({ ctx: at.as(null), input });
    const session = await signIn({ ctx: at.as(null), input });
    const whereNow = async () => (await findActor({ ctx: at.as(null), input: session }))?.organisationId;
    expect(await whereNow()).toBe(admin.actor.organisationId);
    const organisationId = await made("Elsewhere");
    await moveMember({ ctx: admin, input: { userId, organisationId } });
    await moveMember({ ctx: admin, input: { userId, organisationId } });
    expect(await whereNow()).toBe(organisationId);
    expect((await actions(userId)).filter((action) => action === "organisation.move-member")).toHaveLength(1);
    const nowhere = moveMember({ ctx: admin, input: { userId, organisationId: userId } });
    await expect(nowhere).rejects.toMatchObject({ code: "not-found" });
  });

  it("are listed by name, page by page, by organisation and by a part of name or address", async () => {
    const { db, at, admin, made } = await world();
    const organisationId = await made("Listed");
    for (const name of ["Zoe", "ada", "Ben_1", "Benx1", "ada"])
      await at.signedUp("candidate", name, organisationId);
    const erased = await at.signedUp("candidate", "Gone", organisationId);
    await db
      .update(users)
      .set({ name: "Deleted account", email: null, passwordHash: null, erasedAt: at.clock.now() })
      .where(eq(users.id, erased.actor.id));
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listMembers({ ctx: admin, input: { organisationId, limit: 2, cursor } });
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(names).toEqual(["ada", "ada", "Ben_1", "Benx1", "Zoe"]);
    const found = async (search: string) =>
      (await listMembers({ ctx: admin, input: { organisationId, search, limit: 9 } })).items.map(
        ({ name }) => name,
      );
    expect(await found("BEN_")).toEqual(["Ben_1"]);
    expect(await found("%")).toEqual([]);
    expect(await found("@test.example")).toHaveLength(5);
  });

  it("get another role, on record; demo accounts keep theirs", async () => {
    const { at, admin, actions } = await world();
    const { actor } = await at.signedUp();
    await changeRole({ ctx: admin, input: { userId: actor.id, role: "interviewer" } });
    await changeRole({ ctx: admin, input: { userId: actor.id, role: "interviewer" } });
    expect(await actions(actor.id)).toEqual(["identity.change-role"]);
    await createDemoAccounts({ ctx: at.as(null), input: undefined });
    const demo = await listMembers({ ctx: admin, input: { search: "Demo interviewer", limit: 1 } });
    const change = changeRole({ ctx: admin, input: { userId: demo.items[0]?.id ?? "", role: "admin" } });
    await expect(change).rejects.toMatchObject({ code: "forbidden" });
  });

  it("keep one admin among them, also when the last two take the role from each other at once", async () => {
    const { db, at } = await world();
    await db
      .update(users)
      .set({ role: "candidate" })
      .where(and(eq(users.role, "admin"), like(users.email, "%@test.example")));
    const pair = [await at.signedUp("admin"), await at.signedUp("admin")] as const;
    const demote = (by: Context, { actor }: { actor: { id: string } }) =>
      changeRole({ ctx: by, input: { userId: actor.id, role: "candidate" } });
    const outcomes = await Promise.allSettled([demote(pair[0], pair[1]), demote(pair[1], pair[0])]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const last = outcomes[0].status === "fulfilled" ? pair[0] : pair[1];
    await expect(demote(last, last)).rejects.toMatchObject({ code: "conflict", field: "role" });
    expect(await db.select().from(memberships).where(eq(memberships.userId, last.actor.id))).toHaveLength(1);
  });
});
