import { auditEvents, users } from "@viva/db/schema/identity";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changeName } from "./change-name.ts";
import { changePassword } from "./change-password.ts";
import { changeTimeZone } from "./change-time-zone.ts";
import { endOtherSessions } from "./end-other-sessions.ts";
import { findActor } from "./find-actor.ts";
import { getMe } from "./get-me.ts";
import { listSessions } from "./list-sessions.ts";
import { signIn } from "./sign-in.ts";
import { signUp } from "./sign-up.ts";

const database = useTestDatabase();
const PASSWORD = "a long passphrase";
let made = 0;

/** An account that is signed in twice; the context is that of the first sign-in. */
async function signedInTwice() {
  const world = testWorld(database.current.db);
  const open = world.as(null);
  const account = { name: "Ada", email: `ada-${++made}@example.org`, password: PASSWORD };
  const { userId } = await signUp({ ctx: open, input: account });
  const here = await signIn({ ctx: open, input: { ...account, device: "Firefox on Linux" } });
  const there = await signIn({ ctx: open, input: { ...account, device: "Safari on iOS" } });
  const actor = await findActor({ ctx: open, input: here });
  const stands = async (session: { sessionId: string }) =>
    (await findActor({ ctx: open, input: session })) !== null;
  const audited = async (action: string) =>
    open.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, userId), eq(auditEvents.action, action)));
  return { ...world, open, account, userId, here, there, ctx: world.as(actor), stands, audited };
}

describe("changing one's own account", () => {
  it("changes the name and the time zone, and audits the name", async () => {
    const { ctx, userId, audited } = await signedInTwice();
    await changeName({ ctx, input: { name: "Ada L." } });
    await changeTimeZone({ ctx, input: { timeZone: "Asia/Tokyo" } });
    expect(await getMe({ ctx, input: undefined })).toMatchObject({
      id: userId,
      name: "Ada L.",
      timeZone: "Asia/Tokyo",
    });
    await changeTimeZone({ ctx, input: { timeZone: null } });
    expect(await getMe({ ctx, input: undefined })).toMatchObject({ timeZone: null });
    expect(await audited("identity.change-name")).toMatchObject([{ actorId: userId }]);
  });

  it("changes the password, ends the other sessions and keeps this one", async () => {
    const { ctx, open, account, here, there, stands, audited } = await signedInTwice();
    const input = { currentPassword: PASSWORD, newPassword: "another passphrase" };
    expect(await changePassword({ ctx, input })).toEqual({ ended: 1 });
    expect([await stands(here), await stands(there)]).toEqual([true, false]);
    await expect(signIn({ ctx: open, input: account })).rejects.toMatchObject({ code: "unauthenticated" });
    const again = { ...account, password: "another passphrase" };
    expect(await signIn({ ctx: open, input: again })).toMatchObject({ name: "Ada" });
    expect(await audited("identity.change-password")).toHaveLength(1);
  });

  it("changes nothing for a wrong password, and locks out who guesses, here and at the door", async () => {
    const { ctx, open, account, there, clock, stands } = await signedInTwice();
    const guess = { currentPassword: "a guess", newPassword: "another passphrase" };
    for (let tries = 0; tries < 10; tries++) {
      await expect(changePassword({ ctx, input: guess })).rejects.toMatchObject({
        code: "forbidden",
        field: "currentPassword",
      });
    }
    const right = { ...guess, currentPassword: PASSWORD };
    await expect(changePassword({ ctx, input: right })).rejects.toMatchObject({ code: "rate-limited" });
    await expect(signIn({ ctx: open, input: account })).rejects.toMatchObject({ code: "rate-limited" });
    expect(await stands(there)).toBe(true);
    clock.advance(11 * 60_000);
    expect(await changePassword({ ctx, input: right })).toEqual({ ended: 1 });
  });

  it("lets one of two changes at once through", async () => {
    const { ctx } = await signedInTwice();
    const to = (newPassword: string) =>
      changePassword({ ctx, input: { currentPassword: PASSWORD, newPassword } });
    const outcomes = await Promise.allSettled([to("the first passphrase"), to("the second passphrase")]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("the list of sign-ins", () => {
  it("names the devices, this one first, and says when the others were last in use", async () => {
    const { ctx, open, here, there, clock, userId } = await signedInTwice();
    clock.advance(20 * 60_000);
    await findActor({ ctx: open, input: there });
    const sessions = await listSessions({ ctx, input: undefined });
    expect(sessions).toMatchObject([
      { id: here.sessionId, device: "Firefox on Linux", current: true },
      { id: there.sessionId, device: "Safari on iOS", current: false, lastSeenAt: clock.now() },
    ]);
    const stranger = await signedInTwice();
    const theirs = await listSessions({ ctx: stranger.ctx, input: undefined });
    expect(theirs.map((session) => session.id)).not.toContain(here.sessionId);
    expect(userId).not.toBe(stranger.userId);
  });

  it("is emptied of all others at once, but not of those of other people", async () => {
    const { ctx, here, there, stands, audited } = await signedInTwice();
    const stranger = await signedInTwice();
    expect(await endOtherSessions({ ctx, input: undefined })).toEqual({ ended: 1 });
    expect(await endOtherSessions({ ctx, input: undefined })).toEqual({ ended: 0 });
    expect([await stands(here), await stands(there)]).toEqual([true, false]);
    expect(await stranger.stands(stranger.there)).toBe(true);
    expect(await audited("identity.end-other-sessions")).toHaveLength(1);
    const [account] = await database.current.db
      .select()
      .from(users)
      .where(eq(users.id, ctx.actor?.id ?? ""));
    expect(account?.name).toBe("Ada");
  });
});
