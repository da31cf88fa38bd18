import type { ImportDetail, ImportDraft } from "@viva/domain/bank/import-views";
import type { ImportStatus } from "@viva/domain/bank/imported";
import { count } from "../../time/format-time.ts";

export type StatusTone = "good" | "warn" | "bad";

export const statusWords: Record<ImportStatus, { word: string; tone: StatusTone }> = {
  ready: { word: "ready", tone: "good" },
  check: { word: "check", tone: "warn" },
  duplicate: { word: "duplicate", tone: "warn" },
  "no-answer": { word: "no answer", tone: "bad" },
};

/** "2 look like questions you have": how many have a status, for the top of the page. None is not told. */
export function countsByStatus(drafts: readonly ImportDraft[]): { text: string; tone: StatusTone }[] {
  const number = (status: ImportStatus) => drafts.filter(({ question }) => question.status === status).length;
  const told: { n: number; tone: StatusTone; text: string }[] = [
    { n: number("ready"), tone: "good", text: `${number("ready")} ready` },
    { n: number("check"), tone: "warn", text: `${number("check")} to check` },
    {
      n: number("duplicate"),
      tone: "warn",
      text:
        number("duplicate") === 1
          ? "1 looks like a question that is there"
          : `${number("duplicate")} look like questions that are there`,
    },
    {
      n: number("no-answer"),
      tone: "bad",
      text: number("no-answer") === 1 ? "1 has no answer" : `${number("no-answer")} have no answer`,
    },
  ];
  return told.filter(({ n }) => n > 0).map(({ text, tone }) => ({ text, tone }));
}

/** What stands under a draft's title: criteria, topic and lines. */
export function describeDraft(draft: ImportDraft): string {
  const { lines, kind } = draft.question;
  const { content } = draft;
  const { rubric, topics } = content;
  return [
    rubric.length === 0 ? "no criteria yet" : count(rubric.length, "criterion", "criteria"),
    ...(kind === "choice" ? ["from a multiple choice"] : kind === "code" ? [codeOf(content)] : []),
    topics.length === 0 ? "no topic yet" : `topic ${topics.map((id) => id.replace("/", " / ")).join(", ")}`,
    ...(lines === null ? [] : [describeLines(lines)]),
    ...(draft.edited ? ["edited"] : []),
  ].join(", ");
}

function codeOf(content: ImportDraft["content"]): string {
  return content.kind === "code"
    ? `with code and ${count(content.tests.length, "test", "tests")}`
    : "about code";
}

export function describeLines([from, to]: readonly [number, number]): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}

/** What an import will do when it is added. */
export function countDecided(drafts: readonly ImportDraft[]): { accepted: number; merged: number } {
  return {
    accepted: drafts.filter(({ decision }) => decision === "accept").length,
    merged: drafts.filter(({ decision }) => decision === "merge").length,
  };
}

/** The label of the button that adds: it says what will happen. */
export function addLabel(drafts: readonly ImportDraft[]): string {
  const { accepted, merged } = countDecided(drafts);
  if (accepted === 0 && merged > 0) return `Merge ${merged}`;
  return merged === 0 ? `Add ${accepted} as drafts` : `Add ${accepted} as drafts, merge ${merged}`;
}

/** The place of the draft that has a line; of several the one that begins last. Null for none. */
export function draftAtLine(drafts: readonly ImportDraft[], line: number): string | null {
  const found = drafts.findLast(
    ({ question: { lines } }) => lines !== null && lines[0] <= line && line <= lines[1],
  );
  return found?.id ?? null;
}

export type LineMark = { skipped: string | null; repaired: boolean };

/** By line number, why a line was skipped and whether its characters were put right. */
export function lineMarks({
  skipped,
  repaired,
  drafts,
}: Pick<ImportDetail, "skipped" | "repaired" | "drafts">): (line: number) => LineMark {
  const reasons = new Map<number, string>();
  for (const part of skipped) {
    if (part.lines === null) continue;
    for (let line = part.lines[0]; line <= part.lines[1]; line += 1) reasons.set(line, part.reason);
  }
  // A line of a draft is never struck through, whatever else it is.
  for (const { question } of drafts) {
    if (question.lines === null) continue;
    for (let line = question.lines[0]; line <= question.lines[1]; line += 1) reasons.delete(line);
  }
  const put = new Set(repaired?.lines);
  return (line) => ({ skipped: reasons.get(line) ?? null, repaired: put.has(line) });
}
