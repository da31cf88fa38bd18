import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

const follow = (candidate: string | string[] | undefined) => ownPath(candidate, "/home");

describe("the page after signing in", () => {
  it("is the page that asked for it", () => {
    expect(follow("/interviews/new?set=1&topics=django%2Form#when")).toBe(
      "/interviews/new?set=1&topics=django%2Form#when",
    );
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/..//evil.example",
    "home",
    "",
  ])("is never another site: %j", (candidate) => {
    expect(follow(candidate)).toBe("/home");
  });

  it("is neither the sign-in page again nor a route that is no page", () => {
    expect(follow("/sign-in?callbackUrl=/home")).toBe("/home");
    expect(follow("/api/auth/signout")).toBe("/home");
  });

  it("falls back when missing or given twice", () => {
    expect(follow(undefined)).toBe("/home");
    expect(follow(["/a", "/b"])).toBe("/home");
  });
});
