import { NotFound } from "../../../../../features/shell/not-found.tsx";

export default function ImportNotFoundPage() {
  return (
    <main id="main" tabIndex={-1} className="px-4 py-8 outline-none sm:px-8">
      <NotFound />
    </main>
  );
}
