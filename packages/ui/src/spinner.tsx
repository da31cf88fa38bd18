import { LoaderCircle } from "lucide-react";

/** Decoration only: the element around it says that it is busy. */
export function Spinner({ className }: { className?: string | undefined }) {
  return <LoaderCircle aria-hidden className={`animate-spin ${className ?? "size-4"}`} />;
}
