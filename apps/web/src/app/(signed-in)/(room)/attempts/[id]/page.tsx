import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { paths } from "../../../../../client/paths.ts";
import { RoomPage } from "../../../../../features/room/room-page.tsx";
import { requireReader } from "../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../server/caller.ts";

export const metadata: Metadata = { title: "Interview" };

export default async function AttemptPage({ params }: PageProps<"/attempts/[id]">) {
  const { id } = await params;
  const reader = await requireReader();
  const caller = await api();
  const room = await orNotFound(caller.attempt.getRoom({ attemptId: id }));
  if (room.status !== "open") redirect(paths.review(room.id));
  return <RoomPage key={room.id} room={room} userId={reader.id} />;
}
