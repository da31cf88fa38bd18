import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findFile } from "./find-file.ts";
import { BadInput } from "./terminal.ts";

it("tells a file that is not there from one that cannot be looked at", async () => {
  const folder = await mkdtemp(join(tmpdir(), "find-file-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "notes.md"), "Q?");
  // A link to itself fails in the same way for every user, root included.
  await symlink("round", join(folder, "round"));
  expect((await findFile(join(folder, "notes.md")))?.size).toBe(2);
  expect(await findFile(join(folder, "nothing.md"))).toBeNull();
  expect(await findFile(join(folder, "notes.md", "inside"))).toBeNull();
  await expect(findFile(join(folder, "round"))).rejects.toThrow(BadInput);
});
