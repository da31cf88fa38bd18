import type { TopicView } from "@viva/domain/bank/views";

/** Topics of the second level as options of a select, by the area that they belong to. */
export function TopicOptions({ topics }: { topics: readonly TopicView[] }) {
  const groups = [...Map.groupBy(topics, (topic) => topic.id.split("/")[0] ?? topic.id)];
  return groups.map(([group, members]) => (
    <optgroup key={group} label={group}>
      {members.map((topic) => (
        <option key={topic.id} value={topic.id}>
          {topic.name}
        </option>
      ))}
    </optgroup>
  ));
}
