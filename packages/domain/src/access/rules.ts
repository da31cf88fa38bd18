import type { Role } from "../identity/role.ts";

/** Who is asking. */
export interface Actor {
  id: string;
  role: Role;
  /** The sign-in that the call came with; none for work that no browser asked for. */
  sessionId?: string;
}

/** Taking an interview belongs to its candidate alone: nobody, of whatever role, answers for another. */
export function mayTake(actor: Actor, resource: { candidateId: string }): boolean {
  return resource.candidateId === actor.id;
}

/** A review shows answers and grades: to the candidate, to the owner of the set, to admins. */
export function mayReview(
  actor: Actor,
  attempt: { candidateId: string; setOwnerId: string | null },
): boolean {
  return (
    attempt.candidateId === actor.id ||
    actor.role === "admin" ||
    (actor.role === "interviewer" && attempt.setOwnerId === actor.id)
  );
}

/** Interviewers and admins write questions. */
export function mayAuthor(actor: Actor): boolean {
  return actor.role !== "candidate";
}

/** Admins look after the installation: its health, its audit, what a language model costs. */
export function mayOperate(actor: Actor): boolean {
  return actor.role === "admin";
}

/** A set is edited by its owner or an admin; a built-in bank (no owner) is edited in its files only. */
export function mayEditSet(actor: Actor, set: { ownerId: string | null }): boolean {
  if (set.ownerId === null) return false;
  return mayAuthor(actor) && (set.ownerId === actor.id || actor.role === "admin");
}

/** An export holds model answers and hidden tests: for those who may change the set, and of a built-in bank, whose files everybody has, for all authors. */
export function mayExportSet(actor: Actor, set: { ownerId: string | null }): boolean {
  return mayAuthor(actor) && (set.ownerId === null || mayEditSet(actor, set));
}

/** An import shows a file that somebody brought: to them and to admins. Who may edit its set decides what enters it. */
export function mayUseImport(actor: Actor, bankImport: { ownerId: string }): boolean {
  return mayAuthor(actor) && (bankImport.ownerId === actor.id || actor.role === "admin");
}

/**
 * Deciding on the grade of somebody else's answer: the owner of the set and admins, on any answer; for a set that
 * belongs to nobody all interviewers, but only on what its candidate asked for. Nobody decides on an answer of
 * their own in this way.
 */
export function mayDecide(
  actor: Actor,
  answer: { candidateId: string; setOwnerId: string | null; asked: boolean },
): boolean {
  if (answer.candidateId === actor.id || !mayAuthor(actor)) return false;
  if (actor.role === "admin") return true;
  return answer.setOwnerId === null ? answer.asked : answer.setOwnerId === actor.id;
}
