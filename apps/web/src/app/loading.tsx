import { Spinner } from "@viva/ui/spinner";

export default function Loading() {
  return (
    <div role="status" aria-label="Loading" className="grid min-h-48 place-items-center text-faint">
      <Spinner className="size-5" />
    </div>
  );
}
