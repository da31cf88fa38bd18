"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormatName, formatNameSchema, formats } from "@viva/domain/bank/formats";
import { Button, buttonClass } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Menu, MenuItem } from "@viva/ui/menu";
import { Notice } from "@viva/ui/notice";
import { Spinner } from "@viva/ui/spinner";
import { ChevronDown, Download } from "lucide-react";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { Elapsed } from "../time/elapsed.tsx";
import { contentWords, lossWords } from "./export-words.ts";

const WRITTEN = formatNameSchema.options.filter((name) => formats[name].writes);

/** The set as a file of another system: a format is chosen, what it would lose is shown, then it is fetched. */
export function ExportMenu({ setId }: { setId: string }) {
  const [format, setFormat] = useState<FormatName | null>(null);
  return (
    <>
      <Menu
        trigger={
          <Button>
            Export
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        {WRITTEN.map((name) => (
          <MenuItem key={name} onSelect={() => setFormat(name)}>
            {formats[name].label}
            <span className="ml-auto pl-4 text-tiny text-faint">.{formats[name].extension}</span>
          </MenuItem>
        ))}
      </Menu>
      {format === null ? null : (
        <ExportDialog setId={setId} format={format} onClose={() => setFormat(null)} />
      )}
    </>
  );
}

function ExportDialog({
  setId,
  format,
  onClose,
}: {
  setId: string;
  format: FormatName;
  onClose: () => void;
}) {
  const preview = useQuery(
    // Closing the dialog ends the work on the server as well.
    useTRPC().bank.previewExport.queryOptions({ setId, format }, { trpc: { abortOnUnmount: true } }),
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Export as ${formats[format].label}`}
      description={preview.data === undefined ? undefined : contentWords(preview.data)}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          {preview.data === undefined ? null : (
            <a
              href={paths.setExport(setId, format)}
              download={preview.data.fileName}
              className={buttonClass({ variant: "primary" })}
            >
              <Download aria-hidden />
              Download
            </a>
          )}
        </>
      }
    >
      {preview.isError ? (
        <Notice tone="bad" live>
          {describeError(preview.error)}
        </Notice>
      ) : preview.data === undefined ? (
        <p role="status" className="flex items-center gap-2 text-muted">
          <Spinner /> Writing the file to see what it would lose
          <Elapsed />
        </p>
      ) : preview.data.losses.length === 0 ? (
        <p role="status">Nothing is lost: the file reads back as the same questions.</p>
      ) : (
        <>
          <p role="status" className="font-medium">
            What is lost on the way
          </p>
          <ul className="mt-1 text-small">
            {preview.data.losses.map((loss) => (
              <li key={loss.what} className="border-t border-line py-2 first:border-t-0">
                <p className="break-words">{loss.what}</p>
                <p className="break-words text-muted tabular-nums">{lossWords(loss)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
