import { appendFileSync, chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runJobSchema } from "@viva/domain/execution/run";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseIdentity } from "../server/identity.ts";
import { createSandboxPool } from "../server/pool.ts";
import { stageFiles } from "../server/stage-files.ts";
import { checkSandbox, defaultCacheDir } from "../setup.ts";
import { buildFiles, findFiles } from "./build-files.ts";

let cacheDir: string;
beforeEach(() => {
  // As mkdtemp makes it, only its owner gets into this folder: like a repository in root's home.
  cacheDir = mkdtempSync(join(tmpdir(), "viva-sandbox-test-"));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

// A build takes seconds, and much more on a machine that is busy with other tests.
describe("building the interpreter's files", { timeout: 600_000 }, () => {
  it("works when two processes do it at once, and leaves no drafts", async () => {
    expect(await checkSandbox(cacheDir)).toMatchObject({ ready: false, problem: expect.any(String) });
    const [one, other] = await Promise.all([
      buildFiles(cacheDir, "python", () => undefined),
      buildFiles(cacheDir, "python", () => undefined),
    ]);
    expect(one.folder).toBe(other.folder);
    expect(readdirSync(cacheDir)).toEqual([one.key]);
    expect(await checkSandbox(cacheDir)).toMatchObject({ ready: true, problem: null, key: one.key });
  });

  it("builds again what was damaged", async () => {
    const whole = await buildFiles(defaultCacheDir(), "python", () => undefined);
    cpSync(whole.folder, join(cacheDir, whole.key), { recursive: true });
    expect(await findFiles(cacheDir, "python")).not.toBeNull();
    appendFileSync(join(cacheDir, whole.key, "harness.py"), "# changed\n");
    expect(await findFiles(cacheDir, "python")).toBeNull();
    await buildFiles(cacheDir, "python", () => undefined);
    expect(await findFiles(cacheDir, "python")).not.toBeNull();
    expect(readdirSync(cacheDir)).toEqual([whole.key]);
  });
});

// Only root runs the sandbox under another user, who may not get into root's folders.
describe.runIf(process.getuid?.() === 0)(
  "files in a folder that the sandbox's user cannot read (only root has one of its own for it)",
  { timeout: 120_000 },
  () => {
    it("are copied to where only this user can write, and run from there", async () => {
      const whole = await buildFiles(defaultCacheDir(), "python", () => undefined);
      cpSync(whole.folder, join(cacheDir, whole.key), { recursive: true });
      const pool = createSandboxPool({ cacheDir, size: 1 });
      try {
        const job = runJobSchema.parse({ language: "python", code: "print(1)", limits: {} });
        expect(await pool.run(job)).toMatchObject({ status: "ok", stdout: "1\n" });
      } finally {
        await pool.close();
      }
    });

    it("are copied again when the copy was changed or opened to others", async () => {
      const whole = await buildFiles(defaultCacheDir(), "python", () => undefined);
      cpSync(whole.folder, join(cacheDir, whole.key), { recursive: true });
      const closed = await findFiles(cacheDir, "python");
      if (closed === null) throw new Error("the copy is not whole");
      const staged = await stageFiles(closed, chooseIdentity());
      expect(staged.folder).not.toBe(closed.folder);
      expect(statSync(staged.folder).mode & 0o022).toBe(0);

      appendFileSync(staged.runner, "// planted\n");
      expect((await stageFiles(closed, chooseIdentity())).folder).toBe(staged.folder);
      expect(statSync(staged.runner).size).toBe(statSync(closed.runner).size);

      chmodSync(staged.folder, 0o777);
      await expect(stageFiles(closed, chooseIdentity())).rejects.toThrow("not what was copied");
      rmSync(staged.folder, { recursive: true });
    });
  },
);
