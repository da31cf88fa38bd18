import type { Role } from "@viva/domain/identity/role";

/** Each role by name, with what it lets a person do. */
export const ROLES: Record<Role, { label: string; detail: string }> = {
  candidate: { label: "Candidate", detail: "Takes interviews, and sees nothing of others." },
  interviewer: {
    label: "Interviewer",
    detail: "Also makes question sets, and grades what comes from them.",
  },
  admin: { label: "Admin", detail: "Also looks after this server and all its organisations." },
};

/** What moving a person changes and leaves; null while they stay. */
export function moveWords({ from, to, role }: { from: string; to: string; role: Role }): string | null {
  if (from === to) return null;
  const attempts =
    "Attempts stay in the organisation that they were taken in; the person keeps seeing their own.";
  return role === "candidate"
    ? attempts
    : `Question sets stay in ${from}, where admins look after them until the person comes back. ${attempts}`;
}
