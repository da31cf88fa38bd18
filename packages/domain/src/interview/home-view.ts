import * as z from "zod";
import { attemptSummarySchema } from "../attempt/views.ts";
import { topicMasterySchema } from "../mastery/views.ts";
import { interviewViewSchema } from "./views.ts";

export const homeSchema = z.object({
  /** Interviews that are open (go back in), ready or waiting, soonest first. */
  next: interviewViewSchema.nullable(),
  upcoming: z.array(interviewViewSchema),
  open: z.array(attemptSummarySchema),
  recent: z.array(attemptSummarySchema),
  attempts: z.number().int(),
  weakest: z.array(topicMasterySchema),
});
export type Home = z.infer<typeof homeSchema>;
