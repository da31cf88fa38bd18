import { Skeleton, SkeletonScreen } from "@viva/ui/skeleton";

export default function Loading() {
  return (
    <SkeletonScreen label="Loading the import">
      <div className="flex flex-col gap-2 border-b border-line bg-surface px-4 py-5 sm:px-6">
        <Skeleton className="h-3 w-56" />
        <Skeleton className="h-6 w-80 max-w-full" />
      </div>
      <div className="grid gap-8 px-4 py-6 sm:px-6 shell:grid-cols-[39fr_61fr]">
        <div className="flex flex-col gap-2 max-shell:hidden">
          {Array.from({ length: 18 }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines without content have only their place
            <Skeleton key={line} className="h-4 w-full" />
          ))}
        </div>
        <div className="flex flex-col gap-6">
          {Array.from({ length: 7 }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Skeleton key={row} className="h-12 w-full" />
          ))}
        </div>
      </div>
    </SkeletonScreen>
  );
}
