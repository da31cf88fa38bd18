import type { RegradeView } from "@viva/domain/grading/regrade";
import { Card } from "@viva/ui/card";
import { acceptedLabel } from "./model/regrade-words.ts";

/** The phrasing that a preview is about. */
export function AcceptedCard({ regrade }: { regrade: RegradeView }) {
  const { accepted, status } = regrade;
  const label = acceptedLabel(status);
  if (accepted === null || label === null) return null;
  const open = status === "previewed" || status === "applying";
  return (
    <Card quiet aria-label="Accepted phrasing" className="mb-5">
      <p className="break-words">
        <span className="text-muted">{label}</span> “{accepted.phrase}”
      </p>
      <p className="break-words">
        <span className="text-muted">For:</span> {accepted.statement}
      </p>
      {accepted.amongOthers && open ? (
        <p className="mt-1.5 text-small text-warn">
          The draft holds other changes too. They are part of this preview and are published with it.
        </p>
      ) : null}
    </Card>
  );
}
