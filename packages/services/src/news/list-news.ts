import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionVersions } from "@viva/db/schema/bank";
import { gradeNews } from "@viva/db/schema/grading";
import { mayAuthor } from "@viva/domain/access/rules";
import type { GradeNews } from "@viva/domain/grading/news";
import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { inReach } from "../access/in-reach.ts";
import { type Call, requireActor } from "../context.ts";

const SHOWN = 50;

/** What the reader is told of grades since the reports, newest first, as far as it was not put away. */
export async function listNews({ ctx }: Call<void>): Promise<GradeNews[]> {
  const actor = requireActor(ctx);
  // Of others' attempts only while the reader looks after such: they may have been moved or have become a candidate.
  const own = eq(attempts.candidateId, actor.id);
  const theirs = mayAuthor(actor) ? or(own, inReach(actor, attempts.organisationId) ?? sql`true`) : own;
  const rows = await ctx.db
    .select({
      news: gradeNews,
      attempt: attempts,
      question: attemptQuestions,
      content: questionVersions.content,
    })
    .from(gradeNews)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, gradeNews.attemptQuestionId))
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(and(eq(gradeNews.readerId, actor.id), isNull(gradeNews.readAt), theirs))
    .orderBy(desc(gradeNews.id))
    .limit(SHOWN);
  return rows.map(({ news, attempt, question, content }) => ({
    id: news.id,
    at: news.at,
    attemptQuestionId: question.id,
    // Whoever answers does so blind: of another's attempt this would open the review, with the name.
    attemptId: attempt.candidateId === actor.id ? attempt.id : null,
    attemptTitle: attempt.title,
    questionTitle: content.title,
    position: question.position,
    details: news.details,
  }));
}
