import type { Role } from "../identity/role.ts";

/** Who is asking. */
export interface Actor {
  id: string;
  role: Role;
  organisationId: string;
  /** The sign-in that the call came with; none for work that no browser asked for. */
  sessionId?: string;
}

/** What belongs to an organisation; null for what belongs to none and is for all, as built-in banks. */
export interface OfOrganisation {
  organisationId: string | null;
}

/**
 * Organisations do not see each other: what one has, nobody of another reads, draws from, grades or changes, whatever
 * the rules below allow within it. Admins look after all of them.
 */
export function mayReach(actor: Actor, { organisationId }: OfOrganisation): boolean {
  return organisationId === null || organisationId === actor.organisationId || actor.role === "admin";
}

/**
 * What may come into something of an organisation: what it has itself, and what is for all. Asked of the two and not of
 * who brings it there, for an admin reaches more than may come together.
 */
export function mayComeInto(target: OfOrganisation, { organisationId }: OfOrganisation): boolean {
  return organisationId === null || organisationId === target.organisationId;
}

/** Taking an interview belongs to its candidate alone: nobody, of whatever role, answers for another. */
export function mayTake(actor: Actor, resource: { candidateId: string }): boolean {
  return resource.candidateId === actor.id;
}

/** A review shows answers and grades: to the candidate wherever they are now, to the owner of the set, to admins. */
export function mayReview(
  actor: Actor,
  attempt: OfOrganisation & { candidateId: string; setOwnerId: string | null },
): boolean {
  if (attempt.candidateId === actor.id) return true;
  if (!mayReach(actor, attempt)) return false;
  return actor.role === "admin" || (actor.role === "interviewer" && attempt.setOwnerId === actor.id);
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
export function mayEditSet(actor: Actor, set: OfOrganisation & { ownerId: string | null }): boolean {
  if (set.ownerId === null || !mayReach(actor, set)) return false;
  return mayAuthor(actor) && (set.ownerId === actor.id || actor.role === "admin");
}

/** An export holds model answers and hidden tests: for those who may change the set, and of a built-in bank, whose files everybody has, for all authors. */
export function mayExportSet(actor: Actor, set: OfOrganisation & { ownerId: string | null }): boolean {
  return mayAuthor(actor) && (set.ownerId === null || mayEditSet(actor, set));
}

/**
 * An import shows a file that somebody brought: to them and to admins. It is of the organisation of its set. Who may
 * edit that set decides what enters it.
 */
export function mayUseImport(actor: Actor, bankImport: OfOrganisation & { ownerId: string }): boolean {
  if (!mayAuthor(actor) || !mayReach(actor, bankImport)) return false;
  return bankImport.ownerId === actor.id || actor.role === "admin";
}

/**
 * Deciding on the grade of somebody else's answer: the owner of the set and admins, on any answer; for a set that
 * belongs to nobody all interviewers of the organisation that the attempt was taken in, but only on what its candidate
 * asked for. Nobody decides on an answer of their own in this way.
 */
export function mayDecide(
  actor: Actor,
  answer: OfOrganisation & { candidateId: string; setOwnerId: string | null; asked: boolean },
): boolean {
  if (answer.candidateId === actor.id || !mayAuthor(actor) || !mayReach(actor, answer)) return false;
  if (actor.role === "admin") return true;
  return answer.setOwnerId === null ? answer.asked : answer.setOwnerId === actor.id;
}
