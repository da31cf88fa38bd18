import { describe, expect, it } from "vitest";
import { filesIn, isLastingFile, isRoom } from "./kept-files.ts";

const ID = "01a21323-59db-79cb-a778-ebd7ead38119";

describe("what may be kept on the device", () => {
  it("is the room of an attempt, not its review and no other page", () => {
    expect(isRoom(`/attempts/${ID}`)).toBe(true);
    for (const path of [`/attempts/${ID}/review`, "/attempts", `/interviews/${ID}`, "/home", "/"])
      expect(isRoom(path), path).toBe(false);
  });

  it("is files named by their contents, not the worker that keeps them and no answer of the server", () => {
    expect(isLastingFile("/_next/static/chunks/0a1b.js")).toBe(true);
    expect(isLastingFile("/pyodide/0123456789abcdef/python_stdlib.zip")).toBe(true);
    for (const path of [
      "/pyodide/manifest.json",
      "/_next/static/service-worker/sw.js",
      "/api/trpc/attempt.getRoom",
    ])
      expect(isLastingFile(path), path).toBe(false);
  });

  it("is found in a page, in its tags and in the data inside its scripts, once each", () => {
    const html =
      '<link href="/_next/static/chunks/a.css"><script src="/_next/static/chunks/b.js"></script>' +
      '<script>push([1,"I[1,[\\"/_next/static/chunks/c.js\\",\\"/_next/static/chunks/b.js\\"]]"])</script>';
    expect(filesIn(html)).toEqual(["a.css", "b.js", "c.js"].map((name) => `/_next/static/chunks/${name}`));
  });
});
