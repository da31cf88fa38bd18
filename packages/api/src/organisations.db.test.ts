import { randomUUID } from "node:crypto";
import { TRPCError } from "@trpc/server";
import type { GradingSignals } from "@viva/db/grading-signals";
import { openGradingSignals } from "@viva/db/grading-signals";
import type { ConvertingContext } from "@viva/services/context";
import { gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { noModels } from "@viva/testing/no-models";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appRouter, createCaller } from "./root.ts";

const database = useTestDatabase();
let gradingSignals: GradingSignals;
let here: Awaited<ReturnType<typeof organisationAtWork>>;
beforeAll(async () => {
  gradingSignals = openGradingSignals(database.current.url, (error) => {
    throw error;
  });
  here = await organisationAtWork();
}, 30_000);
afterAll(() => gradingSignals.close());

const callAs = (services: ConvertingContext) => createCaller({ services, gradingSignals, models: noModels });
type Caller = ReturnType<typeof callAs>;

/** An organisation with all that another one must not see, and people of that other one who try. */
async function organisationAtWork() {
  const { db } = database.current;
  const world = testWorld(db);
  const [owner, candidate] = [await world.signedUp("interviewer"), await world.signedUp()];
  const elsewhere = await world.organisation();
  const written = sampleFreeText("q-here");
  const bank = await publishedSet(db, null, sampleFreeText("q-bank"));
  const own = callAs(owner);
  const { setId } = await own.bank.createSet({ title: "Only here", description: "" });
  const { questionId } = await own.bank.createQuestion({ setId, kind: "free-text" });
  const content = {
    ...written,
    rubric: written.rubric.map(({ id, weight, statement, accept, misconceptions }) => ({
      id,
      weight,
      statement,
      accept,
      misconceptions,
    })),
  };
  await own.bank.saveDraft({ questionId, revision: 1, content });
  await own.bank.publishQuestion({ questionId, revision: 2 });
  const file = {
    name: "notes.md",
    base64: btoa("# What is a cache?\n\nA store of answers that were given."),
  };
  const { importId } = await own.bankImport.create({ setId, ...file });
  const { drafts } = await own.bankImport.get({ importId });
  const set = await publishedSet(db, owner.actor.id, sampleFreeText("q-owned"));
  const grades = { methods: { points: 1 }, promise: { points: 0 } };
  const owned = await gradedAttempt(world, candidate, set, { answer: "GET reads.", grades });
  const practised = await gradedAttempt(world, candidate, bank, { answer: "GET reads.", grades });
  for (const { attemptQuestionId } of [owned, practised]) {
    const reason = "It is said in the first word.";
    const seen = await seenNow(candidate, attemptQuestionId, "promise");
    await callAs(candidate).appeal.raise({ ...seen, criterion: "promise", reason });
  }
  await own.bank.saveDraft({ questionId, revision: 2, content: { ...content, minutes: 7 } });
  const { regradeId } = await own.regrade.preview({ questionId, revision: 3 });
  return {
    ...{
      setId,
      questionId,
      importId,
      draftId: drafts[0]?.id ?? "",
      regradeId,
      owned,
      practised,
      content,
      file,
      bankQuestionId: bank.questionId,
    },
    owner,
    strangers: {
      interviewer: await world.signedUp("interviewer", "A stranger", elsewhere),
      candidate: await world.signedUp("candidate", "A stranger", elsewhere),
      "interviewer who owned it and moved": {
        ...owner,
        actor: { ...owner.actor, organisationId: elsewhere },
      },
    },
    admin: await world.signedUp("admin", "An admin", elsewhere),
    colleague: await world.signedUp("interviewer"),
  };
}

const plan = () => ({
  setId: here.setId,
  questionCount: 1,
  durationMinutes: 5,
  topics: [],
  include: "text-only" as const,
});
const at = { localDateTime: "2027-01-01T10:00", timeZone: "UTC" };
const decision = async (attemptQuestionId: string) => ({
  batchId: randomUUID(),
  answers: [await seenNow(here.owner, attemptQuestionId, "promise")],
  criterion: "promise",
  points: 1,
  reason: "It does.",
});

/** What is done with something that an organisation has. */
const refused: Record<string, (c: Caller) => Promise<unknown>> = {
  "bank.getSet": (c) => c.bank.getSet({ setId: here.setId }),
  "bank.previewExport": (c) => c.bank.previewExport({ setId: here.setId, format: "csv" }),
  "bank.renameSet": (c) => c.bank.renameSet({ setId: here.setId, title: "Mine now", description: "" }),
  "bank.createQuestion": (c) => c.bank.createQuestion({ setId: here.setId, kind: "code" }),
  "bank.viewQuestion": (c) => c.bank.viewQuestion({ questionId: here.questionId }),
  "bank.copyQuestion": (c) =>
    c.bank.copyQuestion({ questionId: here.questionId, version: 1, setId: here.setId }),
  "bank.startTrial": (c) => c.bank.startTrial({ questionId: here.questionId, revision: 1 }),
  "bank.getTrial": (c) => c.bank.getTrial({ questionId: here.questionId }),
  "bank.getQuestion": (c) => c.bank.getQuestion({ questionId: here.questionId }),
  "regrade.get": (c) => c.regrade.get({ regradeId: here.regradeId }),
  "regrade.changes": (c) => c.regrade.changes({ regradeId: here.regradeId, direction: "up" }),
  "regrade.confirm": (c) => c.regrade.confirm({ regradeId: here.regradeId, reason: "Because of it." }),
  "regrade.cancel": (c) => c.regrade.cancel({ regradeId: here.regradeId }),
  "regrade.preview": (c) => c.regrade.preview({ questionId: here.questionId, revision: 3 }),
  "regrade.acceptPhrasing": (c) =>
    c.regrade.acceptPhrasing({ questionId: here.questionId, criterion: "methods", phrase: "reads only" }),
  "bank.saveDraft": (c) =>
    c.bank.saveDraft({ questionId: here.questionId, revision: 4, content: here.content }),
  "bank.publishQuestion": (c) => c.bank.publishQuestion({ questionId: here.questionId, revision: 5 }),
  "bankImport.get": (c) => c.bankImport.get({ importId: here.importId }),
  "bankImport.create": (c) => c.bankImport.create({ setId: here.setId, ...here.file }),
  "bankImport.decide": (c) =>
    c.bankImport.decide({
      importId: here.importId,
      revision: 1,
      changes: [{ draftId: here.draftId, decision: "accept" }],
    }),
  "bankImport.add": (c) => c.bankImport.add({ importId: here.importId, revision: 2 }),
  "bankImport.undo": (c) => c.bankImport.undo({ importId: here.importId }),
  "bankImport.discard": (c) => c.bankImport.discard({ importId: here.importId }),
  "interview.create": (c) => c.interview.create({ plan: plan() }),
  "interview.schedule": (c) => c.interview.schedule({ plan: plan(), at }),
  "interview.countMatching": (c) => c.interview.countMatching({ plan: plan() }),
  "grading.progress": (c) => c.grading.progress({ attemptId: here.owned.attemptId }),
  "grading.watch": async (c) => {
    for await (const _ of await c.grading.watch({ attemptId: here.owned.attemptId })) return;
  },
  "grading.review": (c) => c.grading.review({ attemptId: here.owned.attemptId }),
  "grading.additions": (c) => c.grading.additions(here.owned),
  "grading.history": (c) => c.grading.history(here.owned),
  "decision.decide": async (c) => {
    await c.decision.decide(await decision(here.practised.attemptQuestionId));
    await c.decision.decide(await decision(here.owned.attemptQuestionId));
  },
};

/** Lists that have something of the organisation for its own people, and nothing of it for others. */
const lists: Record<string, (c: Caller) => Promise<unknown>> = {
  "bank.listSets": (c) => c.bank.listSets(),
  "bank.searchQuestions": (c) => c.bank.searchQuestions({ text: "q-here" }),
  "bankImport.list": (c) => c.bankImport.list(),
  "decision.queue": (c) => c.decision.queue(),
};

/** Procedures that take or give nothing of an organisation's, by why that is so. */
const apart: Record<string, readonly string[]> = {
  "about the caller alone, as the table of roles proves": [
    ...["attempt.start", "attempt.getRoom", "attempt.saveEdits", "attempt.setFlag", "attempt.saveNotes"],
    ...[
      "attempt.heartbeat",
      "attempt.submit",
      "attempt.list",
      "appeal.raise",
      "appeal.ask",
      "appeal.withdraw",
    ],
    ...["bank.createSet", "decision.settle", "decision.undo", "identity.me", "interview.reschedule"],
    ...["interview.cancel", "interview.get", "interview.listUpcoming", "interview.home"],
    ...["identity.changeName", "identity.changePassword", "identity.changeTimeZone", "identity.sessions"],
    ...["identity.deleteAccount", "identity.previewDeletion", "identity.endOtherSessions"],
    ...["mastery.report", "news.list", "news.dismiss"],
  ],
  "for the public": ["identity.signUp"],
  "the same for all": ["bank.listTopics", "bank.listStudyPages", "bank.getStudyPage", "grading.calibration"],
  "for admins alone, who look after all organisations": [
    ...["operations.modelUse", "operations.audit", "organisation.list", "organisation.get"],
    ...["organisation.create", "organisation.rename", "organisation.members", "organisation.moveMember"],
    ...["organisation.changeRole", "organisation.modelSettings", "organisation.chooseModel"],
    ...["organisation.tryModel"],
  ],
};

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "ok";
  } catch (error) {
    if (error instanceof TRPCError) return error.code;
    throw error;
  }
}

describe("what an organisation has", () => {
  it("is spoken of for every procedure", () => {
    const named = [refused, lists].flatMap((table) => Object.keys(table)).concat(...Object.values(apart));
    expect(named.sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
  });

  it.each(Object.entries(refused))("is not there for %s of another organisation", async (name, call) => {
    for (const [who, stranger] of Object.entries(here.strangers)) {
      const code = await codeOf(call(callAs(stranger)));
      const closed = who === "candidate" ? ["NOT_FOUND", "FORBIDDEN"] : ["NOT_FOUND"];
      expect([name, who, closed]).toEqual([name, who, expect.arrayContaining([code])]);
    }
  });

  it.each(Object.entries(lists))("is not in %s of another organisation", async (_name, list) => {
    const ids = (found: unknown) =>
      [here.setId, here.importId, here.owned.attemptQuestionId, here.practised.attemptQuestionId].filter(
        (id) => JSON.stringify(found).includes(id),
      );
    expect(ids(await list(callAs(here.owner)))).not.toEqual([]);
    expect(ids(await list(callAs(here.strangers.interviewer)))).toEqual([]);
    expect(ids(await list(callAs(here.strangers["interviewer who owned it and moved"])))).toEqual([]);
  });

  it("asked for in a built-in bank waits for every interviewer of it, and for admins wherever they are", async () => {
    for (const reader of [here.owner, here.colleague, here.admin]) {
      expect(JSON.stringify(await callAs(reader).decision.queue())).toContain(
        here.practised.attemptQuestionId,
      );
    }
    expect(await codeOf(callAs(here.colleague).grading.review(here.owned))).toBe("NOT_FOUND");
    expect(await codeOf(callAs(here.admin).grading.review(here.owned))).toBe("ok");
  });

  // Last: it does what the others were refused.
  it("is open to its owner in all of these ways, so that what refused the others is where they are", async () => {
    for (const [name, call] of Object.entries(refused)) {
      // One thing done stands in the way of another, but nothing is hidden or forbidden.
      const code = await codeOf(call(callAs(here.owner)));
      expect([name, ["ok", "CONFLICT"]]).toEqual([name, expect.arrayContaining([code])]);
    }
  });
});

describe("an import of an admin from elsewhere", () => {
  it("is compared with the questions of the set's organisation and of no other", async () => {
    const elsewhere = here.admin.actor.organisationId;
    const { db } = database.current;
    const stranger = here.strangers.interviewer;
    const theirs = await publishedSet(db, stranger.actor.id, sampleFreeText("q-theirs"));
    const { title, reference } = sampleFreeText("q-theirs");
    const file = { name: "same.md", base64: btoa(`# ${title}\n\n${reference}`) };
    const admin = callAs(here.admin);
    const { importId } = await admin.bankImport.create({ setId: here.setId, ...file });
    expect(JSON.stringify(await admin.bankImport.get({ importId }))).not.toContain(theirs.questionId);
    const into = await callAs(stranger).bank.createSet({ title: "Another", description: "" });
    expect(elsewhere).toBe(stranger.actor.organisationId);
    const compared = await callAs(stranger).bankImport.create({ setId: into.setId, ...file });
    expect(JSON.stringify(await callAs(stranger).bankImport.get(compared))).toContain(theirs.questionId);
  });
});

describe("an admin from elsewhere", () => {
  it("copies no question of one organisation into a set of another, and one of a bank into any", async () => {
    const admin = callAs(here.admin);
    const { setId } = await callAs(here.strangers.interviewer).bank.createSet({
      title: "Theirs",
      description: "",
    });
    const copy = (questionId: string) => admin.bank.copyQuestion({ questionId, version: 1, setId });
    expect(await codeOf(copy(here.questionId))).toBe("BAD_REQUEST");
    expect(await codeOf(copy(here.bankQuestionId))).toBe("ok");
  });
});
