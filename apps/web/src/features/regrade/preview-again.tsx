"use client";

import type { RegradeView } from "@viva/domain/grading/regrade";
import { Button } from "@viva/ui/button";
import type { RegradeAction } from "./use-regrade.ts";

/** What is left to do with a preview that cannot be applied. */
export function PreviewAgain({
  regrade,
  busy,
  onPreview,
  onCancel,
}: {
  regrade: RegradeView;
  busy: RegradeAction | null;
  onPreview: () => void;
  onCancel: () => void;
}) {
  const inDraft = regrade.accepted !== null && !regrade.accepted.published;
  const discards = regrade.status === "previewed" || (inDraft && regrade.status !== "cancelled");
  return (
    <div className="flex flex-wrap gap-2">
      {regrade.draftRevision === null ? null : (
        <Button variant="primary" busy={busy === "preview"} onClick={onPreview}>
          Preview again
        </Button>
      )}
      {discards ? (
        <Button busy={busy === "cancel"} onClick={onCancel}>
          Discard
        </Button>
      ) : null}
    </div>
  );
}
