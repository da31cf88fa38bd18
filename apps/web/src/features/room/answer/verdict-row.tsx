import type { RoomQuestion } from "@viva/domain/attempt/views";
import type { TestVerdict } from "@viva/domain/execution/judge";
import { Check, X } from "lucide-react";
import { MarkedText } from "../marked-text.tsx";
import { difference, type Piece } from "../model/difference.ts";

/** One test: what was called and, where it failed, what was expected and what came, side by side. */
export function VerdictRow({
  verdict,
  test,
}: {
  verdict: TestVerdict;
  test: RoomQuestion["visibleTests"][number] | undefined;
}) {
  const { passed, name, expected, got, message } = verdict;
  const compared = !passed && expected !== null && got !== null;
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-1.5 border-b border-line py-2 text-small first:pt-0 last:border-0">
      {passed ? (
        <Check role="img" aria-label="Passed" className="mt-0.5 size-3.5 text-good" />
      ) : (
        <X role="img" aria-label="Failed" className="mt-0.5 size-3.5 text-bad" />
      )}
      <div className="flex min-w-0 flex-col gap-1">
        <span className="wrap-anywhere">{name}</span>
        {test === undefined ? null : (
          <code className="font-mono text-[0.75rem] whitespace-pre-wrap text-muted wrap-anywhere">
            {test.call ?? test.snippet}
            {passed ? <span className="text-faint"> → {got ?? expected}</span> : null}
          </code>
        )}
        {test === undefined || test.setup === "" ? null : (
          <details className="text-tiny">
            <summary className="cursor-pointer text-muted">What runs before the call</summary>
            <pre className="font-mono text-[0.75rem] whitespace-pre-wrap text-muted wrap-anywhere">
              {test.setup.trimEnd()}
            </pre>
          </details>
        )}
        {compared ? <Compared expected={expected} got={got} /> : null}
        {passed || message === null || message === `Expected ${expected}, got ${got}.` ? null : (
          <p className={compared ? "text-tiny text-muted" : "text-bad"}>{message}</p>
        )}
      </div>
    </li>
  );
}

function Compared({ expected, got }: { expected: string; got: string }) {
  const marks = difference(expected, got);
  return (
    <dl className="grid gap-x-3 gap-y-1.5 sm:grid-cols-2">
      <Value label="Expected" text={expected} pieces={marks?.one} mark="bg-good-soft text-good" />
      <Value label="Got" text={got} pieces={marks?.other} mark="bg-bad-soft text-bad" />
    </dl>
  );
}

function Value({
  label,
  text,
  pieces,
  mark,
}: {
  label: string;
  text: string;
  pieces: readonly Piece[] | undefined;
  mark: string;
}) {
  return (
    <div className="min-w-0 rounded-s border border-line bg-surface px-2.5 py-1">
      <dt className="text-tiny text-faint">{label}</dt>
      <dd className="font-mono text-[0.75rem] whitespace-pre-wrap wrap-anywhere">
        <MarkedText text={text} pieces={pieces} mark={mark} />
      </dd>
    </div>
  );
}
