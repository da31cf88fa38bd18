"use client";

import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { FieldError } from "@viva/ui/field";
import { Plus } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { afterPaint } from "./after-paint.ts";
import { movedTo } from "./moved-to.ts";
import { type PartActions, PartFrame } from "./part-frame.tsx";

/** A list of parts that a question is written in, each with fields of its own: added, taken out, put in order. */
export function PartsCard<Part extends { id: string }>({
  field,
  title,
  name,
  names,
  most,
  parts,
  worth,
  intro,
  empty,
  error,
  create,
  onChange,
  onRemoved,
  children,
}: {
  /** The draft's list, as problems name it. */
  field: string;
  title: string;
  /** What one is called, and several, as within a sentence. */
  name: string;
  names: string;
  most: number;
  parts: readonly Part[];
  /** What stands beside their number. */
  worth?: string | undefined;
  intro: ReactNode;
  /** What to begin with, where there is none yet. */
  empty: string;
  error: string | undefined;
  create: () => Part;
  onChange: (parts: Part[]) => void;
  onRemoved: (what: string) => void;
  /** The fields of one. Where a new one begins is marked with `data-begins` and its id. */
  children: (part: Part, index: number, onChange: (part: Partial<Part>) => void) => ReactNode;
}) {
  const adding = useRef<HTMLButtonElement>(null);
  const add = () => {
    const part = create();
    onChange([...parts, part]);
    afterPaint(() => document.querySelector<HTMLElement>(`[data-begins="${part.id}"]`)?.focus());
  };
  const actionsOf = (part: Part, index: number): PartActions => ({
    onRemove: () => {
      onRemoved(`${capital(name)} ${index + 1}`);
      onChange(parts.filter((other) => other.id !== part.id));
      afterPaint(() => adding.current?.focus());
    },
    onMoveUp: index === 0 ? null : () => onChange(movedTo(parts, index, index - 1)),
    onMoveDown: index === parts.length - 1 ? null : () => onChange(movedTo(parts, index, index + 1)),
  });
  const count = `${parts.length} of ${most} ${names}`;
  return (
    <Card data-field={field}>
      <CardHeader
        title={title}
        aside={parts.length === 0 ? undefined : worth === undefined ? count : `${count}, ${worth}`}
      />
      <p className="mt-0.5 text-small text-muted">{intro}</p>
      {error === undefined ? null : <FieldError>{error}</FieldError>}
      {parts.length === 0 ? (
        <EmptyState title={`No ${names} yet`}>{empty}</EmptyState>
      ) : (
        <ol className="mt-3">
          {parts.map((part, index) => (
            <li
              key={part.id}
              data-field={`${field}.${index}`}
              className="border-line py-4 not-first:border-t"
            >
              <PartFrame name={name} number={index + 1} on={actionsOf(part, index)}>
                {children(part, index, (changed) =>
                  onChange(parts.map((other) => (other.id === part.id ? { ...other, ...changed } : other))),
                )}
              </PartFrame>
            </li>
          ))}
        </ol>
      )}
      <Button
        ref={adding}
        icon={<Plus aria-hidden />}
        disabled={parts.length >= most}
        onClick={add}
        className="mt-1"
      >
        Add a {name}
      </Button>
    </Card>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
