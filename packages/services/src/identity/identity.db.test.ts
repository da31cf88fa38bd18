import type { Db } from "@viva/db/client";
import { users } from "@viva/db/schema/identity";
import { insertPeople } from "@viva/testing/insert-people";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { createDemoAccounts } from "./create-demo-accounts.ts";
import { findActor } from "./find-actor.ts";
import { revokeSession } from "./revoke-session.ts";
import { signIn } from "./sign-in.ts";
import { signUp } from "./sign-up.ts";

const database = useTestDatabase();
const ada = { name: "Ada", email: "ada@example.org", password: "a long passphrase" };

describe("accounts", () => {
  it("are made once for each address, whatever its case, and always as candidates", async () => {
    const { as } = testWorld(database.current.db);
    await signUp({ ctx: as(null), input: ada });
    const again = signUp({ ctx: as(null), input: { ...ada, name: "Other" } });
    await expect(again).rejects.toMatchObject({ code: "conflict", field: "email" });
    const signedIn = await signIn({ ctx: as(null), input: ada });
    expect(signedIn).toMatchObject({ name: "Ada", role: "candidate" });
  });

  it("let one of two sign-ups in when both come at once", async () => {
    const { as } = testWorld(database.current.db);
    const input = { ...ada, email: "twice@example.org" };
    const outcomes = await Promise.allSettled([
      signUp({ ctx: as(null), input }),
      signUp({ ctx: as(null), input }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("answer a wrong password and an unknown address alike", async () => {
    const { as } = testWorld(database.current.db);
    await signUp({ ctx: as(null), input: { ...ada, email: "known@example.org" } });
    const refusals = await Promise.all(
      ["known@example.org", "unknown@example.org"].map((email) =>
        signIn({ ctx: as(null), input: { email, password: "wrong" } }).catch((error: Error) => error.message),
      ),
    );
    expect(new Set(refusals).size).toBe(1);
  });

  it("let nobody in by a password that is changed while it is checked", async () => {
    const { db } = database.current;
    const { as } = testWorld(db);
    const input = { ...ada, email: "changing@example.org" };
    await signUp({ ctx: as(null), input });
    const late = await db.transaction(async (tx) => {
      await tx.update(users).set({ passwordHash: "another" }).where(eq(users.email, input.email));
      // It checks the password that still holds for others, then waits for the end of this change.
      const signingIn = signIn({ ctx: as(null), input }).then(
        () => "in",
        (error) => error.code,
      );
      await vi.waitUntil(async () => (await waitingFor(db)) > 0, { timeout: 10_000 });
      return { signingIn };
    });
    expect(await late.signingIn).toBe("unauthenticated");
  });

  it("lock an address out after ten failures, and let it in again ten minutes later", async () => {
    const { as, clock } = testWorld(database.current.db);
    const input = { ...ada, email: "locked@example.org" };
    await signUp({ ctx: as(null), input });
    for (let failure = 0; failure < 10; failure++) {
      await expect(signIn({ ctx: as(null), input: { ...input, password: "wrong" } })).rejects.toMatchObject({
        code: "unauthenticated",
      });
    }
    await expect(signIn({ ctx: as(null), input })).rejects.toMatchObject({ code: "rate-limited" });
    clock.advance(11 * 60_000);
    expect(await signIn({ ctx: as(null), input })).toMatchObject({ name: "Ada" });
  });
});

describe("sessions", () => {
  it("name their actor until they are revoked or expire", async () => {
    const { as, clock } = testWorld(database.current.db);
    const ctx = as(null);
    const input = { ...ada, email: "session@example.org" };
    const { userId } = await signUp({ ctx, input });
    const first = await signIn({ ctx, input });
    const second = await signIn({ ctx, input });
    expect(await findActor({ ctx, input: first })).toEqual({
      id: userId,
      role: "candidate",
      organisationId: expect.any(String),
      sessionId: first.sessionId,
    });
    await revokeSession({ ctx, input: first });
    expect(await findActor({ ctx, input: first })).toBeNull();
    expect(await findActor({ ctx, input: second })).not.toBeNull();
    clock.advance(31 * 86_400_000);
    expect(await findActor({ ctx, input: second })).toBeNull();
  });
});

describe("demo accounts", () => {
  it("exist once for each role and can sign in", async () => {
    const ctx = testWorld(database.current.db).as(null);
    await createDemoAccounts({ ctx, input: undefined });
    const accounts = await createDemoAccounts({ ctx, input: undefined });
    const roles = await Promise.all(
      accounts.map(async (account) => (await signIn({ ctx, input: account })).role),
    );
    expect(roles).toEqual(["candidate", "interviewer", "admin"]);
  });
});

// Last: its accounts are of a later day than the others' clocks.
describe("a flood of sign-ups", () => {
  it("is held up before passwords are hashed, and let go on ten minutes later", async () => {
    const { db } = database.current;
    const { as, clock } = testWorld(db);
    clock.advance(86_400_000);
    const made = Array.from({ length: 300 }, (_, n) => `flood-${n}@example.org`);
    await insertPeople(
      db,
      made.map((email) => ({ email, createdAt: clock.now() })),
    );
    const input = { ...ada, email: "late@example.org" };
    await expect(signUp({ ctx: as(null), input })).rejects.toMatchObject({ code: "rate-limited" });
    clock.advance(10 * 60_000 + 1);
    expect(await signUp({ ctx: as(null), input })).toHaveProperty("userId");
  });
});

/** Queries of this database that wait for a lock. */
async function waitingFor(db: Db): Promise<number> {
  const { rows } = await db.execute(
    sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length;
}
