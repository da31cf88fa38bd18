import { buttonClass } from "@viva/ui/button";
import Link from "next/link";

export function NotFound() {
  return (
    <div className="max-w-xl">
      <h1 className="text-h2 font-semibold">There is nothing at this address</h1>
      <p className="mt-1.5 text-muted">
        The link may be mistyped, or what it led to is gone or not shared with your account.
      </p>
      <Link href="/home" className={buttonClass({ className: "mt-4" })}>
        Go to your home page
      </Link>
    </div>
  );
}
