import { draftContentSchema } from "@viva/domain/bank/drafts";
import { questionKindSchema } from "@viva/domain/bank/question";
import { questionEditorSchema } from "@viva/domain/bank/question-editor";
import { foundQuestionsSchema, questionSearchSchema } from "@viva/domain/bank/question-search";
import { questionViewSchema } from "@viva/domain/bank/question-view";
import { exportPreviewSchema, writtenFormatSchema } from "@viva/domain/bank/set-export";
import { studyIndexSchema, studyPageViewSchema } from "@viva/domain/bank/study";
import { trialSchema } from "@viva/domain/bank/trial";
import { setDetailSchema, setSummarySchema, topicViewSchema } from "@viva/domain/bank/views";
import { copyQuestion } from "@viva/services/bank/copy-question";
import { createQuestion } from "@viva/services/bank/create-question";
import { createSet, renameSet } from "@viva/services/bank/create-set";
import { previewExport } from "@viva/services/bank/export-set";
import { getQuestionEditor } from "@viva/services/bank/get-question-editor";
import { getSet } from "@viva/services/bank/get-set";
import { getStudyPage } from "@viva/services/bank/get-study-page";
import { listSets } from "@viva/services/bank/list-sets";
import { listStudyPages } from "@viva/services/bank/list-study-pages";
import { listTopics } from "@viva/services/bank/list-topics";
import { publishQuestion } from "@viva/services/bank/publish-question";
import { saveDraft } from "@viva/services/bank/save-draft";
import { searchQuestions } from "@viva/services/bank/search-questions";
import { viewQuestion } from "@viva/services/bank/view-question";
import { getTrial } from "@viva/services/trials/get-trial";
import { startTrial } from "@viva/services/trials/start-trial";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

const setText = z.object({
  title: z.string().trim().min(3, "Give the set a title of at least 3 characters.").max(120),
  description: z.string().trim().max(2_000),
});
const setId = z.object({ setId: z.uuid() });
const questionId = z.object({ questionId: z.uuid() });
const revision = z.number().int().nonnegative();

export const bankRouter = router({
  listSets: procedure
    .output(z.array(setSummarySchema))
    .query(({ ctx }) => listSets({ ctx: ctx.services, input: undefined })),
  getSet: procedure
    .input(setId)
    .output(setDetailSchema)
    .query(({ ctx, input }) => getSet({ ctx: ctx.services, input })),
  createSet: procedure.input(setText).mutation(({ ctx, input }) => createSet({ ctx: ctx.services, input })),
  renameSet: procedure
    .input(setText.extend(setId.shape))
    .mutation(({ ctx, input }) => renameSet({ ctx: ctx.services, input })),
  previewExport: procedure
    .input(setId.extend({ format: writtenFormatSchema }))
    .output(exportPreviewSchema)
    .query(({ ctx, input, signal }) => previewExport({ ctx: { ...ctx.services, signal }, input })),
  listTopics: procedure
    .output(z.array(topicViewSchema))
    .query(({ ctx }) => listTopics({ ctx: ctx.services, input: undefined })),
  listStudyPages: procedure
    .output(studyIndexSchema)
    .query(({ ctx }) => listStudyPages({ ctx: ctx.services, input: undefined })),
  getStudyPage: procedure
    .input(z.object({ bankId: z.string().max(80), page: z.string().max(120) }))
    .output(studyPageViewSchema)
    .query(({ ctx, input }) => getStudyPage({ ctx: ctx.services, input })),
  searchQuestions: procedure
    .input(questionSearchSchema)
    .output(foundQuestionsSchema)
    .query(({ ctx, input }) => searchQuestions({ ctx: ctx.services, input })),
  viewQuestion: procedure
    .input(questionId.extend({ version: z.number().int().positive().optional() }))
    .output(questionViewSchema)
    .query(({ ctx, input }) => viewQuestion({ ctx: ctx.services, input })),
  createQuestion: procedure
    .input(setId.extend({ kind: questionKindSchema }))
    .mutation(({ ctx, input }) => createQuestion({ ctx: ctx.services, input })),
  copyQuestion: procedure
    .input(setId.extend({ ...questionId.shape, version: z.number().int().positive() }))
    .mutation(({ ctx, input }) => copyQuestion({ ctx: ctx.services, input })),
  getQuestion: procedure
    .input(questionId)
    .output(questionEditorSchema)
    .query(({ ctx, input }) => getQuestionEditor({ ctx: ctx.services, input })),
  saveDraft: procedure
    .input(questionId.extend({ revision, content: draftContentSchema }))
    .mutation(({ ctx, input }) => saveDraft({ ctx: ctx.services, input })),
  startTrial: procedure
    .input(questionId.extend({ revision }))
    .mutation(({ ctx, input }) => startTrial({ ctx: ctx.services, input })),
  getTrial: procedure
    .input(questionId)
    .output(trialSchema.nullable())
    .query(({ ctx, input }) => getTrial({ ctx: ctx.services, input })),
  publishQuestion: procedure
    .input(questionId.extend({ revision }))
    .mutation(({ ctx, input }) => publishQuestion({ ctx: ctx.services, input })),
});
