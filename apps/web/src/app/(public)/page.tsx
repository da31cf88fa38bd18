import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Landing } from "../../features/landing/landing.tsx";
import { findCurrentActor } from "../../server/actor.ts";

export const metadata: Metadata = {
  title: { absolute: "Viva: mock interviews that tell you what to study next" },
};

export default async function LandingPage() {
  if ((await findCurrentActor()) !== null) redirect("/home");
  return <Landing />;
}
