import { contentHash } from "@viva/bank/content-hash";
import { auditEvents } from "@viva/db/schema/identity";
import type { PlantedSolution, Question } from "@viva/domain/bank/question";
import { questionSearchSchema } from "@viva/domain/bank/question-search";
import { sampleBank, sampleCodeQuestion, sampleTextQuestion } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context.ts";
import { createQuestion } from "./create-question.ts";
import { createSet } from "./create-set.ts";
import { loadBank } from "./load-bank.ts";
import { publishQuestion } from "./publish-question.ts";
import { saveDraft } from "./save-draft.ts";
import { searchQuestions } from "./search-questions.ts";
import { viewQuestion } from "./view-question.ts";

const database = useTestDatabase();
const world = () => testWorld(database.current.db);
const wrong: PlantedSolution[] = [
  { name: "starts from one", code: "def total(numbers):\n    return 1 + sum(numbers)\n" },
];

function load(questions: Question[], planted: PlantedSolution[] = wrong) {
  return loadBank({
    ctx: world().as(null),
    input: {
      bank: { ...sampleBank, id: "read" },
      questions: questions.map((question) => ({
        question,
        contentHash: contentHash(question),
        planted: question.kind === "code" ? planted : [],
      })),
    },
  });
}

const bank = [
  sampleTextQuestion("q-safe", {
    title: "Safe methods",
    samples: [{ answer: "GET", expect: { methods: 1 } }],
  }),
  sampleTextQuestion("q-cache", { title: "Stale caches", topics: ["web/cache"], difficulty: "hard" }),
  sampleCodeQuestion("q-add", { title: "Add up numbers" }),
];

async function find(ctx: Context, search: object) {
  const found = await searchQuestions({ ctx, input: questionSearchSchema.parse(search) });
  return found.questions.map(({ title }) => title);
}

async function idOf(ctx: Context, text: string): Promise<string> {
  const found = await searchQuestions({ ctx, input: questionSearchSchema.parse({ text }) });
  return found.questions[0]?.id ?? "";
}

describe("looking for questions", () => {
  beforeAll(async () => {
    await load(bank);
  });

  it("finds by kind, difficulty, topic of either level, and words in any form", async () => {
    const ctx = await world().signedUp("interviewer");
    expect(await find(ctx, {})).toEqual(["Add up numbers", "Safe methods", "Stale caches"]);
    expect(await find(ctx, { kind: "code" })).toEqual(["Add up numbers"]);
    expect(await find(ctx, { difficulty: "hard" })).toEqual(["Stale caches"]);
    expect(await find(ctx, { topic: "web" })).toEqual(["Safe methods", "Stale caches"]);
    expect(await find(ctx, { topic: "web/cache" })).toEqual(["Stale caches"]);
    expect(await find(ctx, { text: "method promising" })).toEqual(["Safe methods", "Stale caches"]);
    expect(await find(ctx, { text: "ale cac" })).toEqual(["Stale caches"]);
    expect(await find(ctx, { text: "lists" })).toEqual(["Add up numbers"]);
    expect(await find(ctx, { text: "100%_" })).toEqual([]);
  });

  it("counts what there is, and gives nothing beyond the last page", async () => {
    const ctx = await world().signedUp("interviewer");
    const beyond = await searchQuestions({ ctx, input: { page: 2 } });
    expect(beyond).toMatchObject({ total: 3, pages: 1, questions: [] });
  });

  it("leaves out retired questions, and is refused to candidates", async () => {
    const ctx = await world().signedUp("interviewer");
    await load(bank.slice(1));
    expect(await find(ctx, {})).not.toContain("Safe methods");
    await load(bank);
    const candidate = await world().signedUp("candidate");
    await expect(find(candidate, {})).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a published question", () => {
  it("shows all of a question with code: tests, reference, what is planted wrong", async () => {
    await load(bank);
    const ctx = await world().signedUp("interviewer");
    const view = await viewQuestion({ ctx, input: { questionId: await idOf(ctx, "Add up numbers") } });
    expect(view).toMatchObject({
      set: { builtIn: true },
      editable: false,
      criteria: [{ judged: "by tests", tests: ["adds"] }, { tests: ["nothing is zero"] }],
      code: {
        solution: expect.stringContaining("sum(numbers)"),
        tests: [
          { name: "adds", run: "total([1, 2, 3])", expects: { does: "returns", what: "6" } },
          { show: "hidden", property: "the sum of an empty list is 0" },
        ],
        planted: wrong,
      },
    });
  });

  it("takes what the files plant anew without a new version", async () => {
    await load(bank);
    const other = [{ name: "returns nothing", code: "def total(numbers):\n    pass\n" }];
    expect(await load(bank, other)).toMatchObject({ published: 0 });
    const ctx = await world().signedUp("interviewer");
    const view = await viewQuestion({ ctx, input: { questionId: await idOf(ctx, "Add up numbers") } });
    expect(view).toMatchObject({ versions: [{ version: 1 }], code: { planted: other } });
  });

  it("has each change of what is planted in the audit, and nothing where none changed", async () => {
    const ctx = await world().signedUp("interviewer");
    const { db } = database.current;
    await load(bank);
    const id = await idOf(ctx, "Add up numbers");
    const audited = () =>
      db.$count(
        auditEvents,
        and(eq(auditEvents.subjectId, id), eq(auditEvents.action, "bank.replace-planted")),
      );
    const before = await audited();
    await load(bank);
    expect(await audited()).toBe(before);
    await load(bank, []);
    expect(await audited()).toBe(before + 1);
    await load(bank);
    expect(await audited()).toBe(before + 2);
  });

  it("shows text with its sample answers by points, and an earlier version as it was", async () => {
    await load(bank);
    const ctx = await world().signedUp("interviewer");
    const questionId = await idOf(ctx, "Safe methods");
    await load([sampleTextQuestion("q-safe", { title: "Safe methods", minutes: 9 }), ...bank.slice(1)]);
    const before = await viewQuestion({ ctx, input: { questionId, version: 1 } });
    expect(before).toMatchObject({ minutes: 5, version: 1, samples: [{ answer: "GET", points: 2 }] });
    const now = await viewQuestion({ ctx, input: { questionId } });
    expect(now).toMatchObject({ minutes: 9, version: 2, versions: [{ version: 2 }, { version: 1 }] });
    await expect(viewQuestion({ ctx, input: { questionId, version: 7 } })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("of somebody's own set is theirs and an admin's: to others it does not exist, candidates get nothing", async () => {
    await load(bank);
    const owner = await world().signedUp("interviewer");
    const { setId } = await createSet({ ctx: owner, input: { title: "Mine", description: "" } });
    const { questionId } = await createQuestion({ ctx: owner, input: { setId, kind: "free-text" } });
    const { title, topics, difficulty, minutes, prompt, reference, rubric } = sampleTextQuestion("q-own");
    const criteria = rubric.flatMap((each) => (each.by === "text" ? [each] : []));
    const content = { title, topics, difficulty, minutes, prompt, reference, rubric: criteria };
    await saveDraft({ ctx: owner, input: { questionId, revision: 1, content } });
    const unpublished = viewQuestion({ ctx: owner, input: { questionId } });
    await expect(unpublished).rejects.toMatchObject({ code: "not-found" });
    await publishQuestion({ ctx: owner, input: { questionId, revision: 2 } });
    expect(await viewQuestion({ ctx: owner, input: { questionId } })).toMatchObject({ editable: true });
    const admin = await world().signedUp("admin");
    expect(await viewQuestion({ ctx: admin, input: { questionId } })).toMatchObject({ title });
    const other = await world().signedUp("interviewer");
    await expect(viewQuestion({ ctx: other, input: { questionId } })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await find(other, { text: "q-own" })).toEqual([]);
    const candidate = await world().signedUp("candidate");
    await expect(viewQuestion({ ctx: candidate, input: { questionId } })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
