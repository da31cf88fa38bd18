import { describe, expect, it } from "vitest";
import type { Role } from "../identity/role.ts";
import {
  type Actor,
  mayAuthor,
  mayDecide,
  mayEditSet,
  mayExportSet,
  mayOperate,
  mayReach,
  mayReview,
  mayTake,
  mayUseImport,
} from "./rules.ts";

const roles: Role[] = ["candidate", "interviewer", "admin"];
const actor = (role: Role, id = "me", organisationId = "here") => ({ id, role, organisationId });
const here = { organisationId: "here" };
const bank = { organisationId: null, ownerId: null };

describe("who may do what", () => {
  it("lets nobody but the candidate take an interview", () => {
    for (const role of roles) {
      expect(mayTake(actor(role), { candidateId: "me" })).toBe(true);
      expect(mayTake(actor(role), { candidateId: "other" })).toBe(false);
    }
  });

  it("shows a review to its candidate, the set's owner and admins", () => {
    const others = { ...here, candidateId: "other", setOwnerId: "me" };
    expect(mayReview(actor("candidate"), { ...others, candidateId: "me" })).toBe(true);
    expect(mayReview(actor("candidate"), others)).toBe(false);
    expect(mayReview(actor("interviewer"), others)).toBe(true);
    expect(mayReview(actor("interviewer"), { ...others, setOwnerId: "else" })).toBe(false);
    expect(mayReview(actor("interviewer"), { ...others, setOwnerId: null })).toBe(false);
    expect(mayReview(actor("admin"), { ...others, setOwnerId: null })).toBe(true);
  });

  it("lets interviewers and admins author, and edit what they own", () => {
    expect(roles.map((role) => mayAuthor(actor(role)))).toEqual([false, true, true]);
    expect(roles.map((role) => mayEditSet(actor(role), { ...here, ownerId: "me" }))).toEqual([
      false,
      true,
      true,
    ]);
    expect(roles.map((role) => mayEditSet(actor(role), { ...here, ownerId: "other" }))).toEqual([
      false,
      false,
      true,
    ]);
    expect(roles.map((role) => mayEditSet(actor(role), bank))).toEqual([false, false, false]);
  });

  it("lets admins alone operate", () => {
    expect(roles.map((role) => mayOperate(actor(role)))).toEqual([false, false, true]);
  });

  it("lets a set be taken away by who may change it, and a built-in bank by every author", () => {
    expect(roles.map((role) => mayExportSet(actor(role), { ...here, ownerId: "me" }))).toEqual([
      false,
      true,
      true,
    ]);
    expect(roles.map((role) => mayExportSet(actor(role), { ...here, ownerId: "other" }))).toEqual([
      false,
      false,
      true,
    ]);
    expect(roles.map((role) => mayExportSet(actor(role), bank))).toEqual([false, true, true]);
  });

  it("shows an import to who made it, while they may author, and to admins", () => {
    expect(roles.map((role) => mayUseImport(actor(role), { ...here, ownerId: "me" }))).toEqual([
      false,
      true,
      true,
    ]);
    expect(roles.map((role) => mayUseImport(actor(role), { ...here, ownerId: "other" }))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("lets a set's owner and admins decide on answers of others, and interviewers on what was asked for", () => {
    const may = (answer: { setOwnerId: string | null; asked: boolean; candidateId?: string }) =>
      roles.map((role) => mayDecide(actor(role), { ...here, candidateId: "other", ...answer }));
    expect(may({ setOwnerId: "me", asked: false })).toEqual([false, true, true]);
    expect(may({ setOwnerId: "else", asked: true })).toEqual([false, false, true]);
    expect(may({ setOwnerId: null, asked: true })).toEqual([false, true, true]);
    expect(may({ setOwnerId: null, asked: false })).toEqual([false, false, true]);
    expect(may({ setOwnerId: "me", asked: true, candidateId: "me" })).toEqual([false, false, false]);
  });
});

describe("what one organisation has", () => {
  const away = roles.map((role) => actor(role, "me", "elsewhere"));

  it("is out of reach of others but admins, also for who owned it before they moved", () => {
    const set = { ...here, ownerId: "me" };
    const answer = { ...here, candidateId: "other", setOwnerId: "me", asked: true };
    const asked = { ...answer, setOwnerId: null };
    for (const may of [
      (me: Actor) => mayReach(me, set),
      (me: Actor) => mayEditSet(me, set),
      (me: Actor) => mayExportSet(me, set),
      (me: Actor) => mayUseImport(me, set),
      (me: Actor) => mayReview(me, answer),
      (me: Actor) => mayDecide(me, answer),
      (me: Actor) => mayDecide(me, asked),
    ]) {
      expect(away.map(may)).toEqual([false, false, true]);
    }
  });

  it("leaves candidates their own attempts wherever they go, and built-in banks to all", () => {
    const own = { ...here, candidateId: "me", setOwnerId: "other" };
    for (const me of away) {
      expect(mayReview(me, own)).toBe(true);
      expect(mayReach(me, bank)).toBe(true);
    }
    expect(away.map((me) => mayExportSet(me, bank))).toEqual([false, true, true]);
  });
});
