import type { questionSets } from "@viva/db/schema/bank";
import { type Actor, mayEditSet, mayExportSet } from "@viva/domain/access/rules";
import type { SetSummary, TopicView } from "@viva/domain/bank/views";
import type { Language } from "@viva/domain/execution/run";
import { countMissing } from "../health/missing-languages.ts";
import type { PublishedQuestion } from "./published-questions.ts";

/** What lists say of a set, for this reader. */
export function summariseSet(
  actor: Actor,
  row: { set: typeof questionSets.$inferSelect; ownerName: string | null },
  published: readonly PublishedQuestion[],
  nameTopic: (id: string) => TopicView,
  missing: ReadonlyMap<Language, string>,
): SetSummary {
  const byTopic = new Map<string, number>();
  for (const { content } of published) {
    for (const topic of content.topics) byTopic.set(topic, (byTopic.get(topic) ?? 0) + 1);
  }
  return {
    id: row.set.id,
    title: row.set.title,
    description: row.set.description,
    editable: mayEditSet(actor, row.set),
    builtIn: row.set.ownerId === null,
    exportable: mayExportSet(actor, row.set),
    ownerName: row.ownerName,
    questionCount: published.length,
    codeCount: published.filter(({ content }) => content.kind === "code").length,
    minutes: published.reduce((sum, { content }) => sum + content.minutes, 0),
    topics: [...byTopic]
      .map(([id, questions]) => ({ ...nameTopic(id), questions }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    missing: countMissing(
      published.map(({ content }) => content),
      missing,
    ),
    updatedAt: row.set.updatedAt,
  };
}
