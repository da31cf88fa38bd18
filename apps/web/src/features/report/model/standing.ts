import type { TopicMastery } from "@viva/domain/mastery/views";
import type { IntervalTone } from "@viva/ui/interval-meter";
import { count } from "../../time/format-time.ts";

/** A change smaller than this is noise: the estimate moves a little with every answer. */
const STEADY_BELOW = 3;

const look: Record<TopicMastery["standing"], { word: string; meter: IntervalTone }> = {
  weak: { word: "weak", meter: "bad" },
  middling: { word: "middling", meter: "warn" },
  strong: { word: "strong", meter: "good" },
  "too-few": { word: "too few answers", meter: "neutral" },
};

/** How a topic stands, in words beside its meter: "weak", "4 answers, 1 not answered, up 14". */
export function standing(topic: Pick<TopicMastery, "standing" | "change" | "answers" | "unanswered">): {
  word: string;
  detail: string;
  meter: IntervalTone;
} {
  const moved = topic.standing === "too-few" ? null : movement(topic.change);
  const detail = [
    ...(topic.answers > 0 || topic.unanswered === 0 ? [count(topic.answers, "answer")] : []),
    ...(topic.unanswered > 0 ? [`${topic.unanswered} not answered`] : []),
    ...(moved === null ? [] : [moved]),
  ];
  return { ...look[topic.standing], detail: detail.join(", ") };
}

/** "up 14", "down 6", "steady"; null when there is nothing before to compare with. */
function movement(change: number | null): string | null {
  if (change === null) return null;
  if (Math.abs(change) < STEADY_BELOW) return "steady";
  return change > 0 ? `up ${Math.round(change)}` : `down ${Math.round(-change)}`;
}
