import type { QuestionView } from "@viva/domain/bank/question-view";
import { oneDecimal } from "@viva/domain/grading/score";
import { Card, CardHeader } from "@viva/ui/card";
import clsx from "clsx";
import Link from "next/link";
import { paths } from "../../../client/paths.ts";
import { Corrections } from "../../review/corrections.tsx";
import { citations } from "../../review/model/citations.ts";
import { formatDay } from "../../time/format-time.ts";

/** Beside the question: where it comes from, its versions, what may be asked next. */
export function AboutQuestion({
  question,
  timeZone,
  now,
}: {
  question: QuestionView;
  timeZone: string;
  now: Date;
}) {
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <Card>
        <CardHeader title="Versions" />
        <ol className="mt-2 flex flex-col gap-1 text-small">
          {question.versions.map(({ version, publishedAt, publishedBy }) => (
            <li key={version} className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
              <Link
                href={paths.published(question.id, version)}
                aria-current={version === question.version ? "page" : undefined}
                className={clsx("link", version === question.version && "font-semibold")}
              >
                Version {version}
              </Link>
              <span className="text-muted">
                {formatDay(publishedAt, timeZone, now)}, {publishedBy ?? "from the bank’s files"}
              </span>
            </li>
          ))}
        </ol>
        <Origin copiedFrom={question.copiedFrom} />
      </Card>
      <Sources question={question} />
      <List title="Follow-up questions" items={question.followUps.map(followUpWords)} />
      <List
        title="Hints"
        items={question.hints.map(({ text, cost }) => `${text} (costs ${oneDecimal(cost * 100)} %)`)}
      />
    </div>
  );
}

function followUpWords({ ask, whenMissed }: QuestionView["followUps"][number]): string {
  return whenMissed === null ? ask : `${ask} (when missed: ${whenMissed})`;
}

function Origin({ copiedFrom }: Pick<QuestionView, "copiedFrom">) {
  if (copiedFrom === null) return null;
  const { questionId, version, title, setTitle, readable } = copiedFrom;
  const what = `“${title}”, version ${version}`;
  return (
    <p className="mt-3 border-t border-line pt-3 text-small break-words text-muted">
      Began as a copy of{" "}
      {readable ? (
        <Link href={paths.published(questionId, version)} className="link">
          {what}
        </Link>
      ) : (
        what
      )}{" "}
      in {setTitle}.
    </p>
  );
}

function Sources({ question }: { question: QuestionView }) {
  const { sources, corrections } = question;
  if (sources.length === 0 && corrections.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Sources" />
      <div className="mt-2 flex flex-col gap-1.5 text-small text-muted">
        {citations(sources).map((citation) => (
          <p key={citation} className="break-words tabular-nums">
            {citation}
          </p>
        ))}
        <Corrections corrections={corrections} />
      </div>
    </Card>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Card>
      <CardHeader title={title} />
      <ul className="mt-2 flex list-disc flex-col gap-1.5 pl-4 text-small marker:text-faint">
        {items.map((item) => (
          <li key={item} className="break-words">
            {item}
          </li>
        ))}
      </ul>
    </Card>
  );
}
