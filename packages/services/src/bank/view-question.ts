import { questionVersions } from "@viva/db/schema/bank";
import { users } from "@viva/db/schema/identity";
import { mayEditSet } from "@viva/domain/access/rules";
import type { Question } from "@viva/domain/bank/question";
import type { QuestionView } from "@viva/domain/bank/question-view";
import { oneDecimal } from "@viva/domain/grading/score";
import { desc, eq } from "drizzle-orm";
import { authorizeQuestionRead } from "../access/authorize.ts";
import { type Call, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { correctionsOf, viewCorrection } from "./corrections-of.ts";
import { findOrigin } from "./find-origin.ts";
import { noteTitles } from "./note-titles.ts";
import { listPlanted } from "./planted-solutions.ts";
import { topicNames } from "./published-questions.ts";
import { studyLinks } from "./study-links.ts";
import { viewCode, viewCriterion } from "./view-code.ts";

export interface ViewQuestionInput {
  questionId: string;
  /** The newest where it is left out. */
  version?: number | undefined;
}

/** One published version in full, with the history of the question. */
export async function viewQuestion({ ctx, input }: Call<ViewQuestionInput>): Promise<QuestionView> {
  const { question, set } = await authorizeQuestionRead(ctx, input.questionId);
  const versions = await ctx.db
    .select({ version: questionVersions, publishedBy: users.name })
    .from(questionVersions)
    .leftJoin(users, eq(users.id, questionVersions.publishedBy))
    .where(eq(questionVersions.questionId, question.id))
    .orderBy(desc(questionVersions.version));
  const wanted = input.version ?? versions[0]?.version.version;
  const shown = versions.find(({ version }) => version.version === wanted)?.version;
  if (!shown) throw new ServiceError("not-found", "This question has no such published version.");
  const { content } = shown;
  const linkStudy = await studyLinks(ctx, [shown.id]);
  const findCorrections = await correctionsOf(ctx, [shown.id]);
  const nameNote = await noteTitles(ctx);
  const nameTopic = await topicNames(ctx);
  return {
    id: question.id,
    set: { id: set.id, title: set.title, builtIn: set.ownerId === null },
    version: shown.version,
    versions: versions.map(({ version: { version, publishedAt }, publishedBy }) => ({
      version,
      publishedAt,
      publishedBy,
    })),
    retired: question.retiredAt !== null,
    editable: mayEditSet(requireActor(ctx), set),
    title: content.title,
    kind: content.kind,
    topics: content.topics.map(nameTopic),
    difficulty: content.difficulty,
    minutes: content.minutes,
    prompt: content.prompt,
    reference: content.reference,
    criteria: content.rubric.map((criterion) =>
      viewCriterion(criterion, linkStudy(shown.id, criterion.study)),
    ),
    samples: samplesOf(content),
    code: content.kind === "code" ? viewCode(content, await listPlanted(ctx, shown.id)) : null,
    followUps: content.followUps.map(({ ask, whenMissed }) => ({
      ask,
      whenMissed: content.rubric.find(({ id }) => id === whenMissed)?.statement ?? null,
    })),
    hints: content.hints.map(({ text, cost }) => ({ text, cost })),
    sources: content.sources.map(({ note, from, to }) => ({ title: nameNote(note), from, to })),
    corrections: findCorrections(shown.id, content.corrections).map((each) => viewCorrection(each, nameNote)),
    copiedFrom: await findOrigin(ctx, question),
  };
}

function samplesOf(content: Question): QuestionView["samples"] {
  if (content.kind === "code") return [];
  return content.samples.map(({ answer, expect }) => ({
    answer: answer.trim(),
    points: oneDecimal(content.rubric.reduce((sum, { id, weight }) => sum + weight * (expect[id] ?? 0), 0)),
  }));
}
