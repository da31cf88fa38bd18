import type { ImportSummary } from "@viva/domain/bank/import-views";
import { Chip } from "@viva/ui/chip";
import { ListRow } from "@viva/ui/list-row";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { count, formatClock, formatDay } from "../time/format-time.ts";

/** What somebody brought before, the latest first. */
export function ImportList({
  imports,
  timeZone,
  now,
}: {
  imports: readonly ImportSummary[];
  timeZone: string;
  now: Date;
}) {
  return (
    <ul>
      {imports.map((each) => (
        <ListRow
          key={each.id}
          title={
            <Link href={paths.bankImport(each.id)} className="hover:underline">
              {each.name}
            </Link>
          }
          detail={`${count(each.questionCount, "question")} for ${each.setTitle}, ${formatDay(each.createdAt, timeZone, now)} ${formatClock(each.createdAt, timeZone)}`}
          aside={
            each.addedAt === null ? (
              <Chip>not added yet</Chip>
            ) : (
              <Chip tone="good">{count(each.addedCount, "question")} added</Chip>
            )
          }
        />
      ))}
    </ul>
  );
}
