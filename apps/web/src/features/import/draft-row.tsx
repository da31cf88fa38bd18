"use client";

import type { ImportDecision, ImportDraft } from "@viva/domain/bank/import-views";
import { Chip } from "@viva/ui/chip";
import { IconButton } from "@viva/ui/icon-button";
import { SegmentedControl } from "@viva/ui/segmented-control";
import clsx from "clsx";
import { Check, Pencil } from "lucide-react";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { describeDraft, describeLines, statusWords } from "./model/describe-import.ts";

/** Ids in the page, for going from a line to its draft. */
export const draftElementId = (draftId: string) => `draft-${draftId}`;

/** One question that was read: whether it is taken, what it is, and what to know before it is. */
export function DraftRow({
  draft,
  pointed,
  locked,
  onDecide,
  onEdit,
  onPoint,
}: {
  draft: ImportDraft;
  pointed: boolean;
  /** The import was added: nothing is decided any more. */
  locked: boolean;
  onDecide: (decision: ImportDecision) => void;
  onEdit: () => void;
  onPoint: (on: boolean) => void;
}) {
  const { question, content, decision } = draft;
  const { word, tone } = statusWords[question.status];
  const detailId = `${draftElementId(draft.id)}-detail`;
  return (
    <li
      data-draft={draft.id}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      className={clsx(
        "grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3.5 border-b border-line px-4 py-3.5 sm:px-6",
        pointed && "bg-sunken",
      )}
    >
      <span className="relative mt-0.5 grid size-5 place-items-center">
        <input
          id={draftElementId(draft.id)}
          type="checkbox"
          checked={decision === "accept"}
          disabled={locked}
          aria-describedby={detailId}
          onChange={(event) => onDecide(event.target.checked ? "accept" : "skip")}
          className="peer size-4.5 cursor-pointer appearance-none rounded-xs border-[1.5px] border-edge bg-surface checked:border-accent checked:bg-accent disabled:cursor-default disabled:opacity-60"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute size-3.5 text-on-accent opacity-0 peer-checked:opacity-100"
        />
      </span>
      <div className="min-w-0">
        <label
          htmlFor={draftElementId(draft.id)}
          className={clsx("block font-medium break-words", decision === "skip" && !locked && "text-muted")}
        >
          {content.title}
        </label>
        <div id={detailId} className="text-small text-muted">
          <p>{describeDraft(draft)}</p>
          <Duplicate draft={draft} />
          {remarksOf(draft).map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
        {draft.questionId === null ? null : (
          <Link href={paths.question(draft.questionId)} className="link text-small">
            {decision === "merge" ? "Open the question it was merged with" : "Open the draft"}
          </Link>
        )}
        {draft.mergeable && !locked ? (
          <SegmentedControl
            label={`What to do with “${content.title}”`}
            value={decision}
            onChange={onDecide}
            className="mt-2 max-w-80"
            options={[
              { value: "skip", label: "Skip" },
              { value: "merge", label: "Merge" },
              { value: "accept", label: <span className="whitespace-nowrap">Keep both</span> },
            ]}
          />
        ) : null}
      </div>
      <div className="flex items-start gap-1 max-sm:col-span-2 max-sm:col-start-2 max-sm:mt-1 max-sm:items-center max-sm:justify-between">
        <Chip tone={tone}>{word}</Chip>
        {locked ? null : (
          <IconButton
            label={`Edit “${content.title}”`}
            icon={<Pencil aria-hidden />}
            onClick={onEdit}
            className="-mt-1"
          />
        )}
      </div>
    </li>
  );
}

function Duplicate({ draft: { question } }: { draft: ImportDraft }) {
  const { duplicateOf } = question;
  if (duplicateOf === null) return null;
  const place = duplicateOf.lines === null ? "" : `, ${describeLines(duplicateOf.lines)}`;
  return (
    <p className="text-warn">
      same as “{duplicateOf.title}”{place}, {Math.round(duplicateOf.likeness * 100)} % sure
    </p>
  );
}

/** The page shows repaired lines and merges by itself. */
function remarksOf({ question, edited }: ImportDraft): string[] {
  if (edited) return [];
  return question.remarks.filter((remark) => !remark.startsWith("Misread characters"));
}
