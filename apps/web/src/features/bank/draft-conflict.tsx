"use client";

import { Button } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { MarkedText } from "../room/marked-text.tsx";
import { difference, type Piece } from "../room/model/difference.ts";
import { count } from "../time/format-time.ts";
import { type Choice, combineDrafts, type DraftDifference, draftDifferences } from "./draft-differences.ts";
import { type EditorDraft, fromEditor } from "./editor-draft.ts";

/** Two texts of one question: this page's and the one that was saved elsewhere, part by part, to keep of each. */
export function DraftConflict({
  mine,
  theirs,
  at,
  onResolve,
}: {
  mine: EditorDraft;
  theirs: EditorDraft;
  at: Date;
  /** With the text to go on with; `theirs` takes the other as it is. */
  onResolve: (text: EditorDraft | "theirs") => void;
}) {
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(at);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const differences = draftDifferences(mine, theirs);
  const chosen = combineDrafts(mine, theirs, (key) => choices[key] ?? "mine");
  const stuck = fromEditor(mine).content === null;
  const chosenStuck = fromEditor(chosen).content === null;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was typed on goes nowhere until this is settled, so it is brought into view.
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <Card aria-labelledby="conflict-title" className="mb-5 border-warn">
      <div role="status" className="flex gap-2.5">
        <TriangleAlert aria-hidden className="mt-[3px] size-4 shrink-0 text-warn" />
        <div className="min-w-0">
          <h2 id="conflict-title" ref={heading} className="text-h3 font-semibold">
            This question was changed elsewhere
          </h2>
          <p className="text-muted">
            Another page saved it at {time}. Nothing was overwritten:{" "}
            {differences.length === 0
              ? "both texts say the same, so either can stay."
              : `it differs in ${count(differences.length, "part")}. Choose which text stays, whole or part by part.`}
          </p>
        </div>
      </div>
      <ul className="mt-3">
        {differences.map((each) => (
          <li key={each.key} className="border-t border-line py-3">
            <Difference
              difference={each}
              choice={choices[each.key] ?? "mine"}
              onChoose={(choice) => setChoices({ ...choices, [each.key]: choice })}
            />
          </li>
        ))}
      </ul>
      {stuck || chosenStuck ? (
        <p role="status" className="border-t border-line pt-3 text-small text-bad">
          {stuck
            ? "This text cannot be saved as it stands: mend the fields marked below first, or take the other text."
            : "What is chosen has too much of something to be saved together: leave out a part."}
        </p>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2 border-t border-line pt-3">
        <Button onClick={() => onResolve("theirs")}>Take the other text</Button>
        <Button disabled={stuck} onClick={() => onResolve(mine)}>
          Keep this text
        </Button>
        {differences.length === 0 ? null : (
          <Button variant="primary" disabled={chosenStuck} onClick={() => onResolve(chosen)}>
            Go on with what is chosen
          </Button>
        )}
      </div>
    </Card>
  );
}

function Difference({
  difference: { label, mine, theirs, joins },
  choice,
  onChoose,
}: {
  difference: DraftDifference;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const marked = mine === null || theirs === null ? null : difference(mine, theirs);
  const options: { value: Choice; label: string }[] = [
    { value: "mine", label: "This" },
    { value: "theirs", label: "The other" },
    ...(joins ? [{ value: "both" as const, label: "Both" }] : []),
  ];
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-medium">{label}</h3>
        <SegmentedControl
          label={`${label}: which to keep`}
          value={choice}
          onChange={onChoose}
          options={options}
          className="w-72 max-w-full"
        />
      </div>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        <Side part={label} title="On this page" text={mine} pieces={marked?.one} kept={choice !== "theirs"} />
        <Side
          part={label}
          title="Saved elsewhere"
          text={theirs}
          pieces={marked?.other}
          kept={choice !== "mine"}
        />
      </div>
    </>
  );
}

function Side({
  part,
  title,
  text,
  pieces,
  kept,
}: {
  part: string;
  title: string;
  text: string | null;
  pieces: readonly Piece[] | undefined;
  kept: boolean;
}) {
  return (
    <section className="flex min-w-0 flex-col gap-1" aria-label={`${part}, ${title.toLowerCase()}`}>
      <p className="text-tiny text-muted">
        {title}
        {kept ? ", kept" : ""}
      </p>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        className={`max-h-60 overflow-auto rounded-m border bg-sunken px-3 py-2 text-small whitespace-pre-wrap wrap-anywhere ${kept ? "border-accent" : "border-line"}`}
      >
        {text === null ? (
          <span className="text-muted">not there</span>
        ) : text === "" ? (
          <span className="text-muted">empty</span>
        ) : (
          <MarkedText text={text} pieces={pieces} mark="bg-warn-soft text-ink" />
        )}
      </pre>
    </section>
  );
}
