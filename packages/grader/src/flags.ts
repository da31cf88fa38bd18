import { contradictionOf } from "./contradiction.ts";
import type { ComparedAnswer, Window } from "./match/compare.ts";
import type { Phrasing, PreparedRubric } from "./match/rubric.ts";
import { countOddPairs } from "./text/odd-pairs.ts";
import type { Term } from "./text/prepare.ts";
import type { Token } from "./text/tokenise.ts";

export interface Flag {
  code: FlagCode;
  /** A sentence for the candidate. */
  reason: string;
}

type FlagCode =
  | "copied-question"
  | "negated"
  | "swapped"
  | "keyword-salad"
  | "repetition"
  | "gibberish"
  | "instructions"
  | "off-topic"
  | "too-long";

const REASONS: Record<Exclude<FlagCode, "too-long">, string> = {
  "copied-question": "Most of the answer repeats the question, so there is little of its own to grade.",
  negated: "The answer uses the expected words but denies what they say, or says the opposite.",
  swapped: "The answer seems to exchange two things that the question keeps apart.",
  "keyword-salad": "The answer lists words without sentences, so it is not clear what it states.",
  repetition: "The answer repeats the same words many times.",
  gibberish: "Most of the answer is not made of words that the grader knows, so it could not be read.",
  instructions: "The answer speaks to the grader instead of answering the question.",
  "off-topic": "The answer seems to be about something other than the question.",
};

/** Reasons for a person to look at an answer. A flag never changes the score. */
export function findFlags(rubric: PreparedRubric, answer: ComparedAnswer): Flag[] {
  const contradiction = contradictionOf(answer, rubric.modelSentences);
  const found: [keyof typeof REASONS, boolean][] = [
    ["instructions", INSTRUCTIONS.test(answer.text)],
    ["gibberish", isGibberish(rubric, answer)],
    ["copied-question", isCopied(rubric, answer)],
    ["repetition", isRepetition(answer)],
    ["keyword-salad", isSalad(answer)],
    ["negated", contradiction.denies || DENIALS.test(answer.text.replaceAll("’", "'"))],
    ["swapped", contradiction.exchanges || isSwapped(rubric, answer)],
    ["off-topic", isOffTopic(rubric, answer)],
  ];
  return found.flatMap(([code, raised]) => (raised ? [{ code, reason: REASONS[code] }] : []));
}

const INSTRUCTIONS =
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:instructions?|rubric|criteria|prompt|rules|above|previous)\b|\b(?:give|award|assign|grant|grade|rate|mark|score)\b[^.\n]{0,40}\b(?:full (?:marks?|points?|credit|score)|max(?:imum)? (?:score|points|marks?|grade)|all (?:the )?(?:points|marks)|perfect score|highest (?:score|marks?|grade)|(?:100 ?%|10 ?\/ ?10|5 ?\/ ?5))|\b(?:system prompt|you are (?:a|an|the) (?:grader|grading|examiner|ai|assistant|language model)|dear (?:grader|examiner)|as an ai)\b|\b(?:mark|count|treat|accept) (?:this|it|my answer|every(?:thing| criterion)|all(?: criteria)?) as (?:correct|right|met|fully correct|true)\b/i;

/** Words that neither the documentation, nor the question, nor the reference holds. */
function isGibberish(rubric: PreparedRubric, answer: ComparedAnswer): boolean {
  const known = new Set([...rubric.reference.terms, ...rubric.question.terms].map((term) => term.stem));
  let words = 0;
  let strange = 0;
  answer.terms.forEach(({ kind, form, stem, row }, at) => {
    if (kind !== "word" || form.length < 3) return;
    words += 1;
    // A typing error that is understood is no stranger.
    if (row < 0 && !known.has(stem) && (answer.nearness[at] ?? 0) < UNDERSTOOD) strange += 1;
  });
  if (words === 0) return answer.tokens.length === 0;
  return strange >= 2 && strange / words > 0.55;
}

const UNDERSTOOD = 0.6;

function isCopied(rubric: PreparedRubric, answer: ComparedAnswer): boolean {
  const { terms } = answer;
  if (terms.length < 3) return false;
  const repeated = terms.filter((term) => rubric.asked.has(term.stem)).length;
  const held = new Set(terms.map((term) => term.stem));
  const covered = [...rubric.asked].filter((stem) => held.has(stem)).length;
  return repeated / terms.length >= 0.75 && covered / rubric.asked.size >= 0.7 && !saysMore(rubric, answer);
}

/** A telling word of the reference that the question does not hold. */
function saysMore(rubric: PreparedRubric, answer: ComparedAnswer): boolean {
  return rubric.reference.terms.some(
    (term) =>
      !rubric.asked.has(term.stem) &&
      term.weight >= 4 &&
      (answer.likenessOf(term).bestLiteral[answer.whole.index] ?? 0) >= 0.8,
  );
}

function isRepetition({ terms }: ComparedAnswer): boolean {
  if (terms.length < 8) return false;
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term.stem, (counts.get(term.stem) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return (most >= 6 && most / terms.length > 0.4) || (terms.length >= 20 && counts.size / terms.length < 0.3);
}

/** A long run of telling words with no small word between them, or small words in orders that sentences do not have. */
function isSalad({ tokens, terms, text }: ComparedAnswer): boolean {
  if (longestRun(tokens, terms) >= 11) return true;
  const prose = tokens.filter((token) => token.kind === "word");
  if (prose.length < 10 || prose.length / tokens.length < 0.7) return false;
  const odd = countOddPairs(text, tokens);
  return odd >= 3 && odd / tokens.length > 0.07;
}

/** Most plain telling words in a row. */
function longestRun(tokens: readonly Token[], terms: readonly Term[]): number {
  const telling = new Set(terms.map((term) => term.start));
  let most = 0;
  let run = 0;
  for (const token of tokens) {
    run = token.kind === "word" && telling.has(token.start) ? run + 1 : 0;
    most = Math.max(most, run);
  }
  return most;
}

/** Words that deny a whole statement, before it or after it. Single denied words are looked for by `contradictionOf`. */
const DENIALS =
  /\b(?:it|this|that|which) (?:is|'s) (?:false|wrong|untrue|incorrect|not true|not the case|a myth)\b|\bits false\b|\b(?:it|that) is wrong to say\b|\bnone of (?:this|that|these|it) (?:is|are) (?:true|right|correct)\b|\b(?:wrongly|mistakenly|falsely) (?:believe|think|assume|say|claim|state)s?\b|\bi doubt (?:that|it)\b|\?\s+no\b/i;

/**
 * Two criteria each start with a thing of their own, and the sentence that says most of what the one is
 * about names the other's thing and not its own.
 */
function isSwapped(rubric: PreparedRubric, answer: ComparedAnswer): boolean {
  let exchanged = 0;
  let kept = 0;
  const subjects = rubric.criteria.map((_, i) => subjectOf(rubric, i));
  rubric.criteria.forEach(({ phrasings: [statement] }, i) => {
    const subject = subjects[i];
    if (statement === undefined || subject === null || subject === undefined) return;
    const told = sentenceTelling(statement, subject, answer);
    if (told === null) return;
    const says = (term: Term) => (answer.likenessOf(term).bestLiteral[told.index] ?? 0) >= 0.9;
    if (says(subject)) kept += 1;
    else if (
      subjects.some(
        (rival) =>
          rival !== null &&
          rival.stem !== subject.stem &&
          !statement.terms.some((term) => term.stem === rival.stem) &&
          says(rival),
      )
    )
      exchanged += 1;
  });
  return exchanged >= 2 && exchanged > kept;
}

/** The sentence that says at least half of the statement without its subject. */
function sentenceTelling(statement: Phrasing, subject: Term, answer: ComparedAnswer): Window | null {
  let found: Window | null = null;
  let most = 0.5;
  for (const window of answer.windows) {
    if (!window.single) continue;
    let said = 0;
    let all = 0;
    statement.terms.forEach((term, i) => {
      if (term.stem === subject.stem) return;
      const weight = statement.weights[i] ?? 0;
      all += weight;
      said += weight * (answer.likenessOf(term).bestSoft[window.index] ?? 0);
    });
    if (all > 0 && said / all > most) {
      most = said / all;
      found = window;
    }
  }
  return found;
}

/** The identifier that a criterion is about, if its statement starts with one. */
function subjectOf(rubric: PreparedRubric, index: number) {
  const [first] = rubric.criteria[index]?.phrasings[0]?.terms ?? [];
  return first !== undefined && first.weight >= 3 ? first : null;
}

function isOffTopic(rubric: PreparedRubric, answer: ComparedAnswer): boolean {
  if (answer.terms.length < 6) return false;
  const wanted = [
    rubric.reference,
    rubric.question,
    ...rubric.criteria.flatMap((criterion) => criterion.phrasings),
  ];
  return !wanted.some((phrasing) =>
    phrasing.terms.some((term) => answer.likenessOf(term).literal.some((x) => x > 0.6)),
  );
}
