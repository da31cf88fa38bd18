"use client";

import { useMutation } from "@tanstack/react-query";
import type { SessionView } from "@viva/domain/identity/account";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { ListRow } from "@viva/ui/list-row";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import { describeError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { count, formatClock, formatDay } from "../time/format-time.ts";

/** Where the reader is signed in, and one button that ends it everywhere but here. */
export function SessionsCard({
  sessions,
  timeZone,
  now,
}: {
  sessions: readonly SessionView[];
  timeZone: string;
  now: Date;
}) {
  const router = useRouter();
  const toast = useToast();
  const others = sessions.filter((session) => !session.current).length;
  const end = useMutation(
    useTRPC().identity.endOtherSessions.mutationOptions({
      onSuccess: ({ ended }) => {
        toast({ title: "Signed out everywhere else", detail: `${count(ended, "sign-in")} ended.` });
        // The button goes with the last other sign-in.
        document.getElementById("main")?.focus();
        router.refresh();
      },
      onError: (error) =>
        toast({ tone: "bad", title: "Nobody was signed out", detail: describeError(error) }),
    }),
  );
  const moment = (date: Date) => `${formatDay(date, timeZone, now)}, ${formatClock(date, timeZone)}`;
  return (
    <Card aria-labelledby="sessions">
      <CardHeader id="sessions" title="Where you are signed in" />
      <ul className="mt-1.5">
        {sessions.map((session) => (
          <ListRow
            key={session.id}
            title={session.device ?? "A browser that did not say which"}
            detail={
              <span className="tabular-nums">
                Signed in {moment(session.signedInAt)}
                {session.current ? "" : `, last used about ${moment(session.lastSeenAt)}`}
              </span>
            }
            aside={session.current ? <Chip tone="accent">this one</Chip> : undefined}
          />
        ))}
      </ul>
      {others === 0 ? (
        <p className="mt-1.5 text-small text-muted">You are signed in nowhere else.</p>
      ) : (
        <Button className="mt-1.5" busy={end.isPending} onClick={() => end.mutate()}>
          Sign out everywhere else
        </Button>
      )}
    </Card>
  );
}
