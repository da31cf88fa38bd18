import type { Member, OrganisationSummary } from "@viva/domain/identity/organisation";
import type { Role } from "@viva/domain/identity/role";
import { Chip } from "@viva/ui/chip";
import { ListRow } from "@viva/ui/list-row";
import { ChangeMember } from "./change-member.tsx";

const TONES: Record<Role, "neutral" | "accent" | "good"> = {
  candidate: "neutral",
  interviewer: "accent",
  admin: "good",
};

/** People, each with what can be changed about them. */
export function MemberList({
  members,
  organisations,
  readerId,
}: {
  members: readonly Member[];
  organisations: readonly OrganisationSummary[];
  readerId: string;
}) {
  return (
    <ul className="mt-1.5">
      {members.map((member) => (
        <ListRow
          key={member.id}
          title={
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="break-words">{member.name}</span>
              <Chip tone={TONES[member.role]}>{member.role}</Chip>
              {member.demo ? <Chip>demo</Chip> : null}
              {member.id === readerId ? <Chip>you</Chip> : null}
            </span>
          }
          detail={
            <span className="break-words">
              {member.email}, {member.organisation.name}
            </span>
          }
          aside={
            <ChangeMember member={member} organisations={organisations} isReader={member.id === readerId} />
          }
        />
      ))}
    </ul>
  );
}
