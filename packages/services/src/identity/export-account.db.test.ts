import { randomUUID } from "node:crypto";
import { auditEvents } from "@viva/db/schema/identity";
import { type GivenGrades, gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { raiseAppeal } from "../appeals/raise-appeal.ts";
import type { Context } from "../context.ts";
import { decide } from "../decisions/decide.ts";
import { exportAccount } from "./export-account.ts";

const database = useTestDatabase();
const grades: GivenGrades = { methods: { points: 0.5 }, promise: { points: 0 } };

async function exported(ctx: Context): Promise<{ text: string; value: unknown }> {
  const { chunks } = await exportAccount({ ctx, input: undefined });
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return { text, value: JSON.parse(text) };
}

it("an export holds what is held of its person, and nothing of others", async () => {
  const { db } = database.current;
  const world = testWorld(db);
  const owner = await world.signedUp("interviewer", "Grace");
  const ada = await world.signedUp("candidate", "Ada");
  const other = await world.signedUp("candidate", "Alan");
  const set = await publishedSet(db, owner.actor.id, sampleFreeText("q-one"));
  await gradedAttempt(world, other, set, { answer: "Alan wrote this.", grades });
  const { attemptQuestionId } = await gradedAttempt(world, ada, set, { answer: "GET reads only.", grades });
  const seen = await seenNow(ada, attemptQuestionId, "promise");
  const asked = { ...seen, criterion: "promise", reason: "It says that it reads only." };
  await raiseAppeal({ ctx: ada, input: asked });
  const answers = [await seenNow(owner, attemptQuestionId, "promise")];
  const batchId = randomUUID();
  await decide({
    ctx: owner,
    input: { batchId, answers, criterion: "promise", points: 1, reason: "Agreed." },
  });

  const { text, value } = await exported(ada);
  expect(value).toMatchObject({
    account: { name: "Ada" },
    interviews: [{ candidateId: ada.actor.id }],
    attempts: [
      {
        clock: [{ kind: "started" }, { kind: "submitted" }],
        answers: [
          {
            answerText: "GET reads only.",
            edits: [{ insert: "GET reads only." }],
            grades: [{ criteria: [{ points: 0.5 }, { points: 0 }] }],
            appeals: [{ reason: "It says that it reads only." }],
            decisions: [{ points: 1, reason: "Agreed.", role: "interviewer" }],
          },
        ],
        report: { candidateId: ada.actor.id },
      },
    ],
    news: [{ details: { kind: "decided" } }],
    questionSets: [],
  });
  expect(text).not.toContain("Alan");
  expect(text).not.toContain("Grace");
  expect(text).not.toContain(owner.actor.id);
  expect(text).not.toContain("argon2");

  const owned = await exported(owner);
  expect(owned.value).toMatchObject({
    questionSets: [{ id: set.setId, questions: [{ key: "q-one", versions: [{ version: 1 }] }] }],
    decisions: [{ reason: "Agreed." }],
    attempts: [],
  });
  // What searches look at says nothing that the content does not.
  expect(owned.text).not.toContain('"words"');
  const audited = await db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.action, "identity.export-account"), eq(auditEvents.actorId, ada.actor.id)));
  expect(audited).toHaveLength(1);
});

it("an export of many rows comes in pieces, each when it is asked for", async () => {
  const { db } = database.current;
  const world = testWorld(db);
  const ada = await world.signedUp("candidate");
  const at = world.clock.now();
  await db.insert(auditEvents).values(
    Array.from({ length: 450 }, (_, index) => ({
      at,
      actorId: ada.actor.id,
      action: `test.event-${index}`,
      subjectType: "user",
      subjectId: ada.actor.id,
    })),
  );
  const { value } = await exported(ada);
  expect(value).toMatchObject({ audit: { length: 451 } });
  const { chunks } = await exportAccount({ ctx: ada, input: undefined });
  const [first] = [await chunks[Symbol.asyncIterator]().next()];
  expect(first).toMatchObject({ done: false, value: expect.stringContaining('"account"') });
});
