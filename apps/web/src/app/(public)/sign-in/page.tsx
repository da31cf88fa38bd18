import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "../../../features/identity/auth-card.tsx";
import { ownPath } from "../../../features/identity/own-path.ts";
import { SignInForm } from "../../../features/identity/sign-in-form.tsx";
import { findCurrentActor } from "../../../server/actor.ts";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { callbackUrl, email } = await searchParams;
  const next = ownPath(callbackUrl, "/home");
  if ((await findCurrentActor()) !== null) redirect(next);
  return (
    <AuthCard title="Sign in">
      <SignInForm next={next} initialEmail={typeof email === "string" ? email : ""} />
    </AuthCard>
  );
}
