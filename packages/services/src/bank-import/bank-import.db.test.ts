import { contentHash } from "@viva/bank/content-hash";
import { questionDrafts, questions, questionVersions, setItems } from "@viva/db/schema/bank";
import { bankImports } from "@viva/db/schema/bank-import";
import type { ImportDetail } from "@viva/domain/bank/import-views";
import { sampleBank, sampleTextQuestion } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createSet } from "../bank/create-set.ts";
import { getQuestionEditor } from "../bank/get-question-editor.ts";
import { getSet } from "../bank/get-set.ts";
import { loadBank } from "../bank/load-bank.ts";
import { publishQuestion } from "../bank/publish-question.ts";
import { saveDraft } from "../bank/save-draft.ts";
import type { Context } from "../context.ts";
import { addImport } from "./add-import.ts";
import { createImport } from "./create-import.ts";
import { decideImport } from "./decide-import.ts";
import { discardImport } from "./discard-import.ts";
import { getImport } from "./get-import.ts";
import { listImports } from "./list-imports.ts";
import { undoImport } from "./undo-import.ts";

const database = useTestDatabase();

/** Published questions are found by the tests that follow: a test that publishes asks about a header of its own. */
const notesOn = (header: string) => `Here is a list of questions about HTTP caching, as requested:

## Caching

1. What does the ${header} header do?
   - It names one version of a response.
   - A client sends it back in If-None-Match to ask whether it changed.

2. Which headers make a response uncacheable?

3. Explain the ${header} header
   - The server answers 304 when the tag still matches.
`;
const notes = notesOn("ETag");

/** A set of an interviewer, with a bank beside it, and the means to bring files. */
async function opened() {
  const world = testWorld(database.current.db);
  const content = sampleTextQuestion("safe-methods", { title: "Which HTTP methods are safe?" });
  await loadBank({
    ctx: world.as(null),
    input: {
      bank: sampleBank,
      questions: [{ question: content, contentHash: contentHash(content) }],
    },
  });
  const owner = await world.signedUp("interviewer");
  const { setId } = await createSet({ ctx: owner, input: { title: "My set", description: "" } });
  const bring = async (text: string | Uint8Array, name = "notes.md"): Promise<ImportDetail> => {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const { importId } = await createImport({ ctx: owner, input: { setId, name, bytes } });
    return getImport({ ctx: owner, input: { importId } });
  };
  const titles = async (id = setId) =>
    (await getSet({ ctx: owner, input: { setId: id } })).questions.map(({ title }) => title);
  return { world, owner, setId, bring, titles };
}

const look = (ctx: Context, importId: string) => getImport({ ctx, input: { importId } });

async function decide(ctx: Context, seen: ImportDetail, place: number, change: object) {
  const draftId = seen.drafts[place]?.id ?? "";
  const input = { importId: seen.id, revision: seen.revision, changes: [{ draftId, ...change }] };
  return decideImport({ ctx, input });
}

const add = (ctx: Context, { id, revision }: ImportDetail) =>
  addImport({ ctx, input: { importId: id, revision } });

describe("bringing a file", () => {
  it("keeps nothing of a file whose reading was given up", async () => {
    const { owner, setId } = await opened();
    const given = new AbortController();
    const ctx = { ...owner, signal: given.signal };
    const bytes = new TextEncoder().encode("Q: What is steeped?\nA: The leaves.\n");
    given.abort();
    await expect(createImport({ ctx, input: { setId, name: "n.md", bytes } })).rejects.toMatchObject({
      code: "conflict",
    });
    const kept = await database.current.db.select().from(bankImports).where(eq(bankImports.setId, setId));
    expect(kept).toEqual([]);
  });

  it("keeps its text and what was read, by lines, and puts nothing into the set", async () => {
    const { owner, bring, titles } = await opened();
    const seen = await bring(notes);
    expect(seen.lines.join("\n")).toBe(notes);
    expect(
      seen.drafts.map(({ question, decision }) => [
        question.title,
        question.lines,
        question.status,
        decision,
      ]),
    ).toEqual([
      ["What does the ETag header do?", [5, 7], "ready", "accept"],
      ["Which headers make a response uncacheable?", [9, 9], "no-answer", "skip"],
      ["Explain the ETag header", [11, 12], "duplicate", "skip"],
    ]);
    expect(seen.drafts[2]?.question.duplicateOf).toMatchObject({ in: "import", lines: [5, 7] });
    expect(seen.skipped).toContainEqual({ lines: [1, 1], reason: "words of an assistant" });
    expect(seen.drafts[0]?.question.topic).toBe("web/cache");
    expect(await titles()).toEqual([]);
    expect(await listImports({ ctx: owner, input: undefined })).toMatchObject([
      { name: "notes.md", questionCount: 3, addedAt: null, addedCount: 0 },
    ]);
  });

  it("finds the same question in other words in the bank, whoever owns it", async () => {
    const { bring } = await opened();
    const seen = await bring(
      "## Explain safe HTTP methods\n\nGET and HEAD do not change state on the server.\n",
    );
    expect(seen.drafts[0]?.question).toMatchObject({
      status: "duplicate",
      duplicateOf: { in: "bank", title: "Which HTTP methods are safe?" },
    });
  });

  it("refuses what cannot be read, and says what to do", async () => {
    const { bring } = await opened();
    await expect(bring("")).rejects.toMatchObject({ code: "invalid", message: /is empty/ });
    await expect(bring("Just a sentence about the weather of today.\n")).rejects.toMatchObject({
      message: /No question was found/,
    });
    await expect(bring(new Uint8Array(5_300_000).fill(65))).rejects.toMatchObject({ message: /5 MB/ });
    await expect(bring("PK\u0003\u0004 and then nothing", "set.zip")).rejects.toMatchObject({
      code: "invalid",
    });
    const many = Array.from({ length: 2_100 }, (_, n) => `## What is number ${n}?\n\nIt is ${n}.\n`).join(
      "\n",
    );
    await expect(bring(many)).rejects.toMatchObject({ message: /2100 questions; one import takes 2000/ });
  });

  it("stores what Postgres cannot hold as something that it can", async () => {
    const { bring } = await opened();
    const seen = await bring("## What is a \u0000 byte?\n\nA string \ud800 ends there in C.\n");
    expect(seen.lines[0]).toBe("## What is a \ufffd byte?");
  });
});

describe("deciding", () => {
  it("does not overwrite what another page decided", async () => {
    const { owner, bring } = await opened();
    const seen = await bring(notes);
    expect(await decide(owner, seen, 0, { decision: "skip" })).toEqual({ kind: "saved", revision: 2 });
    const stale = await decide(owner, seen, 1, { decision: "accept" });
    expect(stale).toMatchObject({
      kind: "conflict",
      import: { revision: 2, drafts: [{ decision: "skip" }, { decision: "skip" }, {}] },
    });
    await expect(add(owner, seen)).rejects.toMatchObject({
      code: "conflict",
      message: /changed in another page/,
    });
  });

  it("merges only what is alike to something", async () => {
    const { owner, bring } = await opened();
    const seen = await bring(notes);
    await expect(decide(owner, seen, 0, { decision: "merge" })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("adding", () => {
  it("makes drafts at the end of the set, as edited, with the lines they came from", async () => {
    const { owner, bring, titles } = await opened();
    const before = await bring(notesOn("Vary"));
    const content = {
      ...(before.drafts[0]?.content ?? Object.assign(Error())),
      title: "What Vary is for",
      prompt: "What is Vary for?",
    };
    await decide(owner, before, 0, { content });
    const result = await add(owner, await look(owner, before.id));
    expect(result).toMatchObject({ created: 1, merged: 0 });
    expect(await titles()).toEqual(["What Vary is for"]);
    const after = await look(owner, before.id);
    expect(after).toMatchObject({ addedCount: 1, addedAt: expect.any(Date) });
    const questionId = after.drafts[0]?.questionId ?? "";
    const editor = await getQuestionEditor({ ctx: owner, input: { questionId } });
    expect(editor.content.sources).toEqual([
      { note: expect.stringMatching(/^notes_[0-9a-f]{16}$/), from: 5, to: 7 },
    ]);
    expect(editor.content.rubric.map(({ statement }) => statement)).toEqual([
      "It names one version of a response.",
      "A client sends it back in If-None-Match to ask whether it changed.",
    ]);
    await publishQuestion({ ctx: owner, input: { questionId, revision: 1 } });
    const [version] = await database.current.db
      .select()
      .from(questionVersions)
      .where(eq(questionVersions.questionId, questionId))
      .orderBy(desc(questionVersions.version));
    expect(version?.content.sources).toMatchObject([{ from: 5, to: 7 }]);
  });

  it("happens once: a second click is refused", async () => {
    const { owner, bring, titles } = await opened();
    const seen = await bring(notes);
    await add(owner, seen);
    await expect(add(owner, await look(owner, seen.id))).rejects.toMatchObject({ code: "conflict" });
    expect(await titles()).toHaveLength(1);
  });

  it("makes one question of two that ask the same, with both sources and both answers", async () => {
    const { owner, bring, titles } = await opened();
    const seen = await bring(notes);
    await decide(owner, seen, 2, { decision: "merge" });
    expect(await add(owner, await look(owner, seen.id))).toMatchObject({ created: 1, merged: 1 });
    expect(await titles()).toHaveLength(1);
    const after = await look(owner, seen.id);
    const questionId = after.drafts[2]?.questionId ?? "";
    expect(after.drafts[0]?.questionId).toBe(questionId);
    const { content } = await getQuestionEditor({ ctx: owner, input: { questionId } });
    expect(content.sources?.map(({ from, to }) => [from, to])).toEqual([
      [5, 7],
      [11, 12],
    ]);
    expect(content.rubric).toHaveLength(3);
    expect(content.reference).toContain("304");
  });

  it("refuses to merge with a question that is skipped", async () => {
    const { owner, bring } = await opened();
    const first = await bring(notes);
    await decide(owner, first, 2, { decision: "merge" });
    const second = await look(owner, first.id);
    await decide(owner, second, 0, { decision: "skip" });
    await expect(add(owner, await look(owner, first.id))).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "Explain the ETag header", message: expect.stringContaining("is skipped") }],
    });
  });

  it("adds a source to a question of one's own, and takes one of others into the set", async () => {
    const { owner, bring, titles } = await opened();
    const first = await bring(notes);
    await add(owner, first);
    const own = (await look(owner, first.id)).drafts[0]?.questionId ?? "";
    const second = await bring(
      "## What is the ETag header?\n\nIt names one version of a response.\n\n## Explain safe HTTP methods\n\nGET and HEAD do not change state on the server.\n",
      "more.md",
    );
    expect(second.drafts.map(({ question }) => question.duplicateOf?.in)).toEqual(["bank", "bank"]);
    await decide(owner, second, 0, { decision: "merge" });
    await decide(owner, await look(owner, second.id), 1, { decision: "merge" });
    expect(await add(owner, await look(owner, second.id))).toMatchObject({ created: 0, merged: 2 });
    const { content } = await getQuestionEditor({ ctx: owner, input: { questionId: own } });
    expect(content.sources?.map(({ note }) => note.slice(0, 5))).toEqual(["notes", "more_"]);
    expect(await titles()).toEqual(["What does the ETag header do?", "Which HTTP methods are safe?"]);
    await undoImport({ ctx: owner, input: { importId: second.id } });
    const undone = await getQuestionEditor({ ctx: owner, input: { questionId: own } });
    expect(undone.content.sources).toHaveLength(1);
    expect(await titles()).toEqual(["What does the ETag header do?"]);
  });
});

describe("undoing", () => {
  it("takes everything out again, and leaves the import to be decided anew", async () => {
    const { owner, bring, setId, titles } = await opened();
    const seen = await bring(notes);
    await decide(owner, seen, 1, { decision: "accept" });
    await add(owner, await look(owner, seen.id));
    expect(await titles()).toHaveLength(2);
    expect(await undoImport({ ctx: owner, input: { importId: seen.id } })).toEqual({ removed: 2 });
    const { db } = database.current;
    expect(await db.select().from(questions).where(eq(questions.homeSetId, setId))).toEqual([]);
    expect(await db.select().from(setItems).where(eq(setItems.setId, setId))).toEqual([]);
    const after = await look(owner, seen.id);
    expect(after.drafts.map(({ decision, questionId }) => [decision, questionId])).toEqual([
      ["accept", null],
      ["accept", null],
      ["skip", null],
    ]);
    expect(await add(owner, after)).toMatchObject({ created: 2 });
  });

  it("names what stands in the way, and undoes nothing", async () => {
    const { owner, bring, titles } = await opened();
    const seen = await bring(notesOn("Expires"));
    await decide(owner, seen, 1, { decision: "accept" });
    await add(owner, await look(owner, seen.id));
    const [first, second] = (await look(owner, seen.id)).drafts.map(({ questionId }) => questionId ?? "");
    await publishQuestion({ ctx: owner, input: { questionId: first ?? "", revision: 1 } });
    const { content } = await getQuestionEditor({ ctx: owner, input: { questionId: second ?? "" } });
    await saveDraft({
      ctx: owner,
      input: { questionId: second ?? "", revision: 1, content: { ...content, minutes: 9 } },
    });
    await expect(undoImport({ ctx: owner, input: { importId: seen.id } })).rejects.toMatchObject({
      code: "conflict",
      problems: [
        { field: "What does the Expires header do?", message: "was published since" },
        { field: "Which headers make a response uncacheable?", message: "was changed since" },
      ],
    });
    expect(await titles()).toHaveLength(2);
    await expect(discardImport({ ctx: owner, input: { importId: seen.id } })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("is not needed before anything was added; then the import can be discarded", async () => {
    const { owner, bring } = await opened();
    const seen = await bring(notes);
    await expect(undoImport({ ctx: owner, input: { importId: seen.id } })).rejects.toMatchObject({
      code: "conflict",
    });
    await discardImport({ ctx: owner, input: { importId: seen.id } });
    await expect(look(owner, seen.id)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("who may", () => {
  it("shows an import to its owner and to admins only, and candidates bring nothing", async () => {
    const { world, owner, setId, bring } = await opened();
    const seen = await bring(notes);
    const input = { importId: seen.id, revision: seen.revision };
    for (const [role, code] of [
      ["candidate", "forbidden"],
      ["interviewer", "not-found"],
    ] as const) {
      const ctx = await world.signedUp(role);
      await expect(look(ctx, seen.id)).rejects.toMatchObject({ code });
      await expect(decide(ctx, seen, 0, { decision: "skip" })).rejects.toMatchObject({ code });
      await expect(add(ctx, seen)).rejects.toMatchObject({ code });
      await expect(undoImport({ ctx, input })).rejects.toMatchObject({ code });
      await expect(discardImport({ ctx, input })).rejects.toMatchObject({ code });
      const bytes = new TextEncoder().encode(notes);
      await expect(createImport({ ctx, input: { setId, name: "n.md", bytes } })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    const admin = await world.signedUp("admin");
    expect((await look(admin, seen.id)).name).toBe("notes.md");
    expect(await add(admin, seen)).toMatchObject({ created: 1 });
    expect(
      await database.current.db.select().from(bankImports).where(eq(bankImports.ownerId, owner.actor.id)),
    ).toHaveLength(1);
    expect(await database.current.db.select().from(questionDrafts)).not.toEqual([]);
  });
});
