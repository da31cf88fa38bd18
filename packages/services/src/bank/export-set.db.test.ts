import { readFormat } from "@viva/bank/interchange/read-format";
import { questionSets, setItems } from "@viva/db/schema/bank";
import { auditEvents } from "@viva/db/schema/identity";
import { publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createSet } from "./create-set.ts";
import { exportSet, previewExport } from "./export-set.ts";

const database = useTestDatabase();

async function world(title = "Tëa & how to brew it") {
  const { db } = database.current;
  const at = testWorld(db);
  const owner = await at.signedUp("interviewer");
  const set = await publishedSet(db, owner.actor.id, sampleFreeText("q-one"));
  await db.update(questionSets).set({ title }).where(eq(questionSets.id, set.setId));
  return { db, at, owner, setId: set.setId };
}

describe("taking a set away", () => {
  it("gives a file that reads back, under a name that every system takes, and puts it on record", async () => {
    const { db, owner, setId } = await world();
    const file = await exportSet({ ctx: owner, input: { setId, format: "gift" } });
    expect(file).toMatchObject({
      fileName: "tea-how-to-brew-it.gift",
      mediaType: "text/plain; charset=utf-8",
    });
    const reading = await readFormat("gift", file.bytes);
    expect(reading).toMatchObject({ kind: "read", questions: [{ title: sampleFreeText("q-one").title }] });
    const recorded = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, setId));
    expect(recorded).toMatchObject([{ action: "bank.export-set", actorId: owner.actor.id }]);
  });

  it("says beforehand what would be lost, each thing once, and records nothing", async () => {
    const { db, owner, setId } = await world("…");
    const preview = await previewExport({ ctx: owner, input: { setId, format: "anki" } });
    expect(preview).toMatchObject({ fileName: "questions.apkg", questions: 1, bytes: expect.any(Number) });
    expect(new Set(preview.losses.map(({ what }) => what)).size).toBe(preview.losses.length);
    expect(preview.losses.length).toBeGreaterThan(0);
    expect(await db.select().from(auditEvents).where(eq(auditEvents.subjectId, setId))).toEqual([]);
  });

  it("is refused to authors who do not own it, to candidates, and for a format that is only read", async () => {
    const { at, owner, setId } = await world();
    const input = { setId, format: "csv" } as const;
    const code = async (ctx: typeof owner, wanted: Parameters<typeof exportSet>[0]["input"] = input) =>
      exportSet({ ctx, input: wanted }).then(
        () => "ok",
        (error) => error.code,
      );
    expect(await code(await at.signedUp("interviewer"))).toBe("forbidden");
    expect(await code(await at.signedUp("candidate"))).toBe("forbidden");
    expect(await code(await at.signedUp("admin"))).toBe("ok");
    expect(await code(owner, { setId, format: "qti-1.2" })).toBe("invalid");
  });

  it("leaves out questions of others that the set holds, and says so, but for those who may read them", async () => {
    const { db, at, owner, setId } = await world();
    const other = await at.signedUp("interviewer");
    const own = await publishedSet(
      db,
      other.actor.id,
      sampleFreeText("q-own", { reference: "They promise to change nothing." }),
    );
    const [theirs] = await db.select().from(setItems).where(eq(setItems.setId, setId));
    const questionId = theirs?.questionId ?? "";
    await db.insert(setItems).values({ setId: own.setId, questionId, position: 1 });
    const input = { setId: own.setId, format: "csv" } as const;
    const asked = async (ctx: typeof owner) => {
      const { losses, questions } = await previewExport({ ctx, input });
      const text = new TextDecoder().decode((await exportSet({ ctx, input })).bytes);
      const told = losses.some(({ what }) => what.startsWith("One question of somebody else's set"));
      return { questions, told, given: text.includes(sampleFreeText("q-one").reference) };
    };
    expect(await asked(other)).toEqual({ questions: 1, told: true, given: false });
    expect(await asked(await at.signedUp("admin"))).toEqual({ questions: 2, told: false, given: true });
    await db.delete(setItems).where(eq(setItems.questionId, own.questionId));
    await expect(exportSet({ ctx: other, input })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is refused while nothing is published, with what to do", async () => {
    const { owner } = await world();
    const { setId } = await createSet({ ctx: owner, input: { title: "Empty", description: "" } });
    const refused = exportSet({ ctx: owner, input: { setId, format: "csv" } });
    await expect(refused).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringMatching(/Publish one/),
    });
  });
});
