import type { StudyLink } from "@viva/domain/bank/study";
import type { ReactNode } from "react";
import { paths } from "../../client/paths.ts";

/** A link to a passage. A plain one: the browser marks the passage (`:target`) only when it loads the page itself. */
export function PassageLink({ to, children }: { to: StudyLink; children: ReactNode }) {
  return (
    <a href={paths.study(to)} className="link">
      {children}
    </a>
  );
}
