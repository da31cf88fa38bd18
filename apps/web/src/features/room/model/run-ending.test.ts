import type { RunStatus } from "@viva/domain/execution/run";
import { expect, it } from "vitest";
import { endingOf } from "./run-ending.ts";

const ending = (status: RunStatus, stderr = "") => endingOf({ status, stderr, errorLine: 3 });

it("names the limit that ended a run", () => {
  expect(ending("ok")).toBeNull();
  expect(ending("timeout")?.what).toContain("10 s");
  expect(ending("memory")?.what).toContain("256 MiB");
  expect(ending("output")?.what).toContain("64 KiB");
});

it("says of each early end what to do", () => {
  expect(ending("timeout")?.advice).toContain("endless loop");
  expect(ending("fatal")?.advice).toContain("recursion");
  const traceback = "Traceback (most recent call last):\n  ...\n";
  expect(ending("error", `${traceback}RecursionError: maximum recursion depth exceeded\n`)?.what).toContain(
    "called itself",
  );
  expect(ending("error", "  File …\nSyntaxError: '(' was never closed\n")?.advice).toContain("line 3");
  expect(ending("error", `${traceback}ValueError: SyntaxError is not what it is\n`)?.what).toContain(
    "exception",
  );
});
