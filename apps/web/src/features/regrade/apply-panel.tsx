"use client";

import { type RegradeView, SHORTEST_REASON } from "@viva/domain/grading/regrade";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { Textarea } from "@viva/ui/textarea";
import { useState } from "react";
import { count } from "../time/format-time.ts";
import type { RegradeAction } from "./use-regrade.ts";

/** Publishes the version and lets the previewed grades count. Lowering anybody takes a reason. */
export function ApplyPanel({
  regrade,
  busy,
  onApply,
  onCancel,
}: {
  regrade: RegradeView;
  busy: RegradeAction | null;
  onApply: (reason: string) => Promise<boolean>;
  onCancel: () => void;
}) {
  const [reason, setReason] = useState(regrade.reason);
  const [asked, setAsked] = useState(false);
  const lowers = regrade.down > 0;
  const lacking = lowers && reason.trim().length < SHORTEST_REASON;
  const apply = () => {
    setAsked(true);
    if (!lacking) void onApply(reason);
  };
  return (
    <Card aria-labelledby="apply-title" className="flex flex-col gap-3 xl:sticky xl:top-8">
      <CardHeader id="apply-title" title="Apply" />
      <p className="text-small text-muted">
        Version {regrade.version} is published, and these grades count from then on. The old ones are kept,
        and what people decided stands wherever its criterion says the same.
      </p>
      {regrade.draftChanged ? (
        <Notice tone="warn" className="text-small">
          The draft was saved since. What is published is what was previewed here.
        </Notice>
      ) : null}
      <Field
        label="Reason"
        optional={!lowers}
        hint={
          lowers
            ? `${count(regrade.down, "answer")} would fall. Those who wrote them read this.`
            : "Those whose score changes read this."
        }
        error={
          asked && lacking ? `Say in at least ${SHORTEST_REASON} characters why grades are lowered.` : null
        }
      >
        <Textarea
          rows={3}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" busy={busy === "apply"} onClick={apply}>
          Publish and apply
        </Button>
        <Button busy={busy === "cancel"} onClick={onCancel}>
          Discard
        </Button>
      </div>
    </Card>
  );
}
