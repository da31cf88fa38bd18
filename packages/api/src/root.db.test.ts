import { TRPCError } from "@trpc/server";
import type { GradingSignals } from "@viva/db/grading-signals";
import { openGradingSignals } from "@viva/db/grading-signals";
import { answerGrades } from "@viva/db/schema/grading";
import { gradingProgressSchema } from "@viva/domain/grading/views";
import type { ConvertingContext } from "@viva/services/context";
import { gradeAnswer } from "@viva/services/grading/grade-answer";
import { compileReport } from "@viva/services/mastery/compile-report";
import { noModels } from "@viva/testing/no-models";
import { sampleCodeQuestion, sampleTextQuestion } from "@viva/testing/sample-bank";
import { startedAttempt } from "@viva/testing/started-attempt";
import { useTestDatabase } from "@viva/testing/test-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { appRouter, createCaller } from "./root.ts";

const database = useTestDatabase();
let gradingSignals: GradingSignals;
beforeAll(() => {
  gradingSignals = openGradingSignals(database.current.url, (error) => {
    throw error;
  });
});
afterAll(() => gradingSignals.close());

const callAs = (services: ConvertingContext) => createCaller({ services, gradingSignals, models: noModels });
const id = "00000000-0000-7000-8000-000000000000";
const seen = { attemptQuestionId: id, gradeId: id, replaces: null };
const draft = {
  title: "",
  topics: [],
  difficulty: "easy" as const,
  minutes: 5,
  prompt: "",
  reference: "",
  rubric: [],
};
const plan = { setId: id, questionCount: 1, durationMinutes: 5, topics: [], include: "text-only" as const };
const at = { localDateTime: "2027-01-01T10:00", timeZone: "UTC" };
const edit = { seq: 0, at: new Date(), from: 0, deleteCount: 0, insert: "x" };

/** What `tracked` yields without a transport: a tuple of id, data and a mark. */
const trackedProgress = z.tuple([z.string(), gradingProgressSchema]).rest(z.symbol());

type Caller = ReturnType<typeof callAs>;
type Code = TRPCError["code"] | "ok";
interface Access {
  call: (caller: Caller) => Promise<unknown>;
  candidate: Code;
  interviewer: Code;
  admin: Code;
}

/** What each procedure answers each role for things that are not theirs. All refuse the public, but two. */
const procedures: Record<string, Access> = {
  "identity.changeName": own((c) => c.identity.changeName({ name: "New" }), "ok"),
  "identity.changeTimeZone": own((c) => c.identity.changeTimeZone({ timeZone: "Europe/Madrid" }), "ok"),
  "identity.changePassword": own(
    (c) => c.identity.changePassword({ currentPassword: "not it", newPassword: "a new passphrase" }),
    "FORBIDDEN",
  ),
  "identity.sessions": own((c) => c.identity.sessions(), "ok"),
  "identity.previewDeletion": own((c) => c.identity.previewDeletion(), "ok"),
  "identity.deleteAccount": own(
    (c) => c.identity.deleteAccount({ password: "not it", confirmation: "", sets: { kind: "keep" } }),
    "FORBIDDEN",
  ),
  "identity.endOtherSessions": own((c) => c.identity.endOtherSessions(), "ok"),
  "bank.listSets": { call: (c) => c.bank.listSets(), candidate: "ok", interviewer: "ok", admin: "ok" },
  "bank.listTopics": { call: (c) => c.bank.listTopics(), candidate: "ok", interviewer: "ok", admin: "ok" },
  "bank.listStudyPages": own((c) => c.bank.listStudyPages(), "ok"),
  "bank.getStudyPage": own((c) => c.bank.getStudyPage({ bankId: "none", page: "no/page" })),
  "bank.getSet": authoring((c) => c.bank.getSet({ setId: id }), "NOT_FOUND"),
  "bank.previewExport": authoring((c) => c.bank.previewExport({ setId: id, format: "csv" }), "NOT_FOUND"),
  "bank.createSet": authoring((c) => c.bank.createSet({ title: "Mine", description: "" }), "ok"),
  "bank.renameSet": authoring(
    (c) => c.bank.renameSet({ setId: id, title: "New", description: "" }),
    "NOT_FOUND",
  ),
  "bank.searchQuestions": authoring((c) => c.bank.searchQuestions({}), "ok"),
  "bank.viewQuestion": authoring((c) => c.bank.viewQuestion({ questionId: id }), "NOT_FOUND"),
  "bank.createQuestion": authoring((c) => c.bank.createQuestion({ setId: id, kind: "code" }), "NOT_FOUND"),
  "bank.copyQuestion": authoring(
    (c) => c.bank.copyQuestion({ questionId: id, version: 1, setId: id }),
    "NOT_FOUND",
  ),
  "bank.startTrial": authoring((c) => c.bank.startTrial({ questionId: id, revision: 1 }), "NOT_FOUND"),
  "bank.getTrial": authoring((c) => c.bank.getTrial({ questionId: id }), "NOT_FOUND"),
  "bank.getQuestion": authoring((c) => c.bank.getQuestion({ questionId: id }), "NOT_FOUND"),
  "bank.saveDraft": authoring(
    (c) => c.bank.saveDraft({ questionId: id, revision: 1, content: draft }),
    "NOT_FOUND",
  ),
  "bank.publishQuestion": authoring(
    (c) => c.bank.publishQuestion({ questionId: id, revision: 1 }),
    "NOT_FOUND",
  ),
  "bankImport.list": authoring((c) => c.bankImport.list(), "ok"),
  "bankImport.get": authoring((c) => c.bankImport.get({ importId: id }), "NOT_FOUND"),
  "bankImport.create": authoring(
    (c) => c.bankImport.create({ setId: id, name: "notes.md", base64: btoa("# Q?") }),
    "NOT_FOUND",
  ),
  "bankImport.decide": authoring(
    (c) => c.bankImport.decide({ importId: id, revision: 1, changes: [{ draftId: id, decision: "skip" }] }),
    "NOT_FOUND",
  ),
  "bankImport.add": authoring((c) => c.bankImport.add({ importId: id, revision: 1 }), "NOT_FOUND"),
  "bankImport.undo": authoring((c) => c.bankImport.undo({ importId: id }), "NOT_FOUND"),
  "bankImport.discard": authoring((c) => c.bankImport.discard({ importId: id }), "NOT_FOUND"),
  "interview.create": own((c) => c.interview.create({ plan })),
  "interview.schedule": own((c) => c.interview.schedule({ plan, at })),
  "interview.reschedule": own((c) => c.interview.reschedule({ interviewId: id, at })),
  "interview.cancel": own((c) => c.interview.cancel({ interviewId: id })),
  "interview.get": own((c) => c.interview.get({ interviewId: id })),
  "interview.countMatching": own((c) => c.interview.countMatching({ plan })),
  "interview.listUpcoming": own((c) => c.interview.listUpcoming(), "ok"),
  "interview.home": own((c) => c.interview.home(), "ok"),
  "attempt.start": own((c) => c.attempt.start({ interviewId: id })),
  "attempt.getRoom": own((c) => c.attempt.getRoom({ attemptId: id })),
  "attempt.saveEdits": own((c) =>
    c.attempt.saveEdits({
      attemptQuestionId: id,
      clientId: id,
      baseRevision: 0,
      edits: [edit],
      resultLength: 1,
    }),
  ),
  "attempt.setFlag": own((c) => c.attempt.setFlag({ attemptQuestionId: id, flagged: true })),
  "attempt.saveNotes": own((c) => c.attempt.saveNotes({ attemptQuestionId: id, notes: "" })),
  "attempt.heartbeat": own((c) => c.attempt.heartbeat({ attemptId: id, attemptQuestionId: id, activeMs: 0 })),
  "attempt.submit": own((c) => c.attempt.submit({ attemptId: id })),
  "attempt.list": own((c) => c.attempt.list({ limit: 5 }), "ok"),
  "grading.progress": own((c) => c.grading.progress({ attemptId: id })),
  "grading.watch": own(async (c) => {
    for await (const _ of await c.grading.watch({ attemptId: id })) return;
  }),
  "grading.review": own((c) => c.grading.review({ attemptId: id })),
  "grading.additions": own((c) => c.grading.additions({ attemptId: id, attemptQuestionId: id })),
  "grading.history": own((c) => c.grading.history({ attemptId: id, attemptQuestionId: id })),
  "grading.calibration": own((c) => c.grading.calibration(), "ok"),
  "decision.settle": own((c) => c.decision.settle({ ...seen, criterion: "x", counts: true, batchId: id })),
  "decision.queue": authoring((c) => c.decision.queue(), "ok"),
  "decision.decide": own((c) =>
    c.decision.decide({
      batchId: id,
      answers: [{ ...seen, appealId: null }],
      criterion: "x",
      points: 1,
      reason: "",
    }),
  ),
  "decision.undo": own((c) => c.decision.undo({ decisionId: id })),
  "appeal.raise": own((c) => c.appeal.raise({ ...seen, criterion: "x", reason: "" })),
  "appeal.ask": own((c) => c.appeal.ask({ attemptQuestionId: id })),
  "appeal.withdraw": own((c) => c.appeal.withdraw({ appealId: id })),
  "news.list": own((c) => c.news.list(), "ok"),
  "news.dismiss": own((c) => c.news.dismiss({ newsIds: [id] }), "ok"),
  "regrade.preview": authoring((c) => c.regrade.preview({ questionId: id, revision: 1 }), "NOT_FOUND"),
  "regrade.acceptPhrasing": authoring(
    (c) => c.regrade.acceptPhrasing({ questionId: id, criterion: "x", phrase: "y" }),
    "NOT_FOUND",
  ),
  "regrade.get": authoring((c) => c.regrade.get({ regradeId: id }), "NOT_FOUND"),
  "regrade.changes": authoring((c) => c.regrade.changes({ regradeId: id, direction: "up" }), "NOT_FOUND"),
  "regrade.confirm": authoring((c) => c.regrade.confirm({ regradeId: id, reason: "" }), "NOT_FOUND"),
  "regrade.cancel": authoring((c) => c.regrade.cancel({ regradeId: id }), "NOT_FOUND"),
  "operations.modelUse": operating((c) => c.operations.modelUse()),
  "operations.audit": operating((c) => c.operations.audit({ area: "grading" })),
  "organisation.list": operating((c) => c.organisation.list()),
  "organisation.get": operating((c) => c.organisation.get({ organisationId: id }), "NOT_FOUND"),
  "organisation.create": operating((c) => c.organisation.create({ name: `Organisation ${Math.random()}` })),
  "organisation.rename": operating(
    (c) => c.organisation.rename({ organisationId: id, name: "New" }),
    "NOT_FOUND",
  ),
  "organisation.members": operating((c) => c.organisation.members({})),
  "organisation.moveMember": operating(
    (c) => c.organisation.moveMember({ userId: id, organisationId: id }),
    "NOT_FOUND",
  ),
  "organisation.changeRole": operating(
    (c) => c.organisation.changeRole({ userId: id, role: "admin" }),
    "NOT_FOUND",
  ),
  "organisation.modelSettings": operating(
    (c) => c.organisation.modelSettings({ organisationId: id }),
    "NOT_FOUND",
  ),
  "organisation.chooseModel": operating(
    (c) => c.organisation.chooseModel({ organisationId: id, choice: { use: "off" } }),
    "NOT_FOUND",
  ),
  "organisation.tryModel": operating(
    (c) => c.organisation.tryModel({ organisationId: id, choice: { use: "installation" } }),
    "NOT_FOUND",
  ),
  "mastery.report": own((c) => c.mastery.report({ attemptId: id })),
};

function authoring(call: Access["call"], others: Code): Access {
  return { call, candidate: "FORBIDDEN", interviewer: others, admin: others };
}

function operating(call: Access["call"], admin: Code = "ok"): Access {
  return { call, candidate: "FORBIDDEN", interviewer: "FORBIDDEN", admin };
}

function own(call: Access["call"], code: Code = "NOT_FOUND"): Access {
  return { call, candidate: code, interviewer: code, admin: code };
}

async function codeOf(call: Promise<unknown>): Promise<Code> {
  try {
    await call;
    return "ok";
  } catch (error) {
    if (error instanceof TRPCError) return error.code;
    throw error;
  }
}

describe("access to the API", () => {
  it("has a row in this table for every procedure", () => {
    const names = Object.keys(appRouter._def.procedures).sort();
    expect(names).toEqual([...Object.keys(procedures), "identity.me", "identity.signUp"].sort());
  });

  it.each(Object.entries(procedures))("%s is refused or answered by role", async (_name, access) => {
    const { world } = await startedAttempt(database.current.db);
    expect(await codeOf(access.call(callAs(world.as(null))))).toBe("UNAUTHORIZED");
    for (const role of ["candidate", "interviewer", "admin"] as const) {
      const code = await codeOf(access.call(callAs(await world.signedUp(role))));
      expect([role, code]).toEqual([role, access[role]]);
    }
  });

  it("answers the public who they are: nobody", async () => {
    const { world } = await startedAttempt(database.current.db);
    expect(await callAs(world.as(null)).identity.me()).toBeNull();
  });
});

describe("the coding answers that one person has run", () => {
  it("are limited by the hour at the start of an interview, with the time of the next", async () => {
    const questions = Array.from({ length: 20 }, (_, index) => sampleCodeQuestion(`q-${index}`));
    const { candidate, world, plan } = await startedAttempt(database.current.db, [
      ...questions,
      sampleTextQuestion("q-text"),
    ]);
    const start = async (services: ConvertingContext, include: "code-only" | "text-only") => {
      const caller = callAs(services);
      const wanted = { ...plan, include, questionCount: include === "code-only" ? 20 : 1 };
      const { interviewId } = await caller.interview.create({ plan: wanted });
      return () => caller.attempt.start({ interviewId });
    };
    world.clock.advance(10 * 60_000);
    await (await start(candidate, "code-only"))();
    await (await start(candidate, "code-only"))();

    const oneMore = await start(candidate, "code-only");
    await expect(oneMore()).rejects.toMatchObject({
      code: "TOO_MANY_REQUESTS",
      message: expect.stringContaining("Start this one in 50 minutes"),
    });
    await (await start(candidate, "text-only"))();
    await (await start(await world.signedUp("candidate"), "code-only"))();

    world.clock.advance(50 * 60_000);
    await expect(oneMore()).resolves.toMatchObject({ attemptId: expect.any(String) });
  });
});

describe("text that the database cannot keep", () => {
  it("is refused with the name of its field, whatever procedure it is for", async () => {
    const { candidate } = await startedAttempt(database.current.db, [sampleTextQuestion("q-one")]);
    const caller = callAs(candidate);
    const refusal = { code: "BAD_REQUEST", cause: { code: "invalid", field: "reason" } };
    const reason = "The first sentence\u0000 says it.";
    await expect(caller.appeal.raise({ ...seen, criterion: "c", reason })).rejects.toMatchObject(refusal);
    await expect(caller.identity.changeName({ name: "A\ud83d" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

describe("watching a grading", () => {
  it("tells each change as it happens, and ends with the report", async () => {
    const { candidate, attemptId, world, db } = await startedAttempt(database.current.db, [
      sampleTextQuestion("q-one"),
      sampleTextQuestion("q-two"),
    ]);
    const caller = callAs(candidate);
    const { gradingRunId } = await caller.attempt.submit({ attemptId });
    const seen: string[] = [];
    const ctx = {
      ...world.as(null),
      sandbox: { run: () => Promise.reject(new Error("text needs no sandbox")) },
    };
    const answers = await db
      .select({ id: answerGrades.id, run: answerGrades.gradingRunId })
      .from(answerGrades);
    const mine = answers.filter((answer) => answer.run === gradingRunId);
    for await (const event of await caller.grading.watch({ attemptId })) {
      const [, progress] = trackedProgress.parse(event);
      seen.push(`${progress.status} ${progress.graded}`);
      const next = mine.shift();
      if (next) await gradeAnswer({ ctx, input: { answerGradeId: next.id } });
      else await compileReport({ ctx, input: { gradingRunId } });
    }
    expect(seen[0]).toBe("queued 0");
    expect(seen.at(-1)).toBe("done 2");
    expect(seen.length).toBeGreaterThan(2);
  });
});
