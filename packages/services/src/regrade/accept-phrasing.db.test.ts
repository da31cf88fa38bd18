import { questionDrafts } from "@viva/db/schema/bank";
import { regradeResults } from "@viva/db/schema/grading";
import type { TextDraft } from "@viva/domain/bank/drafts";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { acceptPhrasing } from "./accept-phrasing.ts";
import { cancelRegrade } from "./cancel-regrade.ts";
import { GOOD, low, regradedQuestion, textOf } from "./regraded-question.fixture.ts";
import { runPreview } from "./run-preview.ts";

const database = useTestDatabase();

const world = () => regradedQuestion(database.current.db);

/** The same, with the acceptance of a phrasing for "promise", and those that its draft has. */
async function accepting() {
  const made = await world();
  const { owner, set, db } = made;
  const accept = (phrase: string) =>
    acceptPhrasing({ ctx: owner, input: { questionId: set.questionId, criterion: "promise", phrase } });
  const phrases = async () => {
    const drafts = eq(questionDrafts.questionId, set.questionId);
    const [draft] = await db.select().from(questionDrafts).where(drafts);
    return textOf(draft).rubric.find(({ id }) => id === "promise")?.accept ?? [];
  };
  return { ...made, accept, phrases };
}

const withPhrase = (content: TextDraft, phrase: string): TextDraft => ({
  ...content,
  rubric: content.rubric.map((each) =>
    each.id === "promise" ? { ...each, accept: [...each.accept, phrase] } : each,
  ),
});

describe("accepting a phrasing", () => {
  it("adds it to the draft once and previews what it changes", async () => {
    const { take, owner, set, at, view, db } = await world();
    const said = "Reading verbs leave everything as it is";
    await take(said, low);
    const accept = () =>
      acceptPhrasing({
        ctx: owner,
        input: { questionId: set.questionId, criterion: "promise", phrase: `${said} ` },
      });
    await accept();
    const { regradeId } = await accept();
    await runPreview({ ctx: at.as(null), input: { regradeId } });
    expect(await view(regradeId)).toMatchObject({ status: "previewed", up: 1, down: 0 });
    const [draft] = await db
      .select()
      .from(questionDrafts)
      .where(eq(questionDrafts.questionId, set.questionId));
    expect(textOf(draft).rubric[1]?.accept.filter((phrase) => phrase === said)).toHaveLength(1);
    const [result] = await db.select().from(regradeResults).where(eq(regradeResults.regradeId, regradeId));
    expect(result?.criteria.find((each) => each.key === "promise")).toMatchObject({ before: 0, after: 1 });
  });

  it("takes it out of the draft again when the preview is cancelled, and leaves what others wrote", async () => {
    const { owner, save, view, accept, phrases } = await accepting();
    const typed = "typed by the author";
    await save((content) => withPhrase(content, typed));
    const before = await phrases();
    await accept("said in an answer");
    const { regradeId } = await accept("said in an answer");
    expect((await view(regradeId)).accepted).toMatchObject({
      phrase: "said in an answer",
      amongOthers: true,
    });
    expect(await phrases()).toEqual([...before, "said in an answer"]);
    await cancelRegrade({ ctx: owner, input: { regradeId } });
    expect(await phrases()).toEqual(before);

    const again = await accept(typed);
    await cancelRegrade({ ctx: owner, input: again });
    expect(await phrases()).toEqual(before);
  });

  it("is taken out by discarding it, also when another was accepted while its preview ran", async () => {
    const { take, owner, view, accept, phrases } = await accepting();
    await take(GOOD, low);
    const before = await phrases();
    const first = await accept("said first");
    const second = await accept("said second");
    expect(await view(first.regradeId)).toMatchObject({ status: "outdated" });
    await cancelRegrade({ ctx: owner, input: second });
    expect(await phrases()).toEqual([...before, "said first"]);
    await cancelRegrade({ ctx: owner, input: first });
    expect(await phrases()).toEqual(before);
  });

  it("is told alone where the draft holds nothing else, and stays once it was published", async () => {
    const { owner, set, at, view, apply, db } = await world();
    const accept = () =>
      acceptPhrasing({
        ctx: owner,
        input: { questionId: set.questionId, criterion: "promise", phrase: "leaves all as it is" },
      });
    const { regradeId } = await accept();
    await runPreview({ ctx: at.as(null), input: { regradeId } });
    expect((await view(regradeId)).accepted).toEqual({
      criterion: "promise",
      phrase: "leaves all as it is",
      statement: "a safe request does not change state on the server",
      amongOthers: false,
      published: false,
    });
    expect(await apply(regradeId)).toBe("applied");
    const later = await accept();
    await cancelRegrade({ ctx: owner, input: later });
    const drafts = eq(questionDrafts.questionId, set.questionId);
    const [draft] = await db.select().from(questionDrafts).where(drafts);
    expect(JSON.stringify(draft?.content)).toContain("leaves all as it is");
  });

  it("changes nothing when the draft cannot be previewed", async () => {
    const { owner, set, save, db } = await world();
    await save((content) => ({ ...content, reference: "" }));
    const refused = acceptPhrasing({
      ctx: owner,
      input: { questionId: set.questionId, criterion: "promise", phrase: "said in an answer" },
    });
    await expect(refused).rejects.toMatchObject({ code: "invalid" });
    const drafts = eq(questionDrafts.questionId, set.questionId);
    const [draft] = await db.select().from(questionDrafts).where(drafts);
    expect(JSON.stringify(draft?.content)).not.toContain("said in an answer");
  });

  it("refuses words that are no phrasing, and a criterion that is gone", async () => {
    const { owner, set } = await world();
    const accept = (criterion: string, phrase: string) =>
      acceptPhrasing({ ctx: owner, input: { questionId: set.questionId, criterion, phrase } });
    await expect(accept("promise", " ")).rejects.toMatchObject({ code: "invalid" });
    await expect(accept("promise", "x".repeat(500))).rejects.toMatchObject({ code: "invalid" });
    await expect(accept("nothing", "words")).rejects.toMatchObject({ code: "not-found" });
  });
});
