import { buttonClass } from "@viva/ui/button";
import type { Metadata } from "next";
import Link from "next/link";
import { AuthCard } from "../../../features/identity/auth-card.tsx";

export const metadata: Metadata = { title: "Account deleted" };

export default function AccountDeletedPage() {
  return (
    <AuthCard title="Your account is deleted">
      <p className="text-muted">
        What Viva held of you is gone, here and on this device. You are signed out everywhere. The address is
        free: who wants to begin again creates a new account with it.
      </p>
      <Link href="/" className={buttonClass({ className: "mt-4" })}>
        To the start page
      </Link>
    </AuthCard>
  );
}
