import { contentHash } from "@viva/bank/content-hash";
import type { Question } from "@viva/domain/bank/question";
import { sampleBank, sampleCodeQuestion, sampleTextQuestion } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it } from "vitest";
import { copyQuestion } from "./copy-question.ts";
import { createSet } from "./create-set.ts";
import { getQuestionEditor } from "./get-question-editor.ts";
import { loadBank } from "./load-bank.ts";
import { publishQuestion } from "./publish-question.ts";
import { saveDraft } from "./save-draft.ts";
import { searchQuestions } from "./search-questions.ts";
import { viewQuestion } from "./view-question.ts";

const database = useTestDatabase();
const planted = [{ name: "starts from one", code: "def total(numbers):\n    return 1\n" }];

async function copied(question: Question) {
  const world = testWorld(database.current.db);
  const entry = {
    question,
    contentHash: contentHash(question),
    planted: question.kind === "code" ? planted : [],
  };
  await loadBank({
    ctx: world.as(null),
    input: { bank: { ...sampleBank, id: "copied" }, questions: [entry] },
  });
  const owner = await world.signedUp("interviewer");
  const { questions } = await searchQuestions({ ctx: owner, input: { page: 1 } });
  const original = questions.find(({ title }) => title === question.title);
  if (!original) throw new Error("The question that was loaded is not found.");
  const { setId } = await createSet({ ctx: owner, input: { title: "Mine", description: "" } });
  const input = { questionId: original.id, version: 1, setId };
  const { questionId } = await copyQuestion({ ctx: owner, input });
  const editor = await getQuestionEditor({ ctx: owner, input: { questionId } });
  return { world, owner, original, questionId, editor, input };
}

describe("a copy of a question", () => {
  it("of text holds all that an author writes and what goes with it, and names the version it came from", async () => {
    const question = sampleTextQuestion("q-copied-text", {
      followUps: [{ whenMissed: "promise", ask: "And HEAD?" }],
      hints: [{ cost: 0.1, text: "Think of the server." }],
      samples: [{ answer: "GET", expect: { methods: 1, promise: 0 } }],
    });
    const { owner, original, questionId, editor } = await copied(question);
    expect(editor).toMatchObject({
      publishedVersion: null,
      problems: [],
      copiedFrom: { questionId: original.id, version: 1, setTitle: "Sample bank", readable: true },
    });
    const { content } = editor;
    if (content.kind === "code") throw new Error("A text became code.");
    // A criterion that is taken out takes what named it along.
    const changed = { ...content, rubric: content.rubric.slice(0, 1) };
    await saveDraft({ ctx: owner, input: { questionId, revision: 1, content: changed } });
    await publishQuestion({ ctx: owner, input: { questionId, revision: 2 } });
    const view = await viewQuestion({ ctx: owner, input: { questionId } });
    expect(view).toMatchObject({
      sources: [{ from: 3, to: 6 }],
      hints: [{ text: "Think of the server." }],
      followUps: [{ ask: "And HEAD?", whenMissed: null }],
      samples: [{ answer: "GET", points: 2 }],
      copiedFrom: { questionId: original.id },
    });
  });

  it("of code is complete as it is: tests, criteria of every kind, and what is planted wrong", async () => {
    const value = { kind: "value", expect: { t: "tuple", v: [{ t: "float", v: "1.0" }] } };
    const question = sampleCodeQuestion("q-copied-code", {
      title: "Copied code",
      tests: [
        { name: "one", show: "visible", call: "total([1])", outcome: value, limitMs: 900 },
        {
          name: "drawn",
          show: "hidden",
          property: "any numbers",
          given: { n: { integer: [1, 9] } },
          call: "total([n])",
          outcome: { kind: "reference" },
          after: "one",
        },
      ],
      rubric: [
        { id: "sums", weight: 2, statement: "adds up the numbers", by: "tests", tests: ["one", "drawn"] },
        {
          id: "plain",
          weight: 1,
          statement: "calls the built-in sum",
          by: "ast",
          rule: "uses-call",
          names: ["sum"],
        },
        {
          id: "fast",
          weight: 1,
          statement: "takes a time that grows with n",
          by: "operations",
          call: "total(list(range(n)))",
          sizes: [8, 16, 32, 64],
          grows: "linear",
        },
        { id: "style", weight: 1, statement: "reads well to a person", by: "person" },
      ],
    });
    const { editor } = await copied(question);
    expect(editor).toMatchObject({ problems: [], changed: true });
    expect(editor.content).toMatchObject({
      kind: "code",
      planted: [{ name: "starts from one" }],
      tests: [
        { name: "one", expects: "value", expected: "{ $tuple: [ 1.0 ] }", limitMs: 900 },
        { given: "n: { integer: [ 1, 9 ] }", expects: "reference", after: "test-1" },
      ],
    });
  });

  it("is made by authors alone, in a set of their own", async () => {
    const { world, input } = await copied(sampleTextQuestion("q-copied-who", { title: "Who copies" }));
    const other = await world.signedUp("interviewer");
    await expect(copyQuestion({ ctx: other, input })).rejects.toMatchObject({ code: "forbidden" });
    const candidate = await world.signedUp("candidate");
    await expect(copyQuestion({ ctx: candidate, input })).rejects.toMatchObject({ code: "forbidden" });
    const admin = await world.signedUp("admin");
    const missing = copyQuestion({ ctx: admin, input: { ...input, version: 9 } });
    await expect(missing).rejects.toMatchObject({ code: "not-found" });
  });
});
