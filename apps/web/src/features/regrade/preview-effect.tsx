"use client";

import { Button } from "@viva/ui/button";
import { FieldError } from "@viva/ui/field";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";

/** Saves the draft, has it held against all past answers, and goes to what comes out. */
export function PreviewEffect({
  questionId,
  flush,
}: {
  questionId: string;
  /** Saves what is not saved; the revision, or null when that did not work. */
  flush: () => Promise<number | null>;
}) {
  const router = useRouter();
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const preview = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const revision = await flush();
      if (revision === null) {
        setFailed("The draft could not be saved first. See above.");
      } else {
        const { regradeId } = await client.regrade.preview.mutate({ questionId, revision });
        router.push(paths.regrade(questionId, regradeId));
        return;
      }
    } catch (error) {
      setFailed(describeError(error));
    }
    setBusy(false);
  };
  return (
    <div className="border-t border-line pt-3">
      <p className="mb-2 text-small text-muted">
        Attempts that were graded already keep their grade, unless you apply the change to them too.
      </p>
      <Button busy={busy} onClick={() => void preview()}>
        See the effect on past answers
      </Button>
      {failed === null ? null : (
        <div role="alert">
          <FieldError>{failed}</FieldError>
        </div>
      )}
    </div>
  );
}
