import { expect, it } from "vitest";
import { retryAfterMs } from "./retry-after.ts";

const now = Date.UTC(2026, 10, 25, 10, 0, 0);

it.each([
  ["0", 0],
  [" 12 ", 12_000],
  ["1.5", 1_500],
  ["Wed, 25 Nov 2026 10:00:07 GMT", 7_000],
  ["Wed, 25 Nov 2026 09:59:00 GMT", 0],
  ["-1", null],
  ["soon", null],
  ["Wed, the day after", null],
  ["", null],
  [null, null],
])("a Retry-After of %j is %s ms", (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));
