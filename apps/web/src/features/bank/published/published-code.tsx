import type { QuestionView, ViewedTest } from "@viva/domain/bank/question-view";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { CodeBlock } from "../../review/answer/code-block.tsx";
import { Disclosure } from "../../review/disclosure.tsx";
import { count } from "../../time/format-time.ts";

/** The code side of a question: what it begins with, the reference, its tests and what is planted wrong. */
export function PublishedCode({ code }: { code: NonNullable<QuestionView["code"]> }) {
  const hidden = code.tests.filter(({ show }) => show === "hidden").length;
  return (
    <>
      <Card>
        <CardHeader title="Reference solution" aside="shown after grading" />
        <CodeBlock code={code.solution} label="Reference solution" className="mt-2.5" />
        <Disclosure summary="What the candidate begins with" className="mt-3">
          <CodeBlock code={code.starter} label="Starter" />
        </Disclosure>
        {code.fixture === null ? null : (
          <Disclosure summary="Tables that it runs on" className="mt-1">
            <CodeBlock code={code.fixture} label="Fixture" />
          </Disclosure>
        )}
      </Card>
      <Card>
        <CardHeader title="Tests" aside={`${count(code.tests.length, "test")}, ${hidden} hidden`} />
        <ol className="mt-1">
          {code.tests.map((test) => (
            <Test key={test.name} test={test} />
          ))}
        </ol>
      </Card>
      <Card>
        <CardHeader title="Planted wrong solutions" aside={count(code.planted.length, "solution")} />
        <p className="mt-0.5 text-small text-muted">Each of them has to fail a test, a rule or a count.</p>
        <div className="mt-2 flex flex-col gap-1">
          {code.planted.map(({ name, code: text }) => (
            <Disclosure key={name} summary={name}>
              <CodeBlock code={text} label={`Wrong: ${name}`} />
            </Disclosure>
          ))}
        </div>
      </Card>
    </>
  );
}

function Test({ test }: { test: ViewedTest }) {
  return (
    <li className="border-line py-3 not-first:border-t">
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <p className="min-w-0 font-medium break-words">{test.name}</p>
        <Chip tone={test.show === "hidden" ? "warn" : "neutral"}>{test.show}</Chip>
        <span className="text-small text-muted tabular-nums">
          weight {test.weight}, {test.limitMs} ms
        </span>
      </div>
      {test.property === null ? null : (
        <p className="text-small break-words text-muted">Said when it fails: {test.property}</p>
      )}
      {test.after === null ? null : (
        <p className="text-small break-words text-muted">Counts once “{test.after}” passes.</p>
      )}
      <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-small">
        <Part name="draws" text={test.given} />
        <Part name="runs" text={test.run ?? "the code itself"} />
        <Part name={test.expects.does} text={test.expects.what ?? ""} />
      </dl>
      {test.setup.trim() === "" ? null : (
        <Disclosure summary="Set up before it" className="mt-1">
          <CodeBlock code={test.setup} label={`Set-up of ${test.name}`} />
        </Disclosure>
      )}
    </li>
  );
}

function Part({ name, text }: { name: string; text: string | null }) {
  if (text === null) return null;
  return (
    <>
      <dt className="max-w-28 text-muted">{name}</dt>
      <dd className="min-w-0">
        <code className="block break-words whitespace-pre-wrap">{text.trimEnd()}</code>
      </dd>
    </>
  );
}
