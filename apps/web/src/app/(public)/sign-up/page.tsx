import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "../../../features/identity/auth-card.tsx";
import { ownPath } from "../../../features/identity/own-path.ts";
import { SignUpForm } from "../../../features/identity/sign-up-form.tsx";
import { findCurrentActor } from "../../../server/actor.ts";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const next = ownPath((await searchParams).callbackUrl, "/home");
  if ((await findCurrentActor()) !== null) redirect(next);
  return (
    <AuthCard title="Create an account">
      <SignUpForm next={next} />
    </AuthCard>
  );
}
