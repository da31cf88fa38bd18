import { draftOf } from "@viva/bank/draft-of";
import { questionTrials } from "@viva/db/schema/bank";
import type { CodeDraft } from "@viva/domain/bank/drafts";
import { type Runtime, SandboxFault } from "@viva/domain/execution/run";
import { sampleBank, sampleCodeQuestion } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createQuestion } from "../bank/create-question.ts";
import { createSet } from "../bank/create-set.ts";
import { getQuestionEditor } from "../bank/get-question-editor.ts";
import { loadBank } from "../bank/load-bank.ts";
import { publishQuestion } from "../bank/publish-question.ts";
import { saveDraft } from "../bank/save-draft.ts";
import { viewQuestion } from "../bank/view-question.ts";
import type { Context, GradingContext } from "../context.ts";
import { sweep } from "../operations/sweep.ts";
import { getTrial } from "./get-trial.ts";
import { runTrial } from "./run-trial.ts";
import { startTrial } from "./start-trial.ts";
import { sumsHost as host } from "./sums-host.fixture.ts";

const database = useTestDatabase();

const broken: Runtime = { run: () => Promise.reject(new SandboxFault("no process")) };

const planted = [{ name: "counts instead", code: "def total(numbers):\n    return len(numbers)\n" }];
const complete = (): CodeDraft => {
  const draft = draftOf(sampleCodeQuestion("q-any"), planted);
  if (draft.kind !== "code") throw new Error("A question with code has a draft with code.");
  return draft;
};

async function opened(content: CodeDraft = complete()) {
  const world = testWorld(database.current.db);
  await loadBank({ ctx: world.as(null), input: { bank: { ...sampleBank, id: "tried" }, questions: [] } });
  const owner = await world.signedUp("interviewer");
  const { setId } = await createSet({ ctx: owner, input: { title: "Code", description: "" } });
  const { questionId } = await createQuestion({ ctx: owner, input: { setId, kind: "code" } });
  const save = async (next: CodeDraft, revision: number) => {
    await saveDraft({ ctx: owner, input: { questionId, revision, content: next } });
    return revision + 1;
  };
  const revision = await save(content, 1);
  return { world, owner, setId, questionId, revision, save };
}

const onServer = (ctx: Context, sandbox: Runtime): GradingContext => ({ ...ctx, sandbox });

describe("trying a question with code", () => {
  it("is what publishing needs: before it is refused, after it the version has what was planted", async () => {
    const { world, owner, questionId, revision } = await opened();
    const input = { questionId, revision };
    await expect(publishQuestion({ ctx: owner, input })).rejects.toMatchObject({ code: "conflict" });
    const { trialId } = await startTrial({ ctx: owner, input });
    expect(world.jobs.trials).toEqual([trialId]);
    expect(await getTrial({ ctx: owner, input: { questionId } })).toMatchObject({ status: "queued" });
    await runTrial({ ctx: onServer(world.as(null), host), input: { trialId } });
    const trial = await getTrial({ ctx: owner, input: { questionId } });
    expect(trial).toMatchObject({
      status: "done",
      draftRevision: revision,
      result: {
        problems: [],
        runs: [
          { role: "reference", passes: true, tests: [{ name: "adds", returned: "6" }, {}] },
          { role: "starter", passes: false },
          { role: "planted", name: "counts instead", passes: false },
        ],
      },
    });
    expect(await publishQuestion({ ctx: owner, input })).toEqual({ version: 1 });
    const view = await viewQuestion({ ctx: owner, input: { questionId } });
    expect(view.code?.planted).toEqual(planted);
    expect(await getQuestionEditor({ ctx: owner, input: { questionId } })).toMatchObject({ changed: false });
  });

  it("says which promise is broken and where, and keeps it from being published", async () => {
    const wrong = [{ name: "no mistake", code: "def total(numbers):\n    return sum(numbers)\n" }];
    const draft = complete();
    const [first, ...others] = draft.tests;
    if (first === undefined) throw new Error("The sample has tests.");
    const { world, owner, questionId, revision } = await opened({
      ...draft,
      planted: wrong.map((each) => ({ id: "planted-1", ...each })),
      tests: [{ ...first, expected: "7" }, ...others],
    });
    const { trialId } = await startTrial({ ctx: owner, input: { questionId, revision } });
    await runTrial({ ctx: onServer(world.as(null), host), input: { trialId } });
    const refused = publishQuestion({ ctx: owner, input: { questionId, revision } });
    await expect(refused).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "tests.0", message: expect.stringContaining("Expected 7, got 6") }],
    });
  });

  it("is asked of a draft that is complete, and tells what is not", async () => {
    const { owner, questionId, revision } = await opened({ ...complete(), planted: [], solution: " " });
    const refused = startTrial({ ctx: owner, input: { questionId, revision } });
    await expect(refused).rejects.toMatchObject({ problems: [{ field: "solution" }, { field: "planted" }] });
  });

  it("is not run again for the same content, and is for any other", async () => {
    const { world, owner, questionId, revision, save } = await opened();
    const first = await startTrial({ ctx: owner, input: { questionId, revision } });
    await runTrial({ ctx: onServer(world.as(null), host), input: first });
    const draft = complete();
    const changed = await save({ ...draft, prompt: `${draft.prompt} Be quick.` }, revision);
    const second = await startTrial({ ctx: owner, input: { questionId, revision: changed } });
    expect(second.trialId).not.toBe(first.trialId);
    const back = await save(draft, changed);
    expect(await startTrial({ ctx: owner, input: { questionId, revision: back } })).toEqual(first);
    expect(world.jobs.trials).toHaveLength(2);
    expect(await publishQuestion({ ctx: owner, input: { questionId, revision: back } })).toEqual({
      version: 1,
    });
  });

  it("is put down as a failure of the server when the sandbox fails, and can be asked for again", async () => {
    const { world, owner, questionId, revision } = await opened();
    const { trialId } = await startTrial({ ctx: owner, input: { questionId, revision } });
    const faults: string[] = [];
    const ctx = { ...onServer(world.as(null), broken), reportFault: (what: string) => faults.push(what) };
    await runTrial({ ctx, input: { trialId } });
    expect(faults).toHaveLength(1);
    const failed = await getTrial({ ctx: owner, input: { questionId } });
    expect(failed).toMatchObject({
      status: "failed",
      result: null,
      failure: expect.stringContaining("again"),
    });
    const again = await startTrial({ ctx: owner, input: { questionId, revision } });
    expect(again.trialId).not.toBe(trialId);
  });

  it("is picked up by the sweep when the queue was away, and bounded for one author", async () => {
    const { world, owner, questionId, revision, save } = await opened();
    world.jobs.down = true;
    const { trialId } = await startTrial({ ctx: owner, input: { questionId, revision } });
    world.jobs.down = false;
    expect(world.jobs.trials).toEqual([]);
    await sweep({ ctx: world.as(null), input: undefined });
    expect(world.jobs.trials).toContain(trialId);
    let last = revision;
    for (const minutes of [20, 21]) {
      last = await save({ ...complete(), minutes }, last);
      await startTrial({ ctx: owner, input: { questionId, revision: last } });
    }
    last = await save({ ...complete(), minutes: 22 }, last);
    const refused = startTrial({ ctx: owner, input: { questionId, revision: last } });
    await expect(refused).rejects.toMatchObject({ code: "rate-limited" });
    await database.current.db.delete(questionTrials).where(eq(questionTrials.questionId, questionId));
  });

  it("is bounded for one author who asks for many at once, and for another apart", async () => {
    const { world, owner, setId } = await opened();
    const written = async (ctx: Context, into: string) => {
      const { questionId } = await createQuestion({ ctx, input: { setId: into, kind: "code" } });
      await saveDraft({ ctx, input: { questionId, revision: 1, content: complete() } });
      return questionId;
    };
    const asked = [];
    for (let each = 0; each < 6; each++) asked.push(await written(owner, setId));
    const outcomes = await Promise.allSettled(
      asked.map((questionId) => startTrial({ ctx: owner, input: { questionId, revision: 2 } })),
    );
    const refused = outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(refused).toMatchObject(Array(3).fill({ code: "rate-limited" }));
    expect(world.jobs.trials).toHaveLength(3);
    const other = await world.signedUp("interviewer");
    const theirs = await createSet({ ctx: other, input: { title: "Other code", description: "" } });
    const questionId = await written(other, theirs.setId);
    expect(await startTrial({ ctx: other, input: { questionId, revision: 2 } })).toHaveProperty("trialId");
    await database.current.db.delete(questionTrials).where(inArray(questionTrials.questionId, asked));
  });
});
