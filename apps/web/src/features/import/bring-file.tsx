"use client";

import type { SetSummary } from "@viva/domain/bank/views";
import { Button } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { Select } from "@viva/ui/select";
import { Textarea } from "@viva/ui/textarea";
import clsx from "clsx";
import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { type DragEvent, useRef, useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { useHydrated } from "../forms/use-hydrated.ts";
import { Elapsed } from "../time/elapsed.tsx";
import { encodeFile, MAXIMUM_BYTES } from "./model/encode-file.ts";

/** The file that is being read, and which of several it is. */
interface Reading {
  name: string;
  place: string | null;
}

/** Takes files by picker or drop, or text that is pasted, and goes on to what was found in them. */
export function BringFile({ sets }: { sets: readonly Pick<SetSummary, "id" | "title">[] }) {
  const router = useRouter();
  const client = useTRPCClient();
  const picker = useRef<HTMLInputElement>(null);
  const [setId, setSetId] = useState(sets[0]?.id ?? "");
  const [pasted, setPasted] = useState("");
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const running = useRef<AbortController | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const ready = useHydrated();

  const bring = async (files: readonly File[]) => {
    const problems: string[] = [];
    let latest: string | null = null;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setRefused([]);
    for (const [index, file] of files.entries()) {
      if (signal.aborted) break;
      setReading({ name: file.name, place: files.length === 1 ? null : `${index + 1} of ${files.length}` });
      try {
        if (file.size > MAXIMUM_BYTES) {
          problems.push(
            `${file.name} has ${(file.size / 1_048_576).toFixed(1)} MB. A file may have 5 MB: split it.`,
          );
          continue;
        }
        const { importId } = await client.bankImport.create.mutate(
          { setId, name: file.name, base64: await encodeFile(file) },
          { signal },
        );
        latest = importId;
      } catch (error) {
        if (!signal.aborted) problems.push(describeError(error));
      }
    }
    setReading(null);
    setRefused(problems);
    // What was cancelled late may have been kept: the list below tells.
    if (latest !== null && files.length === 1) router.push(paths.bankImport(latest));
    else if (latest !== null || signal.aborted) router.refresh();
  };

  const cancel = () => {
    running.current?.abort();
    // The button that was pressed goes; the focus stays here.
    chooser.current?.focus();
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (reading === null) void bring([...event.dataTransfer.files]);
  };

  return (
    <Card className="flex flex-col gap-4">
      <Field label="Into the set" hint="Accepted questions become drafts of it. Nothing is published.">
        <Select value={setId} onChange={(event) => setSetId(event.target.value)}>
          {sets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={clsx(
          "flex flex-col items-center gap-2 rounded-m border border-dashed px-4 py-8 text-center",
          over ? "border-accent bg-accent-soft" : "border-line-strong bg-sunken",
        )}
      >
        <FileUp aria-hidden className="size-6 text-faint" />
        <input
          ref={picker}
          type="file"
          multiple
          aria-label="Files to import"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            if (files.length > 0) void bring(files);
          }}
        />
        <div className="flex max-w-full flex-wrap items-center justify-center gap-2">
          <Button
            ref={chooser}
            variant="primary"
            busy={reading !== null}
            disabled={!ready}
            onClick={() => picker.current?.click()}
            className="max-w-full"
          >
            {reading === null ? (
              "Choose files"
            ) : (
              <>
                <span className="truncate">Reading {reading.name}</span>
                {reading.place}
                <Elapsed key={reading.name} />
              </>
            )}
          </Button>
          {reading === null ? null : <Button onClick={cancel}>Cancel</Button>}
        </div>
        <p className="max-w-prose text-small text-muted">
          or drop them here. Notes in Markdown or plain text, Moodle GIFT and XML, Aiken, QTI, CSV or Excel, a
          question file of Viva; at most 5 MB each.
        </p>
      </div>
      {refused.map((problem) => (
        <Notice key={problem} tone="bad" live>
          {problem}
        </Notice>
      ))}
      <details>
        <summary className="w-fit cursor-pointer text-control font-medium">Paste text instead</summary>
        <div className="mt-3 flex flex-col items-start gap-3">
          <Field label="Text with questions" className="w-full">
            <Textarea
              rows={6}
              value={pasted}
              placeholder={"Q: What does a 304 response say?\nA: That the copy of the client is still good."}
              onChange={(event) => setPasted(event.target.value)}
            />
          </Field>
          <Button
            disabled={pasted.trim() === ""}
            busy={reading !== null}
            onClick={() => void bring([new File([pasted], "Pasted text")])}
          >
            Find the questions
          </Button>
        </div>
      </details>
    </Card>
  );
}
