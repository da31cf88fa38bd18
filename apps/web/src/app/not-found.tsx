import type { Metadata } from "next";
import { NotFound } from "../features/shell/not-found.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <main id="main" className="px-6 py-12">
      <NotFound />
    </main>
  );
}
