import { describe, expect, it } from "vitest";
import { isCurrent, navigationFor } from "./navigation.ts";

const labels = (role: "candidate" | "interviewer" | "admin") =>
  navigationFor(role).flatMap((section) => section.items.map((item) => item.label));

describe("navigation", () => {
  it("shows question sets to interviewers and admins only", () => {
    expect(labels("candidate")).not.toContain("Question sets");
    expect(labels("interviewer")).toContain("Question sets");
    expect(labels("admin")).toContain("Question sets");
  });

  it("shows the administration to admins only", () => {
    expect(labels("interviewer")).not.toContain("Administration");
    expect(labels("admin")).toContain("Administration");
  });

  it("marks exactly one item on every page below it", () => {
    const items = navigationFor("admin").flatMap((section) => section.items);
    const marked = (path: string) => items.filter((item) => isCurrent(item, path)).map((item) => item.label);
    expect(marked("/questions/0198")).toEqual(["Questions"]);
    expect(marked("/interviews/0198")).toEqual(["New interview"]);
    expect(marked("/attempts/0198/review")).toEqual(["Past attempts"]);
    expect(marked("/homework")).toEqual([]);
  });
});
