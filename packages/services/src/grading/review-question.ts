import type { attemptQuestions } from "@viva/db/schema/attempt";
import type { answerGrades, criterionGrades } from "@viva/db/schema/grading";
import type { Correction } from "@viva/domain/bank/correction";
import type { Criterion, Question } from "@viva/domain/bank/question";
import type { StudyLink } from "@viva/domain/bank/study";
import type { TopicView } from "@viva/domain/bank/views";
import { oneDecimal } from "@viva/domain/grading/score";
import type { ReviewCriterion, ReviewQuestion } from "@viva/domain/grading/views";

interface Parts {
  question: typeof attemptQuestions.$inferSelect;
  grade: typeof answerGrades.$inferSelect;
  content: Question;
  criteria: readonly { key: string; grade: typeof criterionGrades.$inferSelect }[];
  nameTopic: (id: string) => TopicView;
  nameNote: (id: string) => string;
  linkStudy: (questionVersionId: string, study: string | undefined) => StudyLink | null;
  corrections: readonly Correction[];
}

/** One answer with its grade as the review shows it. */
export function reviewQuestion({
  question,
  grade,
  content,
  criteria,
  nameTopic,
  nameNote,
  linkStudy,
  corrections,
}: Parts): ReviewQuestion {
  const rubric = new Map<string, Criterion>(content.rubric.map((criterion) => [criterion.id, criterion]));
  const reviewed = criteria.flatMap(({ key, grade: given }) => {
    const criterion = rubric.get(key);
    if (!criterion) return [];
    return [reviewCriterion(criterion, given, linkStudy(question.questionVersionId, criterion.study))];
  });
  const missed = new Set(reviewed.filter((each) => each.points < each.maxPoints).map((each) => each.id));
  const maxPoints = content.rubric.reduce((sum, criterion) => sum + criterion.weight, 0);
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
    answered: question.answerText.trim() !== "",
    words: question.answerText.split(/\s+/).filter(Boolean).length,
    reference: content.reference,
    solution: content.kind === "code" ? content.solution : null,
    sources: content.sources.map(({ note, from, to }) => ({ title: nameNote(note), from, to })),
    corrections: corrections.map(({ source, ...correction }) => ({
      ...correction,
      cited: `${nameNote(source.note)}, ${source.from === source.to ? `line ${source.from}` : `lines ${source.from} to ${source.to}`}`,
    })),
    score: toPercent(grade.score),
    low: toPercent(grade.low),
    high: toPercent(grade.high),
    state: grade.state,
    points: oneDecimal((grade.score ?? 0) * maxPoints),
    maxPoints: oneDecimal(maxPoints),
    criteria: reviewed,
    run: grade.run,
    flags: grade.flags ?? [],
    followUps: content.followUps
      .filter((followUp) => followUp.whenMissed === null || missed.has(followUp.whenMissed))
      .map((followUp) => followUp.ask),
    grader: grade.grader,
  };
}

function reviewCriterion(
  criterion: Criterion,
  given: typeof criterionGrades.$inferSelect,
  study: StudyLink | null,
): ReviewCriterion {
  return {
    id: criterion.id,
    statement: criterion.statement,
    by: criterion.by,
    verdict: given.verdict,
    state: given.state,
    points: oneDecimal(given.points * criterion.weight),
    maxPoints: oneDecimal(criterion.weight),
    evidence: given.evidence,
    misconception: given.misconception,
    confidence: given.confidence,
    study,
    tests: given.tests,
  };
}

function toPercent(fraction: number | null): number | null {
  return fraction === null ? null : oneDecimal(fraction * 100);
}
