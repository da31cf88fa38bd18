import { describe, expect, it } from "vitest";
import { publishNewest } from "./publish-newest.ts";

const refused = (code: string) => ({
  data: { service: { code, message: "Changed since.", field: null, problems: [] } },
});

describe("publishing what the page shows", () => {
  it("tries again what was typed during the try, and publishes that", async () => {
    const { steps, did } = page([5, 6, 6, 6]);
    expect(await publishNewest(steps)).toEqual({ version: 1, revision: 6 });
    expect(did).toEqual(["try 5", "try 6", "publish 6"]);
  });

  it("goes on from a save of this page that came before the call", async () => {
    const { steps, did } = page([5, 5, 6, 6, 6], { 5: "conflict" });
    expect(await publishNewest(steps)).toEqual({ version: 1, revision: 6 });
    expect(did).toEqual(["try 5", "publish 5", "try 6", "publish 6"]);
  });

  it("says what the server refuses for any other reason, once", async () => {
    await expect(publishNewest(page([5, 5, 5], { 5: "conflict" }).steps)).rejects.toEqual(
      refused("conflict"),
    );
    await expect(publishNewest(page([5, 5, 6], { 5: "forbidden" }).steps)).rejects.toEqual(
      refused("forbidden"),
    );
  });

  it("publishes nothing that cannot be saved or does not keep its promises", async () => {
    const stuck = page([5, null, null]);
    expect(await publishNewest(stuck.steps)).toBe("unsaved");
    const broken = page([5]);
    expect(await publishNewest({ ...broken.steps, keeps: async () => false })).toBe("broken");
    expect([...stuck.did, ...broken.did]).toEqual(["try 5"]);
  });
});

/** A page whose saves have these revisions one after the other, and a server that refuses some. */
function page(revisions: (number | null)[], refusals: Record<number, string> = {}) {
  const did: string[] = [];
  const steps = {
    flush: async () => revisions.shift() ?? null,
    keeps: async (revision: number) => {
      did.push(`try ${revision}`);
      return true;
    },
    publish: async (revision: number) => {
      did.push(`publish ${revision}`);
      const code = refusals[revision];
      if (code !== undefined) throw refused(code);
      return { version: 1 };
    },
  };
  return { steps, did };
}
