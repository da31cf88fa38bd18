import { gradeNewsSchema } from "@viva/domain/grading/news";
import { dismissNews } from "@viva/services/news/dismiss-news";
import { listNews } from "@viva/services/news/list-news";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

export const newsRouter = router({
  list: procedure
    .output(z.array(gradeNewsSchema))
    .query(({ ctx }) => listNews({ ctx: ctx.services, input: undefined })),
  dismiss: procedure
    .input(z.object({ newsIds: z.array(z.uuid()).max(200) }))
    .mutation(({ ctx, input }) => dismissNews({ ctx: ctx.services, input })),
});
