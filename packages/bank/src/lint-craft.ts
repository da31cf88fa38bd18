import type { FreeTextQuestion } from "@viva/domain/bank/question";
import { type FieldPath, type Finding, fieldName } from "./finding.ts";
import type { BankReading } from "./read-bank.ts";
import type { BankQuestion } from "./read-question.ts";

type Report = (field: FieldPath, message: string, severity?: Finding["severity"]) => void;

/** What makes a question fair to answer and to grade. Advice: a bank under way may go without. */
export const craft = {
  criteria: { least: 3, most: 6 },
  phrasings: 3,
  misconceptions: 2,
  followUps: { least: 1, most: 3 },
  hints: 2,
  plantedWrong: 3,
  /** Shares of the weight that the best and the poorest sample earn; a third lies between. */
  samples: { good: 0.75, poor: 0.25 },
  /** From here on two phrasings share so many of their words that the second adds nothing. */
  sameWords: 0.7,
} as const;

/** The rules for how a question is written. Nearly all are warnings; an error is what grades wrongly. */
export function lintCraft(entry: BankQuestion, bank: BankReading): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (field, message, severity = "warning") =>
    findings.push({ ...entry.place(field), field: fieldName(field), message, severity });
  const { question } = entry;
  lintCriteria(entry, bank, report);
  lintHelp(entry, report);
  if (question.sources.length === 0 && (bank.bank?.notes.length ?? 0) > 0) {
    report(
      [],
      "names no source: add sources with note and lines, so that a reader can check where the facts come from",
    );
  }
  if (question.kind === "free-text") {
    lintPhrasings(question, report);
    lintSampleRange(question, report);
  } else {
    lintExercise(entry, report);
  }
  return findings;
}

function lintCriteria({ question }: BankQuestion, { studyNotes }: BankReading, report: Report): void {
  const count = question.rubric.length;
  const { least, most } = craft.criteria;
  if (count < least) {
    report(
      ["rubric"],
      `${counted(count, "criterion", "criteria")}: expected ${least} to ${most}, for fewer cannot tell a partial answer from a good one; split what an answer may have in part`,
    );
  } else if (count > most) {
    report(
      ["rubric"],
      `${count} criteria: expected ${least} to ${most}, for in one answer more cannot be told apart; merge some, or make two questions`,
    );
  }
  if (studyNotes.length === 0) return;
  for (const [index, { study }] of question.rubric.entries()) {
    if (study !== undefined) continue;
    report(
      ["rubric", index],
      "leads nowhere when it is missed: add study with a page and heading that answer it, as in study: django/orm#one-query-or-two",
    );
  }
}

function lintHelp({ question: { hints, followUps } }: BankQuestion, report: Report): void {
  if (hints.length < craft.hints) {
    const message = `${counted(hints.length, "hint", "hints")}: expected at least ${craft.hints}, the first a direction and the next a step; add { cost, text }`;
    report(hints.length === 0 ? [] : ["hints"], message);
  }
  for (const [index, { cost }] of hints.entries()) {
    const before = hints[index - 1]?.cost;
    if (before === undefined || cost > before) continue;
    report(
      ["hints", index, "cost"],
      `${cost} after ${before}: a later hint tells more, so it costs more; raise it or change their order`,
    );
  }
  const { least, most } = craft.followUps;
  if (followUps.length >= least && followUps.length <= most) return;
  const message = `${counted(followUps.length, "follow-up", "follow-ups")}: expected ${least} to ${most}, for an interviewer asks on where an answer stops; add { when: { missed }, ask }, or keep the best`;
  report(followUps.length === 0 ? [] : ["follow-ups"], message);
}

function lintPhrasings({ rubric }: FreeTextQuestion, report: Report): void {
  const wrong = new Set(rubric.flatMap(({ misconceptions }) => misconceptions.map(spelled)));
  const seen = new Map<string, string>();
  for (const [index, { id, statement, accept }] of rubric.entries()) {
    if (accept.length < craft.phrasings) {
      report(
        ["rubric", index, ...(accept.length === 0 ? [] : ["accept"])],
        `${counted(accept.length, "accepted phrasing", "accepted phrasings")}: expected at least ${craft.phrasings} in differing words, for candidates do not speak like the statement`,
      );
    }
    for (const [position, phrasing] of accept.entries()) {
      const field = ["rubric", index, "accept", position];
      const key = spelled(phrasing);
      const other = seen.get(key);
      if (wrong.has(key)) {
        report(
          field,
          "is listed as a misconception too, so a right answer counts as wrong: remove it in one place",
          "error",
        );
      } else if (other !== undefined) {
        report(field, `is an accepted phrasing of ${other} already: say it in other words, or remove it`);
      } else if (likeness(phrasing, statement) >= craft.sameWords) {
        report(
          field,
          "has nearly the words of the statement, which counts anyway: say it as a candidate would",
        );
      }
      seen.set(key, id);
    }
  }
  const misconceptions = rubric.reduce((sum, criterion) => sum + criterion.misconceptions.length, 0);
  if (misconceptions < craft.misconceptions) {
    report(
      ["rubric"],
      `${counted(misconceptions, "misconception", "misconceptions")}: expected at least ${craft.misconceptions} among the criteria, for a confident error in the right words looks like a right answer; add what people get wrong`,
    );
  }
}

/** A good, a partial and a wrong sample show where the points lie, to people and to whoever measures a grader. */
function lintSampleRange({ rubric, samples }: FreeTextQuestion, report: Report): void {
  const whole = rubric.reduce((sum, { weight }) => sum + weight, 0);
  const shares = samples.map(
    ({ expect }) => rubric.reduce((sum, { id, weight }) => sum + weight * (expect[id] ?? 0), 0) / whole,
  );
  const { good, poor } = craft.samples;
  const missing = [
    ...(shares.some((share) => share >= good) ? [] : [`a good one (at least ${good} of the weight)`]),
    ...(shares.some((share) => share > poor && share < 0.9) ? [] : ["a partial one"]),
    ...(shares.some((share) => share <= poor) ? [] : [`a confident wrong one (at most ${poor})`]),
  ];
  if (missing.length === 0) return;
  report(
    samples.length === 0 ? [] : ["samples"],
    `lacks ${missing.join(" and ")} among its samples: add { answer, expect } with the points a careful person gives`,
  );
}

function lintExercise({ question, wrong }: BankQuestion, report: Report): void {
  if (question.kind !== "code") return;
  // None at all is an error of its own.
  if (wrong.length > 0 && wrong.length < craft.plantedWrong) {
    report(
      ["tests"],
      `${counted(wrong.length, "planted wrong solution", "planted wrong solutions")}: expected at least ${craft.plantedWrong}, each a mistake that people make, for they are what proves the tests`,
    );
  }
  if (question.tests.every(({ show }) => show === "visible")) {
    report(
      ["tests", 0, "show"],
      "every test is visible: hide some with a property, or an answer made for the examples passes",
    );
  }
  if (question.starter.trim() === "") {
    report(["starter"], "is empty: begin with the signatures, so that nobody loses points for a name");
  }
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{Letter}\p{Number}_]+/gu) ?? [];

const spelled = (text: string): string => wordsOf(text).join(" ");

/** Shared words over all words, from 0 to 1. */
function likeness(a: string, b: string): number {
  const left = new Set(wordsOf(a));
  const right = new Set(wordsOf(b));
  const union = left.union(right).size;
  return union === 0 ? 0 : left.intersection(right).size / union;
}
