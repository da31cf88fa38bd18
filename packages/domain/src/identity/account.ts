import * as z from "zod";
import { emailSchema, knownPasswordSchema, nameSchema, passwordSchema } from "./credentials.ts";

export const changeNameSchema = z.object({ name: nameSchema });

export const changePasswordSchema = z
  .object({ currentPassword: knownPasswordSchema, newPassword: passwordSchema })
  .refine(({ currentPassword, newPassword }) => currentPassword !== newPassword, {
    path: ["newPassword"],
    message: "This is the password that you have. Choose another.",
  });
export type ChangePassword = z.infer<typeof changePasswordSchema>;

/** Null: the zone of the browser in use. */
export const changeTimeZoneSchema = z.object({
  timeZone: z.string().refine(isTimeZone, "This is not a time zone that Viva knows.").nullable(),
});

/** What becomes of the sets that stay: with their owner's name removed, or as those of another author. */
export const setsAfterwardsSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("keep") }),
  z.object({ kind: z.literal("hand-over"), to: emailSchema }),
]);
export type SetsAfterwards = z.infer<typeof setsAfterwardsSchema>;

export const deleteAccountSchema = z.object({
  password: knownPasswordSchema,
  /** The account's e-mail address, typed again. */
  confirmation: z.string().trim().toLowerCase().max(254),
  sets: setsAfterwardsSchema,
});
export type DeleteAccount = z.infer<typeof deleteAccountSchema>;

/** Why an account cannot be deleted now. */
export type DeletionObstacle =
  | { kind: "demo" }
  | { kind: "last-admin" }
  | { kind: "running"; attemptId: string; title: string };

/** What deleting the reader's account would remove and leave. */
export interface DeletionPreview {
  obstacle: DeletionObstacle | null;
  /** Removed. */
  interviews: number;
  attempts: number;
  /** Titles of sets that go: nothing in them was ever published. */
  setsRemoved: string[];
  /** Titles of sets that stay: others draw from them. */
  setsKept: string[];
  /** Decisions on answers of others, which stay without the name. */
  decisions: number;
}

/** A sign-in of the reader that still stands. */
export interface SessionView {
  id: string;
  /** As in `Firefox on Linux`; null where the browser did not say. */
  device: string | null;
  signedInAt: Date;
  /** To the quarter of an hour. */
  lastSeenAt: Date;
  /** The one that asks. */
  current: boolean;
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
