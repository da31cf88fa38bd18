import { Card } from "@viva/ui/card";
import { Skeleton, SkeletonScreen } from "@viva/ui/skeleton";
import { ReviewHeader } from "../../../../../../features/review/review-header.tsx";

export default function Loading() {
  return (
    <>
      <ReviewHeader back={{ label: "Past attempts", href: "/attempts" }} report={null} />
      <main id="main" tabIndex={-1} className="outline-none">
        <SkeletonScreen>
          <div className="lg:grid lg:grid-cols-[264px_minmax(0,1fr)] xl:grid-cols-[280px_minmax(0,1fr)_380px] min-[88rem]:grid-cols-[300px_minmax(0,1fr)_430px]">
            <div className="border-line bg-surface px-6 py-5 max-lg:border-b lg:h-[calc(100dvh-3.25rem)] lg:border-r">
              <Skeleton className="h-3 w-28" />
              <Skeleton className="mt-2 h-5 w-48" />
              <Skeleton className="mt-4 h-9 w-32" />
              <div className="mt-8 flex flex-col gap-4 max-lg:hidden">
                {[1, 2, 3, 4, 5, 6].map((row) => (
                  <Skeleton key={row} className="h-4 w-full" />
                ))}
              </div>
            </div>
            <div className="px-6 py-6">
              <Skeleton className="h-4 w-40" />
              <Skeleton className="mt-4 h-6 w-96 max-w-full" />
              <Card className="mt-6">
                <Skeleton className="h-3 w-32" />
                <Skeleton className="mt-4 h-4 w-full" />
                <Skeleton className="mt-3 h-4 w-11/12" />
                <Skeleton className="mt-3 h-4 w-8/12" />
              </Card>
            </div>
            <div className="border-l border-line bg-surface px-6 py-6 max-xl:hidden">
              <Skeleton className="h-5 w-24" />
              <Skeleton className="mt-5 h-4 w-full" />
              <Skeleton className="mt-4 h-4 w-10/12" />
              <Skeleton className="mt-4 h-4 w-full" />
            </div>
          </div>
        </SkeletonScreen>
      </main>
    </>
  );
}
