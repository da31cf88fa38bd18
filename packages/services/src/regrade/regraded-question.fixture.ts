import type { Db } from "@viva/db/client";
import { questionDrafts } from "@viva/db/schema/bank";
import { type TextDraft, textDraftSchema } from "@viva/domain/bank/drafts";
import { type GivenGrades, gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { eq } from "drizzle-orm";
import { listAttempts } from "../attempt/list-attempts.ts";
import { saveDraft } from "../bank/save-draft.ts";
import type { Context } from "../context.ts";
import { applyRegrade } from "./apply-regrade.ts";
import { getRegrade } from "./get-regrade.ts";
import { previewRegrade } from "./preview-regrade.ts";
import { runApply } from "./run-apply.ts";
import { runPreview } from "./run-preview.ts";

/** A question of version 1 with its draft, and the verbs as its owner calls them. */
export async function regradedQuestion(db: Db) {
  const at = testWorld(db);
  const owner = await at.signedUp("interviewer");
  const question = sampleFreeText("q-one");
  const set = await publishedSet(db, owner.actor.id, question);
  const { title, topics, difficulty, minutes, prompt, reference } = question;
  const rubric = question.rubric.map(({ id, weight, statement, accept, misconceptions }) => ({
    id,
    weight,
    statement,
    accept,
    misconceptions,
  }));
  const content: TextDraft = { title, topics, difficulty, minutes, prompt, reference, rubric };
  await db.insert(questionDrafts).values({ questionId: set.questionId, content });
  const take = async (
    answer: string,
    grades: GivenGrades,
    beforeReport?: (run: { gradingRunId: string }) => Promise<void>,
  ) => {
    const who = await at.signedUp("candidate");
    return { ...(await gradedAttempt(at, who, set, { answer, grades, beforeReport })), candidate: who };
  };
  /** Saves a change of the draft and previews it to its end. */
  const preview = async (change: (content: TextDraft) => TextDraft) => {
    const revision = await save(change);
    const { regradeId } = await previewRegrade({
      ctx: owner,
      input: { questionId: set.questionId, revision },
    });
    await runPreview({ ctx: at.as(null), input: { regradeId } });
    return regradeId;
  };
  const save = async (change: (content: TextDraft) => TextDraft) => {
    const [draft] = await db
      .select()
      .from(questionDrafts)
      .where(eq(questionDrafts.questionId, set.questionId));
    if (!draft) throw new Error("no draft");
    const input = { questionId: set.questionId, revision: draft.revision, content: change(textOf(draft)) };
    return (await saveDraft({ ctx: owner, input })).revision;
  };
  const apply = async (regradeId: string, why = reason) => {
    await applyRegrade({ ctx: owner, input: { regradeId, reason: why } });
    return runApply({ ctx: at.as(null), input: { regradeId } });
  };
  const view = (regradeId: string) => getRegrade({ ctx: owner, input: { regradeId } });
  const score = async (ctx: Context) => (await listAttempts({ ctx, input: { limit: 1 } })).items[0]?.score;
  return { db, at, owner, set, take, save, preview, apply, view, score };
}

export const GOOD = "GET and HEAD are the safe methods. A safe request does not change state on the server.";
export const WRONG = "Cookies are small texts that a browser keeps.";
/** What version 1 gave, written by hand: the good answer got too little, the wrong one too much. */
export const low: GivenGrades = { methods: { points: 0 }, promise: { points: 0 } };
export const high: GivenGrades = { methods: { points: 1 }, promise: { points: 1 } };

export const reason = "The rubric was too generous until now.";

export const textOf = (draft: { content: unknown } | undefined) => textDraftSchema.parse(draft?.content);

/** Another weight: the same grades by other shares. */
export const heavier = (content: TextDraft): TextDraft => ({
  ...content,
  rubric: content.rubric.map((each) => (each.id === "promise" ? { ...each, weight: 2 } : each)),
});
