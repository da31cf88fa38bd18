import { type Actor, mayTake } from "@viva/domain/access/rules";
import type { Correction } from "@viva/domain/bank/correction";
import type { Criterion } from "@viva/domain/bank/question";
import type { OpenQuestion } from "@viva/domain/bank/question-view";
import type { StudyLink } from "@viva/domain/bank/study";
import type { TopicView } from "@viva/domain/bank/views";
import { appealStatus } from "@viva/domain/grading/appeal";
import { askableCriteria, flaggedCriteria, NO_RECOURSE, recourse } from "@viva/domain/grading/contest";
import { answerFlags, lapsedDecision } from "@viva/domain/grading/fold";
import { oneDecimal, shownTotal } from "@viva/domain/grading/score";
import type { ReviewCriterion, ReviewQuestion } from "@viva/domain/grading/views";
import { givenTo } from "@viva/domain/mastery/given";
import { viewCorrection } from "../bank/corrections-of.ts";
import type { CurrentGrade } from "./load-current-grades.ts";

interface Parts {
  grade: CurrentGrade;
  reader: Actor;
  nameTopic: (id: string) => TopicView;
  nameNote: (id: string) => string;
  linkStudy: (questionVersionId: string, study: string | undefined) => StudyLink | null;
  corrections: readonly Correction[];
  opens: OpenQuestion | null;
}

/** One answer with its grade, and what people decided on it, as the review shows it. */
export function reviewQuestion({
  grade,
  reader,
  nameTopic,
  nameNote,
  linkStudy,
  corrections,
  opens,
}: Parts): ReviewQuestion {
  const { question, current } = grade;
  const content = grade.asked.content;
  const rubric = new Map<string, Criterion>(
    grade.graded.content.rubric.map((criterion) => [criterion.id, criterion]),
  );
  const reviewed = current.criteria.flatMap((criterion) => {
    const written = rubric.get(criterion.key);
    if (!written) return [];
    return [
      reviewCriterion(grade, written, criterion, reader, linkStudy(grade.asked.versionId, written.study)),
    ];
  });
  const missed = new Set(reviewed.filter((each) => each.points < each.maxPoints).map((each) => each.id));
  return {
    id: question.id,
    position: question.position,
    title: content.title,
    kind: content.kind,
    topics: content.topics.map(nameTopic),
    minutes: content.minutes,
    timeSpentMs: question.timeSpentMs,
    prompt: content.prompt,
    answer: question.answerText,
    given: givenTo(question),
    words: question.answerText.split(/\s+/).filter(Boolean).length,
    reference: grade.graded.content.reference,
    solution: content.kind === "code" ? content.solution : null,
    sources: content.sources.map(({ note, from, to }) => ({ title: nameNote(note), from, to })),
    corrections: corrections.map((correction) => viewCorrection(correction, nameNote)),
    score: toPercent(current.score),
    low: toPercent(current.low),
    high: toPercent(current.high),
    state: current.state,
    points: shownTotal(current.criteria.map(({ points, weight }) => points * weight)),
    maxPoints: shownTotal(current.criteria.map(({ weight }) => weight)),
    criteria: reviewed,
    run: grade.grade.run,
    flags: answerFlags(grade.grade.flags ?? []),
    flagged: flaggedCriteria(grade.automatic, current.criteria).length > 0,
    mayAsk:
      mayTake(reader, grade.attempt) &&
      askableCriteria(grade.automatic, current.criteria, grade.appeals).length > 0,
    followUps: content.followUps
      .filter((followUp) => followUp.whenMissed === null || missed.has(followUp.whenMissed))
      .map((followUp) => followUp.ask),
    grader: grade.grade.grader,
    versions: { asked: grade.asked.version, graded: grade.graded.version },
    opens,
  };
}

function reviewCriterion(
  grade: CurrentGrade,
  written: Criterion,
  criterion: CurrentGrade["current"]["criteria"][number],
  reader: Actor,
  study: StudyLink | null,
): ReviewCriterion {
  const { given, weight, standing, automatic } = criterion;
  const own = mayTake(reader, grade.attempt);
  const appeals = grade.appeals.filter((appeal) => appeal.key === criterion.key);
  const may = own ? recourse(criterion, appeals, written.by) : NO_RECOURSE;
  return {
    id: written.id,
    gradeId: given.id,
    statement: written.statement,
    by: written.by,
    verdict: criterion.verdict,
    state: criterion.state,
    points: oneDecimal(criterion.points * weight),
    maxPoints: oneDecimal(weight),
    evidence: given.evidence,
    misconception: given.misconception,
    confidence: given.confidence,
    study,
    tests: given.tests,
    automatic: { ...automatic, points: oneDecimal(automatic.points * weight) },
    decision: standing && {
      id: standing.id,
      by: standing.role,
      reason: standing.reason,
      at: standing.decidedAt,
      mayUndo: standing.decidedBy === reader.id && standing.id === criterion.chain.at(-1)?.id,
    },
    lapsed: shownLapsed(criterion, reader),
    head: criterion.head,
    appeal: shownAppeal(criterion, appeals, own),
    may,
  };
}

function shownLapsed(
  criterion: CurrentGrade["current"]["criteria"][number],
  reader: Actor,
): ReviewCriterion["lapsed"] {
  const lapsed = lapsedDecision(criterion);
  if (lapsed === null || lapsed.points === null) return null;
  const { role: by, reason, decidedAt: at, points, statement } = lapsed;
  return { by, own: lapsed.decidedBy === reader.id, reason, at, points, statement };
}

function shownAppeal(
  criterion: CurrentGrade["current"]["criteria"][number],
  appeals: CurrentGrade["appeals"],
  own: boolean,
): ReviewCriterion["appeal"] {
  const shown = appeals.flatMap((appeal) => {
    const status = appealStatus(appeal, criterion.chain);
    if (status === "withdrawn") return [];
    const { id, kind, reason, raisedAt, dueAt } = appeal;
    return [{ id, kind, reason, raisedAt, dueAt, status, mayWithdraw: own && status === "open" }];
  });
  return shown.at(-1) ?? null;
}

function toPercent(fraction: number | null): number | null {
  return fraction === null ? null : oneDecimal(fraction * 100);
}
