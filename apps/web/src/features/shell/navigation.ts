import type { Role } from "@viva/domain/identity/role";
import type { Route } from "next";

export type NavigationItem = {
  label: string;
  href: Route;
  /** Other paths that belong to this item; the item's own path and what lies below it always do. */
  covers?: readonly string[];
};
export type NavigationSection = { label: string | null; items: readonly NavigationItem[] };

const candidate: NavigationSection = {
  label: null,
  items: [
    { label: "Home", href: "/home" },
    { label: "New interview", href: "/interviews/new", covers: ["/interviews"] },
    { label: "Schedule", href: "/schedule" },
    { label: "Past attempts", href: "/attempts" },
    { label: "Report", href: "/report" },
    { label: "Study notes", href: "/study" },
  ],
};

const interviewer: NavigationSection = {
  label: "Interviewer",
  items: [
    { label: "Question sets", href: "/sets" },
    { label: "Questions", href: "/questions" },
    { label: "Import", href: "/import" },
    { label: "Grading", href: "/grading", covers: ["/calibration"] },
  ],
};

const admin: NavigationSection = {
  label: "Admin",
  items: [{ label: "Administration", href: "/admin" }],
};

const sections: Record<Role, readonly NavigationSection[]> = {
  candidate: [candidate],
  interviewer: [candidate, interviewer],
  admin: [candidate, interviewer, admin],
};

/** What a reader of this role can go to. Interviewers practise too, and admins do all that others do. */
export function navigationFor(role: Role): readonly NavigationSection[] {
  return sections[role];
}

export function isCurrent(item: NavigationItem, path: string): boolean {
  return [item.href, ...(item.covers ?? [])].some(
    (prefix) => path === prefix || path.startsWith(`${prefix}/`),
  );
}
