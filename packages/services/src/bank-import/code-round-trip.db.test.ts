import { draftOf } from "@viva/bank/draft-of";
import type { FormatName } from "@viva/domain/bank/formats";
import type { QuestionView } from "@viva/domain/bank/question-view";
import { sampleBank, sampleCodeQuestion } from "@viva/testing/sample-bank";
import { type TestWorld, testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it } from "vitest";
import { createQuestion } from "../bank/create-question.ts";
import { createSet } from "../bank/create-set.ts";
import { exportSet } from "../bank/export-set.ts";
import { getSet } from "../bank/get-set.ts";
import { loadBank } from "../bank/load-bank.ts";
import { publishQuestion } from "../bank/publish-question.ts";
import { saveDraft } from "../bank/save-draft.ts";
import { viewQuestion } from "../bank/view-question.ts";
import { type ConvertingContext, only } from "../context.ts";
import { runTrial } from "../trials/run-trial.ts";
import { startTrial } from "../trials/start-trial.ts";
import { sumsHost } from "../trials/sums-host.fixture.ts";
import { addImport } from "./add-import.ts";
import { createImport } from "./create-import.ts";
import { decideImport } from "./decide-import.ts";
import { getImport } from "./get-import.ts";

const database = useTestDatabase();

const planted = [
  { name: "Counts, where it should add", code: "def total(numbers):\n    return len(numbers)\n" },
  { name: "always one less", code: "def total(numbers):\n    return -1\n" },
];
const content = draftOf(
  sampleCodeQuestion("q-any", {
    hints: [{ cost: 0.1, text: "There is a function for it." }],
    followUps: [{ whenMissed: "empty", ask: "What is the sum of nothing?" }],
  }),
  planted,
);

async function tryAndPublish(world: TestWorld, ctx: ConvertingContext, questionId: string, revision: number) {
  const input = { questionId, revision };
  await expect(publishQuestion({ ctx, input })).rejects.toMatchObject({ code: "conflict" });
  const { trialId } = await startTrial({ ctx, input });
  await runTrial({ ctx: { ...world.as(null), sandbox: sumsHost }, input: { trialId } });
  await publishQuestion({ ctx, input });
  return viewQuestion({ ctx, input: { questionId } });
}

/** A published question with code in a set of its own. */
async function published() {
  const world = testWorld(database.current.db);
  await loadBank({ ctx: world.as(null), input: { bank: { ...sampleBank, id: "round" }, questions: [] } });
  const owner = await world.signedUp("interviewer");
  const { setId } = await createSet({ ctx: owner, input: { title: "Code", description: "" } });
  const { questionId } = await createQuestion({ ctx: owner, input: { setId, kind: "code" } });
  await saveDraft({ ctx: owner, input: { questionId, revision: 1, content } });
  return { world, owner, setId, view: await tryAndPublish(world, owner, questionId, 2) };
}

async function bring(ctx: ConvertingContext, bytes: Uint8Array, name: string) {
  const { setId } = await createSet({ ctx, input: { title: "Brought", description: "" } });
  const { importId } = await createImport({ ctx, input: { setId, name, bytes } });
  return { setId, seen: await getImport({ ctx, input: { importId } }) };
}

/** What an author wrote, without whose it is. */
function written({ title, kind, topics, difficulty, minutes, prompt, reference, ...rest }: QuestionView) {
  const { criteria, code, followUps, hints } = rest;
  return { title, kind, topics, difficulty, minutes, prompt, reference, criteria, code, followUps, hints };
}

describe("a question with code", () => {
  it.each<FormatName>(["markdown", "csv", "xlsx"])(
    "comes back from a file of %s as a draft with code, is tried and published, and says the same",
    async (format) => {
      const { world, owner, setId, view } = await published();
      const { bytes, fileName } = await exportSet({ ctx: owner, input: { setId, format } });
      // Of another organisation, whose sets have none like it.
      const organisationId = await world.organisation();
      const other = await world.signedUp("interviewer", "Another", organisationId);
      const brought = await bring(other, bytes, fileName);
      expect(brought.seen).toMatchObject({
        skipped: [],
        drafts: [
          {
            decision: "accept",
            question: { kind: "code", status: "ready", remarks: [] },
            content: { kind: "code", planted: [{ name: planted[0]?.name }, { name: planted[1]?.name }] },
          },
        ],
      });
      const { id: importId, revision } = brought.seen;
      expect(await addImport({ ctx: other, input: { importId, revision } })).toMatchObject({ created: 1 });
      const set = await getSet({ ctx: other, input: { setId: brought.setId } });
      const again = await tryAndPublish(world, other, only(set.questions).id, 1);
      expect(written(again)).toEqual(written(view));
      expect(again.code?.planted).toEqual(planted);
    },
  );

  it("is told to become text by a format that has no place for code", async () => {
    const { world, owner, setId } = await published();
    const { bytes, fileName } = await exportSet({ ctx: owner, input: { setId, format: "moodle-xml" } });
    expect(new TextDecoder().decode(bytes)).not.toContain("the sum of an empty list is 0");
    const other = await world.signedUp("interviewer", "Another", await world.organisation());
    const { seen } = await bring(other, bytes, fileName);
    expect(seen.drafts[0]?.content.kind).not.toBe("code");
  });

  it("stays of its kind while it is decided on, and is merged with no other one of its file", async () => {
    const { world, owner, setId } = await published();
    const row = new TextDecoder().decode(
      (await exportSet({ ctx: owner, input: { setId, format: "csv" } })).bytes,
    );
    const [head = ""] = row.split("\n");
    const other = await world.signedUp("interviewer", "Another", await world.organisation());
    const twice = new TextEncoder().encode(row.trimEnd() + row.slice(head.length));
    const { seen } = await bring(other, twice, "twice.csv");
    expect(seen.drafts).toMatchObject([
      { mergeable: false },
      { mergeable: false, question: { duplicateOf: { in: "import" } } },
    ]);
    const decide = (change: object) =>
      decideImport({
        ctx: other,
        input: {
          importId: seen.id,
          revision: seen.revision,
          changes: [{ draftId: seen.drafts[1]?.id ?? "", ...change }],
        },
      });
    const text = { ...content, kind: "free-text", rubric: [] };
    await expect(decide({ content: text })).rejects.toMatchObject({ code: "invalid" });
    expect(await decide({ decision: "merge" })).toMatchObject({ kind: "saved" });
    const added = addImport({ ctx: other, input: { importId: seen.id, revision: seen.revision + 1 } });
    await expect(added).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("with code is not merged"),
    });
  });
});

describe("what a file gives away of a question with code", () => {
  it("is for its owner and admins, and for nobody else", async () => {
    const { world, owner, setId } = await published();
    const outside = await world.organisation();
    const got = async (ctx: ConvertingContext) =>
      exportSet({ ctx, input: { setId, format: "csv" } }).then(
        ({ bytes }) => new TextDecoder().decode(bytes).includes("the sum of an empty list is 0"),
        ({ code }) => code,
      );
    expect(await got(owner)).toBe(true);
    expect(await got(await world.signedUp("admin"))).toBe(true);
    expect(await got(await world.signedUp("interviewer"))).toBe("forbidden");
    expect(await got(await world.signedUp("candidate"))).toBe("forbidden");
    expect(await got(await world.signedUp("interviewer", "Outside", outside))).toBe("not-found");
    expect(await got(await world.signedUp("candidate", "Outside", outside))).toBe("forbidden");
    await expect(got(world.as(null))).resolves.toBe("unauthenticated");
  });
});
