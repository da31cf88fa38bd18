import { buttonClass } from "@viva/ui/button";
import Link from "next/link";
import { GradedAnswerExample } from "./graded-answer-example.tsx";

const facts = [
  {
    title: "Answer against the clock",
    text: "Questions in text and code, drawn from banks by topic. Python runs in the page as you write it. The server keeps the time, and says where each answer is saved.",
  },
  {
    title: "Graded criterion by criterion",
    text: "Code runs against visible and hidden tests. Free text is read against a rubric: every point links to the words that earned it, and the grader says when it is not sure.",
  },
  {
    title: "A report you can act on",
    text: "Mastery by topic with an honest interval, what you keep missing, and the passage to read next. Few answers give a wide interval, not a confident number.",
  },
];

export function Landing() {
  return (
    <div className="mx-auto w-full max-w-[1132px] px-4 py-8 sm:px-6 sm:py-14">
      <div className="grid items-center gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <div>
          <h1 className="text-[1.75rem] leading-tight font-semibold tracking-[-0.02em] sm:text-display">
            Mock interviews that tell you what to study next
          </h1>
          <p className="mt-4 max-w-prose text-lead text-muted">
            Take a timed interview from a question bank, answer in text and code, and see which points you
            made, which you missed, and how sure the grading is. For people who prepare for interviews, and
            for those who hold them.
          </p>
          <div className="mt-6 flex flex-wrap gap-2">
            <Link href="/sign-up" className={buttonClass({ variant: "primary", size: "l" })}>
              Create an account
            </Link>
            <Link href="/sign-in" className={buttonClass({ size: "l" })}>
              Sign in
            </Link>
          </div>
          <p className="mt-4 text-small text-muted">
            Viva runs on this server alone: no answer leaves it, and grading needs no outside service.
          </p>
        </div>
        <GradedAnswerExample />
      </div>
      <dl className="mt-12 grid gap-x-8 gap-y-6 border-t border-line pt-8 md:grid-cols-3">
        {facts.map((fact) => (
          <div key={fact.title}>
            <dt className="text-h3 font-semibold">{fact.title}</dt>
            <dd className="mt-1 max-w-prose text-muted">{fact.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
