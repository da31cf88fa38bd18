import { questionDrafts } from "@viva/db/schema/bank";
import { draftContentSchema, type TextDraft } from "@viva/domain/bank/drafts";
import { sampleBank } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { addImport } from "../bank-import/add-import.ts";
import { createImport } from "../bank-import/create-import.ts";
import { decideImport } from "../bank-import/decide-import.ts";
import { getImport } from "../bank-import/get-import.ts";
import { createQuestion } from "./create-question.ts";
import { createSet } from "./create-set.ts";
import { exportSet } from "./export-set.ts";
import { getQuestionEditor } from "./get-question-editor.ts";
import { getSet } from "./get-set.ts";
import { loadBank } from "./load-bank.ts";
import { publishQuestion } from "./publish-question.ts";
import { saveDraft } from "./save-draft.ts";
import { viewQuestion } from "./view-question.ts";

const database = useTestDatabase();

const written: TextDraft = {
  title: "Conditional requests",
  topics: ["web/cache"],
  difficulty: "medium",
  minutes: 4,
  prompt: "What does a client send to ask whether its copy still holds?",
  reference: "It sends If-None-Match with the tag that it has.",
  rubric: [
    {
      id: "criterion-1f2e3d4c",
      weight: 1,
      statement: "the client sends the tag back in If-None-Match",
      accept: [],
      misconceptions: [],
    },
  ],
  followUps: [
    { id: "follow-up-8a7b6c5d", whenMissed: "criterion-1f2e3d4c", ask: "Which header held the tag before?" },
    { id: "follow-up-0a1b2c3d", whenMissed: null, ask: "What if the server has no tags?" },
  ],
  hints: [
    { id: "hint-11223344", cost: 0.07, text: "The server named its version." },
    { id: "hint-55667788", cost: 0.3, text: "Its name is a tag." },
  ],
};
const asked = written.followUps?.map(({ whenMissed, ask }) => ({ whenMissed, ask }));
const hinted = written.hints?.map(({ cost, text }) => ({ cost, text }));

async function opened() {
  const world = testWorld(database.current.db);
  await loadBank({ ctx: world.as(null), input: { bank: { ...sampleBank, id: "help" }, questions: [] } });
  const owner = await world.signedUp("interviewer");
  const { setId } = await createSet({ ctx: owner, input: { title: "Mine", description: "" } });
  const { questionId } = await createQuestion({ ctx: owner, input: { setId, kind: "free-text" } });
  return { owner, setId, questionId };
}

describe("follow-up questions and hints of an interviewer's question", () => {
  it("are saved, published, and come back from a file of the set into another as they were", async () => {
    const { owner, setId, questionId } = await opened();
    await saveDraft({ ctx: owner, input: { questionId, revision: 1, content: written } });
    const editor = await getQuestionEditor({ ctx: owner, input: { questionId } });
    expect(editor).toMatchObject({ problems: [], content: written });
    await publishQuestion({ ctx: owner, input: { questionId, revision: 2 } });
    expect(await viewQuestion({ ctx: owner, input: { questionId } })).toMatchObject({
      followUps: [
        { ask: asked?.[0]?.ask, whenMissed: "the client sends the tag back in If-None-Match" },
        { ask: asked?.[1]?.ask, whenMissed: null },
      ],
      hints: hinted,
    });
    const { bytes, fileName } = await exportSet({ ctx: owner, input: { setId, format: "csv" } });
    const other = await createSet({ ctx: owner, input: { title: "Another", description: "" } });
    const brought = { setId: other.setId, name: fileName, bytes };
    const { importId } = await createImport({ ctx: owner, input: brought });
    const { drafts, revision } = await getImport({ ctx: owner, input: { importId } });
    expect(drafts[0]?.content).toMatchObject({ followUps: asked, hints: hinted });
    // It is alike to the question that it was made from, so it is skipped unless somebody says otherwise.
    const changes = [{ draftId: drafts[0]?.id ?? "", decision: "accept" as const }];
    await decideImport({ ctx: owner, input: { importId, revision, changes } });
    const seen = await getImport({ ctx: owner, input: { importId } });
    await addImport({ ctx: owner, input: { importId, revision: seen.revision } });
    const { questions } = await getSet({ ctx: owner, input: { setId: other.setId } });
    const added = await getQuestionEditor({ ctx: owner, input: { questionId: questions[0]?.id ?? "" } });
    expect(added.content).toMatchObject({ followUps: asked, hints: hinted });
    expect(draftContentSchema.parse(added.content)).toEqual(added.content);
  });

  it("that were stored without names are named in a conflict, and stay published as they are", async () => {
    const { owner, questionId } = await opened();
    await saveDraft({ ctx: owner, input: { questionId, revision: 1, content: written } });
    await publishQuestion({ ctx: owner, input: { questionId, revision: 2 } });
    await database.current.db
      .update(questionDrafts)
      .set({ content: sql`content || ${JSON.stringify({ followUps: asked, hints: hinted })}::jsonb` })
      .where(eq(questionDrafts.questionId, questionId));
    const stale = await saveDraft({ ctx: owner, input: { questionId, revision: 1, content: written } });
    expect(stale).toMatchObject({
      kind: "conflict",
      content: {
        followUps: [{ id: "follow-up-1" }, { id: "follow-up-2" }],
        hints: [{ id: "hint-1" }, { id: "hint-2" }],
      },
    });
    expect(await getQuestionEditor({ ctx: owner, input: { questionId } })).toMatchObject({
      changed: false,
      problems: [],
    });
  });
});
