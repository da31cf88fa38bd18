import type { Metadata } from "next";
import { Lobby } from "../../../../../features/lobby/lobby.tsx";
import { requireReader } from "../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../server/caller.ts";
import { readerTimeZone } from "../../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Interview lobby" };

export default async function LobbyPage({ params }: PageProps<"/interviews/[id]">) {
  await requireReader();
  const { id } = await params;
  const interview = await orNotFound((await api()).interview.get({ interviewId: id }));
  return <Lobby interview={interview} readerTimeZone={await readerTimeZone()} />;
}
