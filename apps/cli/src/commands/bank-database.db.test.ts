import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { questionDrafts, questionSets, setItems } from "@viva/db/schema/bank";
import { publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it, onTestFinished } from "vitest";
import { viva } from "../terminal.fixture.ts";

const database = useTestDatabase();

const NOTES = `1. What is a Redis stream?
   - An append-only log of entries with ids, which consumers read in groups.
2. Explain Redis streams
`;

async function world() {
  const { db, url } = database.current;
  const owner = await testWorld(db).signedUp("interviewer");
  const set = await publishedSet(db, owner.actor.id, sampleFreeText("q-one"));
  const title = `A set ${set.setId}`;
  await db.update(questionSets).set({ title }).where(eq(questionSets.id, set.setId));
  const workingFolder = await mkdtemp(join(tmpdir(), "viva-"));
  onTestFinished(() => rm(workingFolder, { recursive: true }));
  await writeFile(join(workingFolder, "notes.md"), NOTES);
  const run = (...words: string[]) =>
    viva(["bank", ...words], "", { workingFolder, variables: { DATABASE_URL: url } });
  const draftsIn = async (setId: string) =>
    (
      await db
        .select({ content: questionDrafts.content })
        .from(setItems)
        .innerJoin(questionDrafts, eq(questionDrafts.questionId, setItems.questionId))
        .where(eq(setItems.setId, setId))
    ).map(({ content }) => content.title);
  return { title, workingFolder, run, draftsIn, ...set };
}

describe("bank import --into", () => {
  it("makes drafts of what is ready, leaves out what is there twice, and says where it can be undone", async () => {
    const { title, setId, run, draftsIn } = await world();
    const { code, out, err } = await run("import", "notes.md", "--into", title, "--json");
    expect(code).toBe(0);
    expect(err).toMatch(new RegExp(`^notes\\.md: 1 drafts? .*“${title}” .*/import/[0-9a-f-]{36}\\.$`));
    expect(JSON.parse(out).questions).toMatchObject([{ status: "ready" }, { status: "duplicate" }]);
    expect(await draftsIn(setId)).toEqual(["What is a Redis stream?"]);
  });

  it("adds nothing again when the same file is imported twice", async () => {
    const { setId, run, draftsIn } = await world();
    await run("import", "notes.md", "--into", setId);
    await run("import", "notes.md", "--into", setId);
    expect(await draftsIn(setId)).toEqual(["What is a Redis stream?"]);
  });

  it("says which sets there are when it does not know the one named", async () => {
    const { title, run } = await world();
    const { code, err } = await run("import", "notes.md", "--into", "Nowhere");
    expect(code).toBe(2);
    expect(err).toContain("There is no set “Nowhere”.");
    expect(err).toContain(`“${title}”`);
  });
});

describe("bank export of a set in the database", () => {
  it("writes the set that is named by title or id", async () => {
    const { title, setId, workingFolder, run } = await world();
    for (const wanted of [title, setId]) {
      const { code, out } = await run("export", wanted, "--format", "gift", "--out", "set.gift");
      expect([code, out.split("\n")[0]]).toEqual([
        0,
        expect.stringMatching(/^set\.gift: 1 question as Moodle GIFT/),
      ]);
    }
    expect(await readFile(join(workingFolder, "set.gift"), "utf8")).toContain("q-one");
  });
});

describe("a database that was never set up", () => {
  it("is said to have no tables, and what makes them", async () => {
    const { pool } = database.current;
    const { run } = await world();
    await pool.query("alter schema public rename to aside");
    await pool.query("create schema public");
    onTestFinished(async () => {
      await pool.query("drop schema public");
      await pool.query("alter schema aside rename to public");
    });
    for (const words of [
      ["export", "Some set", "--format", "csv", "--out", "a.csv"],
      ["import", "notes.md", "--into", "Some set"],
    ]) {
      const { code, err } = await run(...words);
      expect(code).toBe(2);
      expect(err).toMatch(/no tables yet.*Run npm start/);
    }
  });
});
