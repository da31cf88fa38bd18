import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { resolveSecret } from "./secrets.ts";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "viva-secrets-"));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe("resolveSecret", () => {
  it("makes a secret once on the embedded database and keeps it private", () => {
    const first = resolveSecret({}, { dataDir, embedded: true });
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(resolveSecret({}, { dataDir, embedded: true })).toBe(first);
    expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
  });

  it("makes another secret for another folder", () => {
    const other = mkdtempSync(join(tmpdir(), "viva-secrets-"));
    expect(resolveSecret({}, { dataDir, embedded: true })).not.toBe(
      resolveSecret({}, { dataDir: other, embedded: true }),
    );
    rmSync(other, { recursive: true });
  });

  it("insists on VIVA_SECRET with a database of one's own, and names it", () => {
    expect(() => resolveSecret({}, { dataDir, embedded: false })).toThrow("VIVA_SECRET is not set");
    expect(() => resolveSecret({ VIVA_SECRET: "" }, { dataDir, embedded: false })).toThrow("VIVA_SECRET");
  });

  it.each([
    ["x".repeat(31), "31 characters"],
    ["changeme".repeat(5), "well-known"],
    ["ab".repeat(20), "same few characters"],
  ])("refuses the weak secret %s wherever it is given", (value, reason) => {
    for (const embedded of [true, false]) {
      expect(() => resolveSecret({ VIVA_SECRET: value }, { dataDir, embedded })).toThrow(reason);
    }
  });

  it("takes a good one from the environment before the one that is kept", () => {
    const good = "0kT8fJq3zR7vLm1cYpXw9sBnHgDe5uAi";
    resolveSecret({}, { dataDir, embedded: true });
    expect(resolveSecret({ VIVA_SECRET: good }, { dataDir, embedded: true })).toBe(good);
  });

  it("does not go on with a kept secret that was cut short", () => {
    writeFileSync(join(dataDir, "secret"), "short");
    expect(() => resolveSecret({}, { dataDir, embedded: true })).toThrow("The secret kept in");
  });
});
