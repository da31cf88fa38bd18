"use client";

import type { DeletionObstacle, DeletionPreview } from "@viva/domain/identity/account";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Notice } from "@viva/ui/notice";
import Link from "next/link";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { DeletionDialog } from "./deletion-dialog.tsx";

export function DeletionCard({
  userId,
  email,
  preview,
}: {
  userId: string;
  email: string;
  preview: DeletionPreview;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Card aria-labelledby="deletion">
      <CardHeader id="deletion" title="Delete the account" />
      {preview.obstacle === null ? (
        <>
          <p className="mt-1.5 max-w-prose text-muted">
            You first read what goes and what stays. It cannot be taken back, also not by an admin.
          </p>
          <Button variant="danger" className="mt-3" onClick={() => setOpen(true)}>
            Delete my account
          </Button>
          <DeletionDialog
            open={open}
            userId={userId}
            email={email}
            preview={preview}
            onClose={() => setOpen(false)}
          />
        </>
      ) : (
        <Notice className="mt-3">
          <Obstacle obstacle={preview.obstacle} />
        </Notice>
      )}
    </Card>
  );
}

function Obstacle({ obstacle }: { obstacle: DeletionObstacle }) {
  switch (obstacle.kind) {
    case "demo":
      return "This demo account is shared by all who try Viva here, so nobody can delete it or change its password. Sign out and create an account of your own: that one is yours to change and to delete.";
    case "last-admin":
      return "You are the only admin, and somebody has to look after this server. Make another admin first.";
    case "running":
      return (
        <>
          An interview is running. Finish{" "}
          <Link className="link" href={paths.attempt(obstacle.attemptId)}>
            {obstacle.title}
          </Link>{" "}
          first, then delete the account.
        </>
      );
    default:
      return obstacle satisfies never;
  }
}
