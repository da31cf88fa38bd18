import * as z from "zod";
import { topicViewSchema } from "../bank/views.ts";

/**
 * `waiting`: scheduled, its time has not come. `ready`: may be started. `started`: an attempt is open.
 * `finished`: the attempt was submitted. `cancelled`: by the candidate.
 */
export const interviewStateSchema = z.enum(["waiting", "ready", "started", "finished", "cancelled"]);

export const interviewViewSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  set: z.object({ id: z.uuid(), title: z.string() }),
  questionCount: z.number().int(),
  durationMinutes: z.number().int(),
  /** Empty: all topics of the set. */
  topics: z.array(topicViewSchema),
  include: z.enum(["text-and-code", "text-only", "code-only"]),
  startsAt: z.date(),
  timeZone: z.string(),
  scheduled: z.boolean(),
  state: interviewStateSchema,
  attemptId: z.uuid().nullable(),
  serverNow: z.date(),
});
export type InterviewView = z.infer<typeof interviewViewSchema>;
