import { Card } from "@viva/ui/card";
import { Skeleton, SkeletonScreen } from "@viva/ui/skeleton";

export default function Loading() {
  return (
    <SkeletonScreen>
      <h1 className="sr-only">Loading</h1>
      <Skeleton className="mb-2 h-3 w-28" />
      <Skeleton className="mb-6 h-7 w-72 max-w-full" />
      <Card>
        <Skeleton className="h-5 w-40" />
        <Skeleton className="mt-5 h-4 w-full" />
        <Skeleton className="mt-4 h-4 w-11/12" />
        <Skeleton className="mt-4 h-4 w-full" />
        <Skeleton className="mt-4 h-4 w-10/12" />
      </Card>
    </SkeletonScreen>
  );
}
