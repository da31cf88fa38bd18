import type { Metadata } from "next";
import { StudyContents } from "../../../../features/study/study-contents.tsx";
import { requireReader } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";

export const metadata: Metadata = { title: "Study notes" };

export default async function StudyIndexPage() {
  await requireReader();
  return <StudyContents index={await (await api()).bank.listStudyPages()} />;
}
