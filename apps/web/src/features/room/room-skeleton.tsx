import { Skeleton, SkeletonScreen } from "@viva/ui/skeleton";

/** The shape of the room while the attempt is fetched. */
export function RoomSkeleton() {
  return (
    <SkeletonScreen label="Opening the interview">
      <div className="fixed inset-0 flex flex-col bg-bg">
        <div className="flex h-13 items-center gap-4 border-b border-line bg-surface px-4">
          <Skeleton className="h-4 w-48 max-shell:w-16" />
          <Skeleton className="h-7 w-56 max-shell:hidden" />
          <span className="flex-1" />
          <Skeleton className="h-5 w-20" />
          <Skeleton className="h-8 w-28" />
        </div>
        <div className="grid min-h-0 flex-1 shell:grid-cols-[36%_1px_minmax(0,1fr)]">
          <div className="flex flex-col gap-3 px-4 py-6 shell:px-7">
            <Skeleton className="h-5 w-40" />
            <Skeleton className="h-7 w-72 max-w-full" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-4 w-2/3" />
          </div>
          <div className="bg-line max-shell:hidden" />
          <div className="bg-surface max-shell:hidden" />
        </div>
        <div className="h-11 border-t border-line bg-surface" />
      </div>
    </SkeletonScreen>
  );
}
