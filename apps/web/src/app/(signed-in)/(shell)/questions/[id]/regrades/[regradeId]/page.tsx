import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RegradeScreen } from "../../../../../../../features/regrade/regrade-screen.tsx";
import { requireAuthor } from "../../../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../../../server/caller.ts";

export const metadata: Metadata = { title: "Effect on past answers" };

export default async function RegradePage({ params }: PageProps<"/questions/[id]/regrades/[regradeId]">) {
  await requireAuthor();
  const { id, regradeId } = await params;
  const regrade = await orNotFound((await api()).regrade.get({ regradeId }));
  if (regrade.questionId !== id) notFound();
  return <RegradeScreen key={regrade.id} initial={regrade} />;
}
