import { Card } from "@viva/ui/card";
import type { ReactNode } from "react";

export function AuthCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-[26rem] px-4 py-8 sm:py-16">
      <Card className="sm:p-6">
        <h1 className="mb-4 text-h2 font-semibold tracking-[-0.01em]">{title}</h1>
        {children}
      </Card>
    </div>
  );
}
