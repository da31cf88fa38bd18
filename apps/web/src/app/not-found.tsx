import type { Metadata } from "next";
import { NotFound } from "../features/shell/not-found.tsx";
import { PublicHeader } from "../features/shell/public-header.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <>
      <PublicHeader />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1132px] px-4 py-10 outline-none sm:px-6">
        <NotFound />
      </main>
    </>
  );
}
