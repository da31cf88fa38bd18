import { describe, expect, it } from "vitest";
import { parseEnv } from "./env.ts";

const good = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://viva:pw@localhost:5432/viva",
  VIVA_SECRET: "f0Zk2mQ8s7Wc1Vt4Xb6Nn9Lp3Rd5Hg0Jy",
  VIVA_URL: "https://viva.example.org",
};

describe("the settings of the web server", () => {
  it("are taken when all are right", () => {
    expect(parseEnv(good)).toEqual({ ...good, models: { installation: null, keys: new Map() } });
  });

  it("are refused together, each named with what it needs", () => {
    const run = () => parseEnv({ NODE_ENV: "production", DATABASE_URL: "mysql://x", VIVA_SECRET: "short" });
    expect(run).toThrow(/DATABASE_URL needs a Postgres address/);
    expect(run).toThrow(/VIVA_SECRET is shorter than 32 characters/);
    expect(run).toThrow(/VIVA_URL needs the address/);
  });

  it("say that the secret is missing rather than that it is not a string", () => {
    expect(() => parseEnv({ ...good, VIVA_SECRET: undefined })).toThrow(/VIVA_SECRET is missing/);
  });

  it("refuse a well-known secret in production only", () => {
    const VIVA_SECRET = "change-me-change-me-change-me-change-me";
    expect(() => parseEnv({ ...good, VIVA_SECRET })).toThrow(/well-known/);
    expect(parseEnv({ ...good, VIVA_SECRET, NODE_ENV: "development" }).VIVA_SECRET).toBe(VIVA_SECRET);
    expect(() => parseEnv({ ...good, VIVA_SECRET: "a".repeat(40) })).toThrow(/well-known/);
  });

  it.each(["a", "x", "0", "1"])("take a random secret that begins with %s", (first) => {
    const VIVA_SECRET = `${first}0Zk2mQ8s7Wc1Vt4Xb6Nn9Lp3Rd5Hg0Jy`;
    expect(parseEnv({ ...good, VIVA_SECRET }).VIVA_SECRET).toBe(VIVA_SECRET);
  });
});
