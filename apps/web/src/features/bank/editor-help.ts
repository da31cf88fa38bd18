import { type DraftContent, draftFollowUpSchema, draftHintSchema, placeId } from "@viva/domain/bank/drafts";
import * as z from "zod";
import { newPartId, readNumber } from "./typed-fields.ts";

/** What this browser kept of before these had fields: no ids, and a cost as a number. */
const idIfKnown = { id: draftFollowUpSchema.shape.id.optional() };
const typedCost = z.union([z.string(), z.number().transform(percentText)]);

/** Follow-up questions and hints of a question of any kind, as they are typed. The cost is in percent. */
export const editorHelp = {
  followUps: z
    .array(draftFollowUpSchema.extend({ ...idIfKnown, ask: z.string() }))
    .default([])
    .transform((all) => all.map((each, index) => ({ ...each, id: each.id ?? placeId("follow-up", index) }))),
  hints: z
    .array(draftHintSchema.extend({ ...idIfKnown, cost: typedCost, text: z.string() }))
    .default([])
    .transform((all) => all.map((each, index) => ({ ...each, id: each.id ?? placeId("hint", index) }))),
};
export type EditorFollowUp = z.infer<typeof editorHelp.followUps>[number];
export type EditorHint = z.infer<typeof editorHelp.hints>[number];
export interface EditorHelp {
  followUps: EditorFollowUp[];
  hints: EditorHint[];
}

export function toEditorHelp({
  followUps = [],
  hints = [],
}: Pick<DraftContent, "followUps" | "hints">): EditorHelp {
  return { followUps, hints: hints.map((hint) => ({ ...hint, cost: percentText(hint.cost) })) };
}

/** What is typed, read as far as it can be: the schema says what cannot be saved. */
export function helpContentOf({ followUps, hints }: EditorHelp) {
  return { followUps, hints: hints.map((hint) => ({ ...hint, cost: fractionOf(readNumber(hint.cost)) })) };
}

export function newFollowUp(newId?: () => string): EditorFollowUp {
  return { id: newPartId("follow-up", newId), whenMissed: null, ask: "" };
}

/** A later hint says more, so it costs more. */
export function newHint(before: readonly EditorHint[], newId?: () => string): EditorHint {
  const last = readNumber(before.at(-1)?.cost ?? "0");
  const cost = Number.isNaN(last) ? 10 : Math.min(100, Math.max(0, Math.round(last)) + 10);
  return { id: newPartId("hint", newId), cost: String(cost), text: "" };
}

/** By moving the point: dividing by 100 would miss some fractions by their last digit. */
function fractionOf(percent: number): number {
  const moved = Number(`${percent}e-2`);
  return Number.isNaN(moved) ? percent / 100 : moved;
}

/** The shortest text that is read as the same fraction: 0.07 is 7 %, though 0.07 times 100 is a little more. */
function percentText(fraction: number): string {
  for (let digits = 1; digits <= 17; digits++) {
    const percent = Number((fraction * 100).toPrecision(digits));
    if (fractionOf(percent) === fraction) return String(percent);
  }
  return String(fraction * 100);
}
