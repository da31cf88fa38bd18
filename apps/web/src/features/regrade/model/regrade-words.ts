import type { RegradeView } from "@viva/domain/grading/regrade";
import { count } from "../../time/format-time.ts";

type Bin = RegradeView["bins"][number];

/** "up by 10 to 25", "down by more than 50", "the same" */
export function binWords({ from, to }: Pick<Bin, "from" | "to">): string {
  if (from === null) return `down by more than ${Math.abs(to ?? 0)}`;
  if (to === null) return `up by ${from} or more`;
  if (from < 0 && to > 0) return "the same";
  if (to <= 0) return `down by ${smallest(to)} to ${Math.abs(from)}`;
  return `up by ${smallest(from)} to ${to}`;
}

/** What the preview found, in a sentence. */
export function effectWords({
  up,
  down,
  same,
  total,
  status,
}: Pick<RegradeView, "up" | "down" | "same" | "total" | "status">): string {
  if (total === 0) return "No past answer was graded by another version, so nothing changes.";
  if (up + down === 0) return `None of ${count(total, "past answer")} changes.`;
  const answers = count(total, "past answer");
  return status === "applied"
    ? `Of ${answers} ${up} rose, ${down} fell and ${same} stayed.`
    : `Of ${answers} ${up} would rise, ${down} would fall and ${same} would stay.`;
}

/** What stands in the place of the preview; null while there is something to decide. */
export function statusNotice(
  regrade: Pick<RegradeView, "status" | "version" | "up" | "down" | "accepted" | "failure">,
): { tone: "good" | "warn" | "bad"; text: string } | null {
  switch (regrade.status) {
    case "applied":
      return {
        tone: "good",
        text: `Applied. Version ${regrade.version} is published and counts for all past answers, and for attempts that were under way; ${count(regrade.up + regrade.down, "answer")} changed, and those who wrote them are told.`,
      };
    case "cancelled":
      return {
        tone: "warn",
        text: cancelledWords(regrade.accepted),
      };
    case "outdated":
      return {
        tone: "warn",
        text: "Out of date, and not applied: since it was begun a newer preview took its place, a version was published, answers came in, or people decided. Nothing was changed.",
      };
    case "failed":
      return {
        tone: "bad",
        text: `${regrade.failure ?? "The server failed."} Nothing was changed. Should it fail again, whoever looks after the server finds the cause in its log.`,
      };
    case "previewing":
    case "previewed":
    case "applying":
      return null;
  }
}

/** What stands before the phrasing that a regrade is about; null once it is accepted. */
export function acceptedLabel(status: RegradeView["status"]): string | null {
  switch (status) {
    case "previewing":
    case "previewed":
    case "applying":
      return "To be accepted:";
    case "outdated":
    case "failed":
      return "In the draft, not accepted yet:";
    case "cancelled":
      return "Not accepted:";
    case "applied":
      return null;
  }
}

/** That a phrasing costs somebody points; null where it costs nobody any. */
export function costWords({ accepted, down }: Pick<RegradeView, "accepted" | "down">): string | null {
  if (accepted === null || down === 0) return null;
  const what = accepted.amongOthers
    ? "This phrasing or the draft’s other changes take"
    : "This phrasing takes";
  return `${what} points from ${count(down, "answer")} elsewhere.`;
}

function cancelledWords(accepted: RegradeView["accepted"]): string {
  if (accepted === null) return "Cancelled. Nothing was changed.";
  return accepted.published
    ? "Cancelled. The phrasing was published with another change meanwhile, and stays."
    : "Cancelled. Nothing was changed, and the phrasing is out of the draft again.";
}

/** "0.05" is the least change that is one; nobody wants to read it. */
function smallest(points: number): number {
  return Math.abs(points) < 1 ? 0 : Math.abs(points);
}
