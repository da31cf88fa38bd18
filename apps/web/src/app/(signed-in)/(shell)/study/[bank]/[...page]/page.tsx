import type { Metadata } from "next";
import { StudyPageText } from "../../../../../../features/study/study-page-text.tsx";
import { requireReader } from "../../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../../server/caller.ts";

export const metadata: Metadata = { title: "Study notes" };

export default async function StudyPage({ params }: PageProps<"/study/[bank]/[...page]">) {
  await requireReader();
  const { bank, page } = await params;
  const found = await orNotFound((await api()).bank.getStudyPage({ bankId: bank, page: page.join("/") }));
  return <StudyPageText page={found} />;
}
