"use client";

import clsx from "clsx";
import { Tabs as Primitive } from "radix-ui";
import type { ReactNode } from "react";

export type Tab<Value extends string> = { value: Value; label: ReactNode; panel: ReactNode };

/** Panels that stay in the page while hidden keep what was typed into them. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  aside,
  className,
  panelClassName,
}: {
  label: string;
  tabs: readonly Tab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  aside?: ReactNode;
  className?: string | undefined;
  panelClassName?: string | undefined;
}) {
  const select = (next: string) => {
    const tab = tabs.find((candidate) => candidate.value === next);
    if (tab !== undefined) onChange(tab.value);
  };
  return (
    <Primitive.Root value={value} onValueChange={select} className={className}>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-3 py-1">
        <Primitive.List aria-label={label} className="flex gap-1">
          {tabs.map((tab) => (
            <Primitive.Trigger
              key={tab.value}
              value={tab.value}
              className="min-h-8 rounded-s px-2.5 text-control text-muted hover:text-ink data-[state=active]:bg-sunken data-[state=active]:text-ink"
            >
              {tab.label}
            </Primitive.Trigger>
          ))}
        </Primitive.List>
        {aside === undefined ? null : <div className="ml-auto flex items-center gap-2">{aside}</div>}
      </div>
      {tabs.map((tab) => (
        <Primitive.Content
          key={tab.value}
          value={tab.value}
          forceMount
          className={clsx("data-[state=inactive]:hidden focus-visible:outline-offset-[-2px]", panelClassName)}
        >
          {tab.panel}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
