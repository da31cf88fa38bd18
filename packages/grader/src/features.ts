import { type RightWindows, readRight } from "./features-right.ts";
import { readSubject } from "./features-subject.ts";
import { readTopic } from "./features-topic.ts";
import type { ComparedAnswer, Window } from "./match/compare.ts";
import { type Coverage, cover, softCoverage } from "./match/coverage.ts";
import type { Phrasing, PreparedCriterion, PreparedRubric } from "./match/rubric.ts";
import type { OwnEvidence } from "./own-evidence.ts";

/**
 * What the model sees of one criterion. All but the last group can only grow when a statement is added to
 * the answer, and the model is monotone in them. None counts words as such, but sums over what belongs to the question grow with length.
 */
export const CRITERION_FEATURES = [
  "literal",
  "soft",
  "polar",
  "ordered",
  "mass",
  "meaning",
  "balance",
  "contrast",
  "meaningContrast",
  "statementWhole",
  "softWhole",
  "meanPhrasing",
  "reference",
  "others",
  "softOfBest",
  "opposed",
  "misconception",
  "misconceptionLead",
  "misconceptionsElsewhere",
  "onTopic",
  "sentencesOnTopic",
  "sentencesCovering",
  "ownTopic",
  "misconceptionTurned",
  "assigned",
  "assignedMean",
  "denied",
  "onSubject",
  "ownWords",
  "ownSentences",
  "bestSentence",
  "allMisconceptions",
] as const;

/** 1: a higher value never lowers the points; -1: never raises them. */
export const CRITERION_DIRECTIONS: readonly number[] = CRITERION_FEATURES.map((name) =>
  [
    "opposed",
    "misconception",
    "misconceptionLead",
    "misconceptionsElsewhere",
    "denied",
    "allMisconceptions",
  ].includes(name)
    ? -1
    : 1,
);

export interface CriterionReading {
  /** Null when there was nothing to read. */
  features: number[] | null;
  /** The window that says most of the criterion, and the phrasing that it says. */
  best: Match | null;
  /** The misconception that leads over the criterion most, and by how much. */
  misconception: (Match & { lead: number }) | null;
  evidence: OwnEvidence;
}

export interface Match {
  window: Window;
  phrasing: Phrasing;
  coverage: Coverage;
}

/** Reads an answer of at least one content word against every criterion of the rubric. */
export function readCriteria(rubric: PreparedRubric, answer: ComparedAnswer): CriterionReading[] {
  const tables = rubric.criteria.map((criterion) => ({
    said: criterion.phrasings.map((phrasing) =>
      answer.windows.map((window) => cover(phrasing, answer, window)),
    ),
    wrong: criterion.misconceptions.map((phrasing) =>
      answer.windows.map((window) => cover(phrasing, answer, window)),
    ),
  }));
  const strongest = tables.map(({ said }) =>
    answer.windows.map((_, w) => best(said, (c) => c[w]?.soft ?? 0)),
  );
  const closest = tables.map(({ said }) =>
    answer.windows.map((_, w) => best(said, (c) => c[w]?.meaning ?? 0)),
  );
  const right = readRight(rubric, answer, tables);
  const topic = readTopic(
    rubric,
    answer,
    tables.map(({ said }) => said),
    right.stated,
  );
  const subject = readSubject(rubric, answer);
  const softBest = strongest.map((row) => Math.max(0, ...row));
  // A right sentence is a misconception's neighbour, whichever criterion it meets.
  const wrongLead = tables.map(({ wrong }) =>
    best(wrong, (row) =>
      Math.max(0, ...row.map((c, w) => (right.stated[w] ? 0 : score(c) - (right.soft[w] ?? 0)))),
    ),
  );
  return rubric.criteria.map((criterion, index) => {
    const said = tables[index]?.said ?? [];
    const wrong = tables[index]?.wrong ?? [];
    const top = (pick: (coverage: Coverage) => number) => best(said, (row) => best(row, pick));
    const found = bestOf(criterion.phrasings, said, answer.windows);
    const mistaken = mistakeOf(criterion, wrong, answer.windows, right);
    const others = softBest.filter((_, other) => other !== index);
    const features = [
      top((c) => c.literal),
      top((c) => c.soft),
      top((c) => c.polar),
      top((c) => c.ordered * c.soft),
      Math.min(1, top((c) => c.mass) / 40),
      top((c) => c.meaning),
      top((c) => c.balance),
      contrast(strongest, index),
      contrast(closest, index),
      criterion.phrasings[0] === undefined ? 0 : softCoverage(criterion.phrasings[0], answer, answer.whole),
      best(criterion.phrasings, (phrasing) => softCoverage(phrasing, answer, answer.whole)),
      mean(said.map((row) => best(row, score))),
      criterion.reference === null
        ? 0
        : best(answer.windows, (window) => softCoverage(criterion.reference as Phrasing, answer, window)),
      mean(others),
      top((c) => Math.min(c.soft, Math.max(0, c.meaning))),
      found === null || right.stated[found.window.index] ? 0 : found.coverage.opposed,
      best(wrong, (row) => Math.max(0, ...row.map((c, w) => (right.stated[w] ? 0 : score(c))))),
      wrongLead[index] ?? 0,
      mean(wrongLead.filter((_, other) => other !== index)),
      topic.onTopic,
      topic.sentencesOnTopic,
      topic.sentencesCovering,
      topic.own[index] ?? 0,
      best(criterion.misconceptions, (phrasing) => turned(phrasing, answer)),
      topic.assigned[index] ?? 0,
      mean(topic.assigned),
      topic.denied,
      subject.onSubject,
      subject.ownWords[index] ?? 0,
      subject.ownSentences[index] ?? 0,
      subject.bestSentence[index] ?? 0,
      wrongLead.reduce((sum, lead) => sum + lead, 0),
    ];
    const own = Math.min(
      top((c) => c.soft),
      topic.assigned[index] ?? 0,
    );
    return {
      features,
      best: found,
      misconception: mistaken,
      evidence: { states: right.states[index] ?? false, own },
    };
  });
}

/** By how much a window says more of a criterion than of any other, at the window where that is most; -1 to 1. */
function contrast(rows: readonly (readonly number[])[], index: number): number {
  let most = -1;
  rows[index]?.forEach((own, w) => {
    let others = 0;
    for (let other = 0; other < rows.length; other += 1)
      if (other !== index) others = Math.max(others, rows[other]?.[w] ?? 0);
    most = Math.max(most, own - others);
  });
  return most;
}

/** Soft coverage of a misconception by a sentence that denies what it affirms, or the other way round. */
function turned(phrasing: Phrasing, answer: ComparedAnswer): number {
  return best(answer.windows, (window) =>
    window.denies === phrasing.denies ? 0 : softCoverage(phrasing, answer, window),
  );
}

function score(coverage: Coverage): number {
  return coverage.soft;
}

function best<T>(rows: readonly T[], pick: (row: T) => number): number {
  let most = 0;
  for (const row of rows) most = Math.max(most, pick(row));
  return most;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function bestOf(phrasings: readonly Phrasing[], rows: Coverage[][], windows: readonly Window[]) {
  let found: CriterionReading["best"] = null;
  let most = 0;
  for (const [p, phrasing] of phrasings.entries())
    for (const [w, window] of windows.entries()) {
      const coverage = rows[p]?.[w];
      if (coverage === undefined) continue;
      const value = coverage.soft + 0.3 * coverage.meaning + 0.2 * coverage.balance;
      if (value <= most) continue;
      most = value;
      found = { window, phrasing, coverage };
    }
  return found;
}

function mistakeOf(
  criterion: PreparedCriterion,
  rows: Coverage[][],
  windows: readonly Window[],
  right: RightWindows,
) {
  let found: CriterionReading["misconception"] = null;
  for (const [p, phrasing] of criterion.misconceptions.entries())
    for (const [w, window] of windows.entries()) {
      const coverage = rows[p]?.[w];
      if (coverage === undefined || right.stated[w]) continue;
      const lead = coverage.soft - (right.soft[w] ?? 0);
      if (found === null || lead > found.lead) found = { window, phrasing, coverage, lead };
    }
  return found;
}
