import type { DraftContent } from "./drafts.ts";
import type { ImportDecision } from "./import-views.ts";

/** What the plan needs to know of a draft of an import. They stand in the order of the file. */
export interface PlannedDraft {
  content: DraftContent;
  decision: ImportDecision;
  /** Place of the earlier draft that it is alike to; null for none. */
  duplicatePosition: number | null;
  /** The question of the bank that it is alike to; null for none. */
  duplicateQuestionId: string | null;
}

/** Whether one draft can be made of two of a file. Code is one whole: what another one has does not go into it. */
export function mayJoin(one: DraftContent, other: DraftContent): boolean {
  return one.kind !== "code" && other.kind !== "code";
}

/** Where a draft goes: nowhere, into a question of its own, or to one that is or will be there. */
export type Destination =
  | { kind: "nowhere" }
  | { kind: "new" }
  | { kind: "draft"; position: number }
  | { kind: "question"; questionId: string };

export type ImportPlan =
  | { kind: "planned"; destinations: Destination[] }
  /** Drafts that cannot go where they were decided to, each with what to do. */
  | { kind: "refused"; problems: { title: string; message: string }[] };

/**
 * Where each draft goes. A merge follows the draft that it is alike to, so that three of a kind end in one question;
 * one that leads to a skipped draft is refused, for nothing would be left to keep its source.
 */
export function planImport(drafts: readonly PlannedDraft[]): ImportPlan {
  const destinations: Destination[] = [];
  const problems: { title: string; message: string }[] = [];
  for (const draft of drafts) {
    const destination = destinationOf(draft, drafts, destinations);
    if (typeof destination === "string") problems.push({ title: draft.content.title, message: destination });
    destinations.push(typeof destination === "string" ? { kind: "nowhere" } : destination);
  }
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "planned", destinations };
}

/** A text says why it cannot go there. */
function destinationOf(
  draft: PlannedDraft,
  drafts: readonly PlannedDraft[],
  earlier: readonly Destination[],
): Destination | string {
  switch (draft.decision) {
    case "skip":
      return { kind: "nowhere" };
    case "accept":
      return { kind: "new" };
    case "merge": {
      if (draft.duplicateQuestionId !== null)
        return { kind: "question", questionId: draft.duplicateQuestionId };
      const position = draft.duplicatePosition;
      const other = position === null ? undefined : drafts[position];
      const there = position === null ? undefined : earlier[position];
      if (position === null || other === undefined || there === undefined) {
        return "It is alike to no other question. Accept it by itself, or skip it.";
      }
      if (there.kind === "nowhere") {
        return `It is to be merged with “${other.content.title}”, which is skipped. Accept that one, or accept this one by itself.`;
      }
      const joined = there.kind === "new" ? { kind: "draft" as const, position } : there;
      if (joined.kind === "draft" && !joins(draft, drafts[joined.position])) return WITH_CODE;
      return joined;
    }
  }
}

const WITH_CODE =
  "A question with code is not merged with another one of its file. Accept it by itself, or skip it.";

function joins({ content }: PlannedDraft, other: PlannedDraft | undefined): boolean {
  return other !== undefined && mayJoin(content, other.content);
}
