import { describe, expect, it } from "vitest";
import type { Role } from "../identity/role.ts";
import {
  mayAuthor,
  mayDecide,
  mayEditSet,
  mayExportSet,
  mayOperate,
  mayReview,
  mayTake,
  mayUseImport,
} from "./rules.ts";

const roles: Role[] = ["candidate", "interviewer", "admin"];
const actor = (role: Role, id = "me") => ({ id, role });

describe("who may do what", () => {
  it("lets nobody but the candidate take an interview", () => {
    for (const role of roles) {
      expect(mayTake(actor(role), { candidateId: "me" })).toBe(true);
      expect(mayTake(actor(role), { candidateId: "other" })).toBe(false);
    }
  });

  it("shows a review to its candidate, the set's owner and admins", () => {
    const others = { candidateId: "other", setOwnerId: "me" };
    expect(mayReview(actor("candidate"), { candidateId: "me", setOwnerId: null })).toBe(true);
    expect(mayReview(actor("candidate"), others)).toBe(false);
    expect(mayReview(actor("interviewer"), others)).toBe(true);
    expect(mayReview(actor("interviewer"), { ...others, setOwnerId: "else" })).toBe(false);
    expect(mayReview(actor("interviewer"), { ...others, setOwnerId: null })).toBe(false);
    expect(mayReview(actor("admin"), { ...others, setOwnerId: null })).toBe(true);
  });

  it("lets interviewers and admins author, and edit what they own", () => {
    expect(roles.map((role) => mayAuthor(actor(role)))).toEqual([false, true, true]);
    expect(roles.map((role) => mayEditSet(actor(role), { ownerId: "me" }))).toEqual([false, true, true]);
    expect(roles.map((role) => mayEditSet(actor(role), { ownerId: "other" }))).toEqual([false, false, true]);
    expect(roles.map((role) => mayEditSet(actor(role), { ownerId: null }))).toEqual([false, false, false]);
  });

  it("lets admins alone operate", () => {
    expect(roles.map((role) => mayOperate(actor(role)))).toEqual([false, false, true]);
  });

  it("lets a set be taken away by who may change it, and a built-in bank by every author", () => {
    expect(roles.map((role) => mayExportSet(actor(role), { ownerId: "me" }))).toEqual([false, true, true]);
    expect(roles.map((role) => mayExportSet(actor(role), { ownerId: "other" }))).toEqual([
      false,
      false,
      true,
    ]);
    expect(roles.map((role) => mayExportSet(actor(role), { ownerId: null }))).toEqual([false, true, true]);
  });

  it("shows an import to who made it, while they may author, and to admins", () => {
    expect(roles.map((role) => mayUseImport(actor(role), { ownerId: "me" }))).toEqual([false, true, true]);
    expect(roles.map((role) => mayUseImport(actor(role), { ownerId: "other" }))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("lets a set's owner and admins decide on answers of others, and interviewers on what was asked for", () => {
    const may = (answer: { setOwnerId: string | null; asked: boolean; candidateId?: string }) =>
      roles.map((role) => mayDecide(actor(role), { candidateId: "other", ...answer }));
    expect(may({ setOwnerId: "me", asked: false })).toEqual([false, true, true]);
    expect(may({ setOwnerId: "else", asked: true })).toEqual([false, false, true]);
    expect(may({ setOwnerId: null, asked: true })).toEqual([false, true, true]);
    expect(may({ setOwnerId: null, asked: false })).toEqual([false, false, true]);
    expect(may({ setOwnerId: "me", asked: true, candidateId: "me" })).toEqual([false, false, false]);
  });
});
