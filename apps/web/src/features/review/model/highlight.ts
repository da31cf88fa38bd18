import type { ReviewCriterion } from "@viva/domain/grading/views";

/** `unsure`: words that a criterion may rest on, where the grader asks a person to look. */
export type HighlightTone = "misconception" | "partly" | "evidence" | "unsure";

/** A stretch of the answer that is shown in one way. Segments follow each other and add up to the answer. */
export type Segment = {
  start: number;
  text: string;
  /** Null for words that no criterion points at. */
  tone: HighlightTone | null;
  /** Ids of the criteria that point at it, in the rubric's order. */
  criteria: readonly string[];
};

export type HighlightedCriterion = Pick<
  ReviewCriterion,
  "id" | "verdict" | "state" | "evidence" | "misconception"
>;

/** Where spans overlap, the first of these is the colour: what costs points must not hide under what earned some. */
const PRECEDENCE: readonly HighlightTone[] = ["misconception", "partly", "evidence", "unsure"];

/**
 * Cuts an answer at the ends of all evidence. Spans are UTF-16 offsets: those outside the answer are cut to it,
 * empty ones are left out, and one that ends inside a surrogate pair is widened to the whole character.
 */
export function highlight(answer: string, criteria: readonly HighlightedCriterion[]): Segment[] {
  const marks = criteria.flatMap((criterion) => marksOf(answer, criterion));
  const cuts = [...new Set([0, answer.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const covering = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const tone = PRECEDENCE.find((candidate) => covering.some((mark) => mark.tone === candidate)) ?? null;
    const ids = [...new Set(covering.map((mark) => mark.id))];
    const before = segments.at(-1);
    if (before !== undefined && before.tone === tone && before.criteria.join("\n") === ids.join("\n"))
      before.text += answer.slice(start, end);
    else segments.push({ start, text: answer.slice(start, end), tone, criteria: ids });
  }
  return segments;
}

/** The tone of a criterion's own evidence; null where it points at nothing that counts. */
export function evidenceTone(criterion: Pick<ReviewCriterion, "verdict" | "state">): HighlightTone | null {
  if (criterion.state !== "graded") return "unsure";
  switch (criterion.verdict) {
    case "met":
      return "evidence";
    case "partly":
      return "partly";
    case "misconception":
      return "misconception";
    case "missed":
      return null;
  }
}

type Mark = { id: string; start: number; end: number; tone: HighlightTone };
type Span = { start: number; end: number };

function marksOf(answer: string, criterion: HighlightedCriterion): Mark[] {
  const tone = evidenceTone(criterion);
  const spans: { span: Span; tone: HighlightTone }[] = [
    ...(tone === null ? [] : criterion.evidence.map((span) => ({ span, tone }))),
    ...(criterion.misconception === null
      ? []
      : [{ span: criterion.misconception.span, tone: "misconception" as const }]),
  ];
  return spans.flatMap(({ span, tone }) => {
    const inside = spanWithin(answer, span);
    return inside === null ? [] : [{ id: criterion.id, tone, ...inside }];
  });
}

/** The span within the answer and on whole characters; null when nothing of it is left. */
export function spanWithin(answer: string, span: Span): Span | null {
  const start = Math.max(0, Math.min(span.start, answer.length));
  const end = Math.max(0, Math.min(span.end, answer.length));
  if (start >= end) return null;
  return {
    start: splitsPair(answer, start) ? start - 1 : start,
    end: splitsPair(answer, end) ? end + 1 : end,
  };
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
