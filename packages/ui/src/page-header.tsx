import type { ReactNode } from "react";
import { Eyebrow } from "./eyebrow.tsx";

export function PageHeader({
  title,
  eyebrow,
  description,
  actions,
}: {
  title: ReactNode;
  eyebrow?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="mb-5 flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-72">
        {eyebrow === undefined ? null : <Eyebrow>{eyebrow}</Eyebrow>}
        <h1 className="mt-0.5 text-h1 font-semibold tracking-[-0.015em] break-words">{title}</h1>
        {description === undefined ? null : <div className="mt-1 max-w-prose text-muted">{description}</div>}
      </div>
      {actions === undefined ? null : <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
