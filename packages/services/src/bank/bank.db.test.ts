import { contentHash } from "@viva/bank/content-hash";
import { questionVersions } from "@viva/db/schema/bank";
import { auditEvents } from "@viva/db/schema/identity";
import type { TextDraft } from "@viva/domain/bank/drafts";
import type { Question } from "@viva/domain/bank/question";
import { sampleBank, sampleCodeQuestion, sampleTextQuestion } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Context } from "../context.ts";
import { previewRegrade } from "../regrade/preview-regrade.ts";
import { createQuestion } from "./create-question.ts";
import { createSet } from "./create-set.ts";
import { getQuestionEditor } from "./get-question-editor.ts";
import { getSet } from "./get-set.ts";
import { listSets } from "./list-sets.ts";
import { loadBank } from "./load-bank.ts";
import { publishQuestion } from "./publish-question.ts";
import { saveDraft } from "./save-draft.ts";

const database = useTestDatabase();
const load = (ctx: Context, bankId: string, questions: Question[]) =>
  loadBank({
    ctx,
    input: {
      bank: { ...sampleBank, id: bankId },
      questions: questions.map((question) => ({ question, contentHash: contentHash(question) })),
    },
  });

const finished: TextDraft = {
  title: "Caching headers",
  topics: ["web/cache"],
  difficulty: "easy",
  minutes: 4,
  prompt: "What does Cache-Control: no-store do?",
  reference: "It forbids any cache to keep the response.",
  rubric: [
    {
      id: "no-copy",
      weight: 1,
      statement: "no cache may keep a copy of the response",
      accept: ["nothing is stored", "  "],
      misconceptions: [],
    },
  ],
};

describe("loading a bank", () => {
  it("publishes once: the same files again change nothing", async () => {
    const ctx = testWorld(database.current.db).as(null);
    const questions = [sampleTextQuestion("q-one"), sampleCodeQuestion("q-two")];
    expect(await load(ctx, "once", questions)).toMatchObject({ questions: 2, published: 2, unchanged: 0 });
    expect(await load(ctx, "once", questions)).toMatchObject({ questions: 2, published: 0, unchanged: 2 });
  });

  it("gives a changed question a new version and keeps the old one", async () => {
    const { as, signedUp } = testWorld(database.current.db);
    await load(as(null), "changes", [sampleTextQuestion("q-one")]);
    const { setId, published } = await load(as(null), "changes", [
      sampleTextQuestion("q-one", { minutes: 9 }),
    ]);
    expect(published).toBe(1);
    const set = await getSet({ ctx: await signedUp("interviewer"), input: { setId } });
    expect(set.questions).toMatchObject([{ version: 2, minutes: 9, editable: false }]);
  });

  it("retires what the files no longer hold, and takes it back when they do again", async () => {
    const { db } = database.current;
    const ctx = testWorld(db).as(null);
    const both = [sampleTextQuestion("q-one"), sampleTextQuestion("q-two")];
    const { setId } = await load(ctx, "retire", both);
    const audited = () => db.$count(auditEvents, eq(auditEvents.subjectId, setId));
    expect(await load(ctx, "retire", both.slice(0, 1))).toMatchObject({ retired: 1, questions: 1 });
    expect(await audited()).toBe(2);
    expect(await load(ctx, "retire", both)).toMatchObject({ retired: 0, questions: 2, published: 0 });
    expect(await audited()).toBe(3);
    await load(ctx, "retire", both);
    expect(await audited()).toBe(3);
  });
});

describe("a published version", () => {
  it("cannot be changed or deleted, not even past the application", async () => {
    const { db } = database.current;
    await load(testWorld(db).as(null), "frozen", [sampleTextQuestion("q-one")]);
    const refused = { cause: expect.objectContaining({ message: expect.stringContaining("never change") }) };
    await expect(db.update(questionVersions).set({ version: 9 })).rejects.toMatchObject(refused);
    await expect(db.delete(questionVersions)).rejects.toMatchObject(refused);
  });
});

describe("an interviewer's question", () => {
  async function opened() {
    const world = testWorld(database.current.db);
    await load(world.as(null), "topics", [sampleTextQuestion("q-one")]);
    const owner = await world.signedUp("interviewer");
    const { setId } = await createSet({ ctx: owner, input: { title: "My set", description: "" } });
    const { questionId } = await createQuestion({ ctx: owner, input: { setId, kind: "free-text" } });
    return { world, owner, setId, questionId };
  }

  it("is saved unfinished, and says what publishing still needs", async () => {
    const { owner, questionId } = await opened();
    const content = { ...finished, title: "", rubric: [] };
    const saved = await saveDraft({ ctx: owner, input: { questionId, revision: 1, content } });
    expect(saved).toMatchObject({ kind: "saved", revision: 2 });
    const publishing = publishQuestion({ ctx: owner, input: { questionId, revision: 2 } });
    await expect(publishing).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "title" }, { field: "rubric" }],
    });
  });

  it("is published as a version and shows in the set; publishing again makes no other", async () => {
    const { owner, setId, questionId } = await opened();
    await saveDraft({ ctx: owner, input: { questionId, revision: 1, content: finished } });
    expect(await publishQuestion({ ctx: owner, input: { questionId, revision: 2 } })).toEqual({ version: 1 });
    expect(await publishQuestion({ ctx: owner, input: { questionId, revision: 2 } })).toEqual({ version: 1 });
    const set = await getSet({ ctx: owner, input: { setId } });
    expect(set).toMatchObject({ questionCount: 1, questions: [{ title: "Caching headers", version: 1 }] });
    const editor = await getQuestionEditor({ ctx: owner, input: { questionId } });
    expect(editor).toMatchObject({ publishedVersion: 1, changed: false, problems: [] });
  });

  it("stays of its kind", async () => {
    const { owner, setId, questionId } = await opened();
    const code = await createQuestion({ ctx: owner, input: { setId, kind: "code" } });
    const { content } = await getQuestionEditor({ ctx: owner, input: code });
    for (const input of [
      { questionId, revision: 1, content },
      { ...code, revision: 1, content: finished },
    ])
      await expect(saveDraft({ ctx: owner, input })).rejects.toMatchObject({ code: "invalid" });
  });

  it("has no past answers to look back at before it is published", async () => {
    const { owner, questionId } = await opened();
    await saveDraft({ ctx: owner, input: { questionId, revision: 1, content: finished } });
    const preview = previewRegrade({ ctx: owner, input: { questionId, revision: 2 } });
    await expect(preview).rejects.toMatchObject({ code: "invalid" });
  });

  it("does not overwrite a save that its writer has not seen", async () => {
    const { owner, questionId } = await opened();
    await saveDraft({ ctx: owner, input: { questionId, revision: 1, content: finished } });
    const stale = await saveDraft({
      ctx: owner,
      input: { questionId, revision: 1, content: { ...finished, title: "Mine instead" } },
    });
    expect(stale).toMatchObject({ kind: "conflict", revision: 2, content: { title: "Caching headers" } });
  });

  it("is out of reach for candidates and other interviewers; an admin may edit it", async () => {
    const { world, questionId, setId } = await opened();
    const input = { questionId, revision: 1, content: finished };
    for (const role of ["candidate", "interviewer"] as const) {
      const ctx = await world.signedUp(role);
      await expect(saveDraft({ ctx, input })).rejects.toMatchObject({ code: "forbidden" });
      await expect(createQuestion({ ctx, input: { setId, kind: "code" } })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await expect(saveDraft({ ctx: world.as(null), input })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    expect(await saveDraft({ ctx: await world.signedUp("admin"), input })).toMatchObject({ kind: "saved" });
  });
});

describe("the list of sets", () => {
  it("hides an empty set from all but its editors", async () => {
    const { signedUp } = testWorld(database.current.db);
    const owner = await signedUp("interviewer");
    const { setId } = await createSet({ ctx: owner, input: { title: "Empty", description: "" } });
    const ids = async (ctx: Context) => (await listSets({ ctx, input: undefined })).map((set) => set.id);
    expect(await ids(owner)).toContain(setId);
    expect(await ids(await signedUp("candidate"))).not.toContain(setId);
  });
});
