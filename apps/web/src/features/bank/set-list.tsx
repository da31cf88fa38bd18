import type { SetSummary } from "@viva/domain/bank/views";
import { Chip } from "@viva/ui/chip";
import { ListRow } from "@viva/ui/list-row";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { count, formatMinutes } from "../time/format-time.ts";

export function SetList({ sets }: { sets: readonly SetSummary[] }) {
  return (
    <ul>
      {sets.map((set) => (
        <ListRow
          key={set.id}
          title={
            <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <Link href={paths.set(set.id)} className="min-w-0 wrap-anywhere hover:underline">
                {set.title}
              </Link>
              {set.builtIn ? <Chip>comes with Viva</Chip> : null}
              {set.editable ? <Chip tone="accent">you can edit</Chip> : null}
            </span>
          }
          detail={
            <>
              {set.description === "" ? null : (
                <span className="line-clamp-2 max-w-prose">{set.description}</span>
              )}
              {set.ownerName === null ? null : <span className="block">by {set.ownerName}</span>}
            </>
          }
          aside={
            <span className="text-small text-muted tabular-nums sm:text-right">
              {set.questionCount === 0 ? (
                "nothing published yet"
              ) : (
                <>
                  {count(set.questionCount, "question")}, {set.codeCount} with code
                  <span className="block">
                    {count(set.topics.length, "topic")}, {formatMinutes(set.minutes)} in all
                  </span>
                </>
              )}
            </span>
          }
        />
      ))}
    </ul>
  );
}
