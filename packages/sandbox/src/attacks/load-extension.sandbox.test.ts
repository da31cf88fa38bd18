import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runJobSchema } from "@viva/domain/execution/run";
import { describe, expect, it } from "vitest";
import { usePool } from "../server/pool.fixture.ts";
import { WRITING_LIBRARY } from "./escape-attacks.ts";

const { pool } = usePool();
const statement = `select load_extension('${WRITING_LIBRARY}')`;

/** SQL may load a library only after its program has switched that on, by a method that many builds leave out. */
const native = (program: string, environment = {}) =>
  spawnSync("python3", ["-c", `import sqlite3\ndatabase = sqlite3.connect(":memory:")\n${program}`], {
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", ...environment },
    encoding: "utf8",
  });
const canSwitchOn = native("database.enable_load_extension").status === 0;

describe("loading a library by SQL", () => {
  it.runIf(canSwitchOn && WRITING_LIBRARY !== null)(
    "runs its code where nothing stops it (needs a Python that can, and glibc's writing library)",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "viva-extension-"));
      try {
        const drop = join(folder, "written");
        const load = `database.execute("${statement}")`;
        const { stderr } = native(load, { PCPROFILE_OUTPUT: drop });
        expect(stderr).toContain("not authorized");
        expect(existsSync(drop)).toBe(false);
        // That the library is no extension of SQLite is found after its code has run.
        native(`database.enable_load_extension(True)\n${load}`, { PCPROFILE_OUTPUT: drop });
        expect(existsSync(drop)).toBe(true);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it("is refused to an answer in SQL", async () => {
    const { calls } = await pool().run(
      runJobSchema.parse({
        language: "sql",
        code: "",
        calls: [{ name: "load", snippet: statement }],
        limits: {},
      }),
    );
    expect(calls).toMatchObject([
      { kind: "raised", message: expect.stringMatching(/not authorized|no such function/) },
    ]);
  });

  it("is refused to an answer in Python, which has nothing that switches it on", async () => {
    const code = `
import sqlite3

database = sqlite3.connect(":memory:")
print([name for name in ("enable_load_extension", "load_extension") if hasattr(database, name)])
if hasattr(database, "setconfig"):
    database.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, True)
try:
    print(database.execute("${statement}").fetchall())
except sqlite3.OperationalError as error:
    print(error)
`;
    const { stdout } = await pool().run(runJobSchema.parse({ language: "python", code, limits: {} }));
    expect(stdout).toMatch(/^\[\]\n(not authorized|no such function: load_extension)\n$/);
  });
});
