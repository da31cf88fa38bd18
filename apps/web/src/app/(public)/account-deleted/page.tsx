import { buttonClass } from "@viva/ui/button";
import type { Metadata } from "next";
import Link from "next/link";
import { AuthCard } from "../../../features/identity/auth-card.tsx";

export const metadata: Metadata = { title: "Account deleted" };

export default function AccountDeletedPage() {
  return (
    <AuthCard title="Your account is deleted">
      <p className="text-muted">
        What was yours is gone from the server and from this device, and nothing that stays names you. You are
        signed out everywhere. To begin again, create a new account; your address is free.
      </p>
      <Link href="/" className={buttonClass({ className: "mt-4" })}>
        To the start page
      </Link>
    </AuthCard>
  );
}
