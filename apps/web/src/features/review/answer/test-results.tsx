import type { ReviewQuestion } from "@viva/domain/grading/views";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { Eyebrow } from "@viva/ui/eyebrow";
import clsx from "clsx";
import { type TestResult, testResults } from "../model/test-results.ts";
import { isActive, type Pointing, pointsAt } from "../pointing.ts";

/** Visible tests with what was expected and what came back; of hidden ones only the property they look for. */
export function TestResults({ question, ...pointing }: Pointing & { question: ReviewQuestion }) {
  const { visible, hidden } = testResults(question);
  const all = [...visible, ...hidden];
  if (all.length === 0) return null;
  const passed = all.filter((test) => test.passed).length;
  return (
    <Card aria-labelledby="test-results">
      <CardHeader
        id="test-results"
        level={3}
        title="Tests"
        aside={<span className="tabular-nums">{`${passed} of ${all.length} passed`}</span>}
      />
      <TestGroup title="Visible" tests={visible} {...pointing} />
      <TestGroup title="Hidden" tests={hidden} {...pointing} />
      {hidden.length === 0 ? null : (
        <p className="mt-3 text-tiny text-faint">
          Hidden tests show what they look for, never their values: the question can be drawn again.
        </p>
      )}
    </Card>
  );
}

function TestGroup({
  title,
  tests,
  ...pointing
}: Pointing & { title: string; tests: readonly TestResult[] }) {
  if (tests.length === 0) return null;
  return (
    <>
      <Eyebrow className="mt-3">{title}</Eyebrow>
      <ul className="mt-1">
        {tests.map((test) => (
          <TestRow key={test.name} test={test} {...pointing} />
        ))}
      </ul>
    </>
  );
}

function TestRow({ test, active, onActive }: Pointing & { test: TestResult }) {
  // A test that never ran has nothing to compare: its message says why.
  const compared = !test.passed && test.ms !== null && test.expected !== null;
  const { onMouseEnter, onMouseLeave } = pointsAt(test.criteria, onActive);
  return (
    <li
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
      className={clsx(
        "-mx-2 border-t border-line px-2 py-2 first:border-t-0",
        isActive(active, test.criteria) && "bg-sunken",
      )}
    >
      <div className="flex items-baseline gap-2.5">
        <Chip tone={test.passed ? "good" : "bad"}>{test.passed ? "passed" : "failed"}</Chip>
        <span className="min-w-0 flex-1 break-words">{test.name}</span>
        {test.ms === null ? null : (
          <span className="shrink-0 text-tiny text-faint tabular-nums">{formatMs(test.ms)}</span>
        )}
      </div>
      {test.message === null || test.message === test.name ? null : (
        <p className="mt-1 text-small break-words text-muted">{test.message}</p>
      )}
      {compared ? (
        <dl className="mt-1.5 grid gap-2 sm:grid-cols-2">
          <Value label="Expected" value={test.expected} />
          <Value label="Got" value={test.got} />
        </dl>
      ) : null}
    </li>
  );
}

function Value({ label, value }: { label: string; value: string | null }) {
  return (
    <div className="min-w-0 rounded-s border border-line bg-sunken px-2.5 py-1.5">
      <dt className="text-tiny text-faint">{label}</dt>
      <dd className="font-mono text-small break-words whitespace-pre-wrap">{value ?? "nothing"}</dd>
    </div>
  );
}

function formatMs(ms: number): string {
  return ms < 1 ? "< 1 ms" : `${Math.round(ms)} ms`;
}
