import { questions, questionVersions, rubricCriteria } from "@viva/db/schema/bank";
import type { PlantedSolution, Question } from "@viva/domain/bank/question";
import { and, desc, eq } from "drizzle-orm";
import { audit, type Context, only } from "../context.ts";
import { storePlanted } from "./planted-solutions.ts";

export interface StoredVersion {
  questionId: string;
  version: number;
  /** False when the newest version has this content already. */
  isNew: boolean;
}

/**
 * Publishes `content` as the next version of the question with its key in `homeSetId`, and makes the question
 * when it is new. Idempotent by content hash. Call it inside a transaction: the question's row is locked, so
 * that two publications of one question take turns. `planted` takes the place of what was planted beside it; where
 * no new version tells of that, the audit does.
 */
export async function storeVersion(
  tx: Context,
  question: {
    homeSetId: string;
    content: Question;
    contentHash: string;
    planted: readonly PlantedSolution[];
  },
): Promise<StoredVersion> {
  const { homeSetId, content, contentHash, planted } = question;
  await tx.db
    .insert(questions)
    .values({ homeSetId, key: content.id, createdAt: tx.clock.now() })
    .onConflictDoNothing();
  const row = only(
    await tx.db
      .select({ id: questions.id })
      .from(questions)
      .where(and(eq(questions.homeSetId, homeSetId), eq(questions.key, content.id)))
      .for("update"),
  );
  const [newest] = await tx.db
    .select({
      id: questionVersions.id,
      version: questionVersions.version,
      contentHash: questionVersions.contentHash,
    })
    .from(questionVersions)
    .where(eq(questionVersions.questionId, row.id))
    .orderBy(desc(questionVersions.version))
    .limit(1);
  if (newest?.contentHash === contentHash) {
    if (await storePlanted(tx, newest.id, planted))
      await audit(tx, "bank.replace-planted", { type: "question", id: row.id });
    return { questionId: row.id, version: newest.version, isNew: false };
  }
  const version = (newest?.version ?? 0) + 1;
  const stored = only(
    await tx.db
      .insert(questionVersions)
      .values({
        questionId: row.id,
        version,
        contentHash,
        content,
        publishedAt: tx.clock.now(),
        publishedBy: tx.actor?.id ?? null,
      })
      .returning({ id: questionVersions.id }),
  );
  await tx.db.insert(rubricCriteria).values(
    content.rubric.map((criterion, position) => ({
      questionVersionId: stored.id,
      key: criterion.id,
      position,
      weight: criterion.weight,
      statement: criterion.statement,
    })),
  );
  await storePlanted(tx, stored.id, planted);
  return { questionId: row.id, version, isNew: true };
}
