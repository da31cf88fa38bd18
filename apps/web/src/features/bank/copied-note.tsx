import type { Origin } from "@viva/domain/bank/question-view";
import { Card, CardHeader } from "@viva/ui/card";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { count } from "../time/format-time.ts";
import type { EditorDraft } from "./editor-draft.ts";

/** Of a copy: where it came from, and what came along that has no fields here. */
export function CopiedNote({ draft, copiedFrom }: { draft: EditorDraft; copiedFrom: Origin | null }) {
  if (copiedFrom === null) return null;
  const { questionId, version, title, setTitle, readable } = copiedFrom;
  const what = `“${title}”, version ${version}`;
  const along = [
    words(draft.kind === "code" ? [] : draft.samples, "sample answer"),
    words(draft.sources, "source"),
  ].filter((each) => each !== null);
  return (
    <Card>
      <CardHeader title="A copy" />
      <p className="mt-1.5 text-small break-words text-muted">
        Began as{" "}
        {readable ? (
          <Link href={paths.published(questionId, version)} className="link">
            {what}
          </Link>
        ) : (
          what
        )}{" "}
        in {setTitle}. Neither changes with the other.
      </p>
      {along.length === 0 ? null : (
        <p className="mt-1.5 text-small text-muted">
          Came along, and is published with it: {new Intl.ListFormat("en-GB").format(along)}.
        </p>
      )}
    </Card>
  );
}

function words(items: readonly unknown[] | undefined, name: string): string | null {
  return items === undefined || items.length === 0 ? null : count(items.length, name);
}
