import { describe, expect, it } from "vitest";
import { actOf, isRead, UNREAD_MS } from "./queue-keys.ts";

const decide = () => undefined;
const step = () => undefined;
const keys = { c: decide, j: step };
const press = (key: string, changes: Partial<Parameters<typeof actOf>[0]> = {}) =>
  actOf({ key, repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...changes }, keys);

describe("a key of the queue", () => {
  it("decides once for each press, also when it is held down; one that steps goes on", () => {
    expect(press("c")).toBe(decide);
    expect(press("c", { repeat: true })).toBe("nothing");
    expect(press("j", { repeat: true })).toBe(step);
  });

  it("leaves every other key, and those with a modifier, to the browser", () => {
    for (const left of [press("x"), press("toString"), press("c", { ctrlKey: true })])
      expect(left).toBeNull();
  });
});

it("a task that came into view by itself is not decided by a tap that was meant for the one before", () => {
  expect(isRead(1_000 + UNREAD_MS - 1, 1_000)).toBe(false);
  expect(isRead(1_000 + UNREAD_MS, 1_000)).toBe(true);
  expect(isRead(1_000, null)).toBe(true);
});
