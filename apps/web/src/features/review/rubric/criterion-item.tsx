import type { Addition } from "@viva/domain/grading/addition";
import type { ReviewCriterion } from "@viva/domain/grading/views";
import { Chip } from "@viva/ui/chip";
import clsx from "clsx";
import { PassageLink } from "../../study/passage-link.tsx";
import { CriterionRecourse } from "../decisions/criterion-recourse.tsx";
import { additionWords, isTeachable } from "../model/describe-addition.ts";
import { formatPoints, quote, verdictChip } from "../model/describe-grade.ts";
import { evidenceTone } from "../model/highlight.ts";
import { criterionElementId, focusEvidence, isActive, type Pointing, pointsAt } from "../pointing.ts";

/** One criterion. Pointing at it marks its words in the answer; what a person should decide stands in a box. */
export function CriterionItem({
  criterion,
  attemptQuestionId,
  answer,
  answered,
  addition,
  own,
  flagged,
  timeZone,
  active,
  onActive,
}: Pointing & {
  criterion: ReviewCriterion;
  attemptQuestionId: string;
  answer: string;
  /** False where there is no answer that could have missed it. */
  answered: boolean;
  /** What would have raised it; undefined where nothing would, or while that is not known yet. */
  addition: Addition | undefined;
  own: boolean;
  /** Whether a person should look at the whole answer first. */
  flagged: boolean;
  timeZone: string;
}) {
  const chip = answered || criterion.points > 0 ? verdictChip(criterion) : NOT_ANSWERED;
  const open = criterion.state !== "graded";
  return (
    <li
      id={criterionElementId(criterion.id)}
      tabIndex={-1}
      {...pointsAt([criterion.id], onActive)}
      className={clsx(
        "-mx-2 scroll-mt-16 outline-offset-[-2px]",
        open ? "rounded-card border border-line bg-sunken px-3.5 py-3" : "border-t border-line px-2 py-3",
        isActive(active, [criterion.id]) && (open ? "border-edge" : "bg-sunken"),
      )}
    >
      <div className="flex items-baseline gap-2">
        <Chip tone={chip.tone}>{chip.label}</Chip>
        <span className="min-w-0 flex-1 text-tiny text-muted">
          {chip === NOT_ANSWERED ? null : howSure(criterion, flagged)}
        </span>
        <span className="shrink-0 text-muted tabular-nums">
          <span className="sr-only">Points: </span>
          {formatPoints(criterion.points)}/{formatPoints(criterion.maxPoints)}
        </span>
      </div>
      <p className="mt-1.5 font-medium break-words">{criterion.statement}</p>
      {answered ? <Reason criterion={criterion} answer={answer} /> : null}
      {criterion.misconception === null ? null : (
        <p className="mt-0.5 text-small text-muted">
          A known misconception: {endSentence(criterion.misconception.text)}
        </p>
      )}
      {addition === undefined || !isTeachable(criterion) ? null : (
        <p className="mt-0.5 text-small break-words">{additionWords(addition, criterion, answer)}</p>
      )}
      {criterion.study === null || criterion.verdict === "met" ? null : (
        <p className="mt-0.5 text-small">
          <PassageLink to={criterion.study}>Read the passage in “{criterion.study.pageTitle}”</PassageLink>
        </p>
      )}
      {criterion.state === "check" && criterion.by !== "person" ? (
        <p className="mt-1.5 text-small">
          {criterion.automatic.state === "graded"
            ? "What was decided was about other words. "
            : "The grader is not sure. "}
          {criterion.may.settle
            ? "Compare your answer with the criterion and decide, or ask an interviewer."
            : `Compare ${own ? "your answer" : "the answer"} with the criterion yourself.`}
        </p>
      ) : null}
      {criterion.state === "not-assessed" ? (
        <p className="mt-1.5 text-small">The grader found nothing to go on, so these points mean little.</p>
      ) : null}
      {/* Where nothing was answered there is nothing to contest; what was asked or decided all the same is shown. */}
      {answered || criterion.appeal !== null || criterion.decision !== null || criterion.lapsed !== null ? (
        <CriterionRecourse criterion={criterion} attemptQuestionId={attemptQuestionId} timeZone={timeZone} />
      ) : null}
    </li>
  );
}

const NOT_ANSWERED = { label: "not answered", tone: "neutral" } as const;

/** What the verdict rests on: tests, or words of the answer. */
function Reason({ criterion, answer }: { criterion: ReviewCriterion; answer: string }) {
  if (criterion.by === "tests") {
    const passed = criterion.tests.filter((test) => test.passed).length;
    return (
      <p className="mt-0.5 text-small text-muted tabular-nums">
        {passed} of {criterion.tests.length} {criterion.tests.length === 1 ? "test" : "tests"} passed
      </p>
    );
  }
  if (criterion.by === "ast" || criterion.by === "operations") {
    const said = criterion.tests.flatMap(({ message }) => message ?? []);
    return (
      <p className="mt-0.5 text-small break-words text-muted tabular-nums">
        {said.length > 0 ? said.join(" ") : criterion.points > 0 ? "The code keeps to this." : "Not counted."}
      </p>
    );
  }
  if (criterion.by === "person")
    return (
      <p className="mt-0.5 text-small text-muted">Half of the points stand here until a person decides.</p>
    );
  const shown = [
    ...(evidenceTone(criterion) === null ? [] : criterion.evidence),
    ...(criterion.misconception === null ? [] : [criterion.misconception.span]),
  ];
  const words = quote(answer, shown);
  if (words === null)
    return <p className="mt-0.5 text-small text-muted">Nothing in the answer speaks to this.</p>;
  return (
    <button
      type="button"
      onClick={() => focusEvidence(criterion.id)}
      className="mt-0.5 block max-w-full rounded-xs text-left text-small break-words text-muted hover:text-ink hover:underline"
    >
      “{words}”
    </button>
  );
}

/** Beside the verdict; null where the chip itself says that nobody is sure, or where tests decide. */
function howSure(criterion: ReviewCriterion, flagged: boolean): string | null {
  if (criterion.state !== "graded") return null;
  if (criterion.decision !== null) return "by a person";
  switch (criterion.by) {
    case "tests":
      return "by tests";
    case "ast":
      return "read from the code";
    case "operations":
      return "by counting";
    case "person":
      return null;
    case "text":
      return flagged ? null : "sure";
  }
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
