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
  regrade: Pick<RegradeView, "status" | "version" | "up" | "down" | "accepted">,
): { tone: "good" | "warn" | "bad"; text: string } | null {
  switch (regrade.status) {
    case "applied":
      return {
        tone: "good",
        text: `Applied. Version ${regrade.version} is published and counts for all past answers; ${count(regrade.up + regrade.down, "answer")} changed, and those who wrote them are told.`,
      };
    case "cancelled":
      return {
        tone: "warn",
        text:
          regrade.accepted === null
            ? "Cancelled. Nothing was changed."
            : "Cancelled. Nothing was changed, and the phrasing is out of the draft again.",
      };
    case "outdated":
      return {
        tone: "warn",
        text: "Not applied: answers came in, or people decided, since this preview was made. Preview again to see all of them.",
      };
    case "failed":
      return { tone: "bad", text: "The preview failed on the server. Nothing was changed; preview again." };
    case "previewing":
    case "previewed":
    case "applying":
      return null;
  }
}

/** "0.05" is the least change that is one; nobody wants to read it. */
function smallest(points: number): number {
  return Math.abs(points) < 1 ? 0 : Math.abs(points);
}
