import { Card } from "@viva/ui/card";
import { Skeleton, SkeletonScreen } from "@viva/ui/skeleton";

export default function Loading() {
  return (
    <SkeletonScreen>
      <Skeleton className="mb-2 h-3 w-48" />
      <Skeleton className="mb-6 h-7 w-96 max-w-full" />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <Card>
          <Skeleton className="h-5 w-40" />
          {[1, 2, 3, 4, 5, 6, 7].map((row) => (
            <Skeleton key={row} className="mt-5 h-4 w-full" />
          ))}
        </Card>
        <Card>
          <Skeleton className="h-5 w-24" />
          <Skeleton className="mt-4 h-28 w-full" />
        </Card>
      </div>
    </SkeletonScreen>
  );
}
