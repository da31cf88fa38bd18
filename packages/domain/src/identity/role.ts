import * as z from "zod";

export const roleSchema = z.enum(["candidate", "interviewer", "admin"]);
export type Role = z.infer<typeof roleSchema>;
