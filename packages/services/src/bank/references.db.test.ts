import { contentHash } from "@viva/bank/content-hash";
import { correctionSchema } from "@viva/domain/bank/correction";
import { sampleBank, sampleTextQuestion } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it } from "vitest";
import { type Context, only } from "../context.ts";
import { correctionsOf } from "./corrections-of.ts";
import { getStudyPage } from "./get-study-page.ts";
import { listStudyPages } from "./list-study-pages.ts";
import { type LoadBankInput, loadBank } from "./load-bank.ts";
import { listPublished } from "./published-questions.ts";
import { studyLinks } from "./study-links.ts";

const database = useTestDatabase();
const page = { page: "web/http", title: "HTTP", markdown: "# HTTP\n\n## Safe methods\n\nGET and HEAD.\n" };
const correction = correctionSchema.parse({
  id: "ER-1",
  source: { note: "note-1", from: 3, to: 4 },
  grade: "wrong",
  says: "POST is a safe method.",
  right: "POST changes state and is not safe.",
  documentation: [{ title: "RFC 9110", url: "https://www.rfc-editor.org/rfc/rfc9110" }],
});
const question = sampleTextQuestion("q-one", { corrections: ["ER-1", "ER-2"] });

function load(ctx: Context, id: string, changes: Partial<LoadBankInput>) {
  const questions = [{ question, contentHash: contentHash(question) }];
  return loadBank({ ctx, input: { bank: { ...sampleBank, id }, questions, ...changes } });
}

describe("study pages of a bank", () => {
  it("are what the files say: added, changed and taken away with them", async () => {
    const { as, signedUp } = testWorld(database.current.db);
    const reader = await signedUp("candidate");
    const read = () => getStudyPage({ ctx: reader, input: { bankId: "pages", page: page.page } });
    await load(as(null), "pages", { studyPages: [page] });
    expect(await read()).toMatchObject({ title: "HTTP", bankTitle: "Sample bank" });
    await load(as(null), "pages", { studyPages: [{ ...page, title: "The protocol" }] });
    expect(await read()).toMatchObject({ title: "The protocol" });
    const index = await listStudyPages({ ctx: reader, input: undefined });
    expect(index.find(({ bankId }) => bankId === "pages")?.pages).toEqual([
      { page: "web/http", title: "The protocol", area: "Web" },
    ]);
    await load(as(null), "pages", {});
    await expect(read()).rejects.toMatchObject({ code: "not-found" });
  });

  it("are linked to from the questions of their own bank alone", async () => {
    const ctx = testWorld(database.current.db).as(null);
    const mine = await load(ctx, "with-pages", { studyPages: [page] });
    const other = await load(ctx, "without-pages", {});
    const versions = await listPublished(ctx, [mine.setId, other.setId]);
    const link = await studyLinks(
      ctx,
      versions.map(({ versionId }) => versionId),
    );
    const linksOf = (setId: string, study: string | undefined) =>
      versions.filter((each) => each.setId === setId).map(({ versionId }) => link(versionId, study));
    expect(linksOf(mine.setId, "web/http#safe-methods")).toEqual([
      { bankId: "with-pages", page: "web/http", anchor: "safe-methods", pageTitle: "HTTP" },
    ]);
    expect(linksOf(mine.setId, "web/cache#etag")).toEqual([null]);
    expect(linksOf(mine.setId, undefined)).toEqual([null]);
    expect(linksOf(other.setId, "web/http#safe-methods")).toEqual([null]);
  });
});

describe("corrections of a bank", () => {
  it("are found for the questions that name them, as the files say now", async () => {
    const ctx = testWorld(database.current.db).as(null);
    const named = async () => {
      const { setId } = await load(ctx, "corrected", { corrections: records });
      const { versionId } = only(await listPublished(ctx, [setId]));
      return (await correctionsOf(ctx, [versionId]))(versionId, question.corrections);
    };
    let records = [correction];
    expect(await named()).toEqual([correction]);
    records = [{ ...correction, right: "POST is neither safe nor idempotent." }];
    expect(await named()).toMatchObject([{ right: "POST is neither safe nor idempotent." }]);
    records = [];
    expect(await named()).toEqual([]);
  });
});
