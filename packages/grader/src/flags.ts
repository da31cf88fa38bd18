import type { CriterionReading } from "./features.ts";
import type { ComparedAnswer } from "./match/compare.ts";
import type { PreparedRubric } from "./match/rubric.ts";
import { countOddPairs } from "./text/odd-pairs.ts";

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
  | "off-topic";

const REASONS: Record<FlagCode, string> = {
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
export function findFlags(
  rubric: PreparedRubric,
  answer: ComparedAnswer,
  readings: readonly CriterionReading[],
): Flag[] {
  const found: [FlagCode, boolean][] = [
    ["instructions", INSTRUCTIONS.test(answer.text)],
    ["gibberish", isGibberish(rubric, answer)],
    ["copied-question", isCopied(rubric, answer)],
    ["repetition", isRepetition(answer)],
    ["keyword-salad", isSalad(answer)],
    ["negated", isNegated(answer, readings)],
    ["swapped", isSwapped(rubric, answer, readings)],
    ["off-topic", isOffTopic(rubric, answer)],
  ];
  return found.flatMap(([code, raised]) => (raised ? [{ code, reason: REASONS[code] }] : []));
}

const INSTRUCTIONS =
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:instructions?|rubric|criteria|prompt|rules|above|previous)\b|\b(?:give|award|assign|grant|grade|rate|mark|score)\b[^.\n]{0,40}\b(?:full (?:marks?|points?|credit|score)|max(?:imum)? (?:score|points|marks?|grade)|all (?:the )?(?:points|marks)|perfect score|highest (?:score|marks?|grade)|(?:100 ?%|10 ?\/ ?10|5 ?\/ ?5))|\b(?:system prompt|you are (?:a|an|the) (?:grader|grading|examiner|ai|assistant|language model)|dear (?:grader|examiner)|as an ai)\b|\b(?:mark|count|treat|accept) (?:this|it|my answer|every(?:thing| criterion)|all(?: criteria)?) as (?:correct|right|met|fully correct|true)\b/i;

/** Words that neither the documentation, nor the question, nor the reference holds. */
function isGibberish(rubric: PreparedRubric, answer: ComparedAnswer): boolean {
  const words = answer.terms.filter((term) => term.kind === "word" && term.form.length >= 3);
  if (words.length === 0) return answer.tokens.length === 0;
  const known = new Set([...rubric.reference.terms, ...rubric.question.terms].map((term) => term.stem));
  const strange = words.filter((term) => term.row < 0 && !known.has(term.stem));
  return strange.length >= 2 && strange.length / words.length > 0.55;
}

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

/** Almost no small words, or small words in orders that sentences do not have. */
function isSalad({ tokens, terms, text }: ComparedAnswer): boolean {
  const prose = tokens.filter((token) => token.kind === "word");
  if (prose.length < 10 || prose.length / tokens.length < 0.7) return false;
  const small = tokens.length - terms.length;
  const odd = countOddPairs(text, tokens);
  const lines = text.split("\n").length;
  const marks = (text.match(/[,.;:()]/g) ?? []).length;
  if (small / tokens.length < 0.1 && lines < 3 && marks / tokens.length < 0.1) return true;
  return odd >= 3 && odd / tokens.length > 0.09;
}

function isNegated(answer: ComparedAnswer, readings: readonly CriterionReading[]): boolean {
  if (/\b(?:it is|it's|its) (?:false|wrong|untrue|incorrect|not true|not the case)\b/i.test(answer.text))
    return true;
  const strong = readings.flatMap(({ best }) =>
    best !== null && best.coverage.soft >= 0.6 ? [best.coverage] : [],
  );
  if (strong.length === 0) return false;
  const denied = strong.filter((coverage) => coverage.opposed >= 0.45 || coverage.antonyms >= 0.2);
  return denied.length * 2 >= strong.length;
}

/**
 * Two criteria each start with a thing of their own (the first telling word that the other lacks), and the
 * answer says of each what belongs to the other.
 */
function isSwapped(
  rubric: PreparedRubric,
  answer: ComparedAnswer,
  readings: readonly CriterionReading[],
): boolean {
  let exchanged = 0;
  let kept = 0;
  rubric.criteria.forEach((criterion, i) => {
    const best = readings[i]?.best;
    const subject = subjectOf(rubric, i);
    if (best === null || best === undefined || subject === null) return;
    const own = answer.likenessOf(subject).literal;
    for (let j = 0; j < rubric.criteria.length; j += 1) {
      const rival = j === i ? null : subjectOf(rubric, j);
      if (rival === null || rival.stem === subject.stem) continue;
      if (criterion.phrasings.some((phrasing) => phrasing.terms.some((term) => term.stem === rival.stem)))
        continue;
      const other = answer.likenessOf(rival).literal;
      let ownSaid = false;
      let otherSaid = false;
      for (let at = best.window.from; at < best.window.to; at += 1) {
        ownSaid ||= (own[at] as number) >= 0.9;
        otherSaid ||= (other[at] as number) >= 0.9;
      }
      if (otherSaid && !ownSaid && best.coverage.soft >= 0.5 && own.some((value) => value >= 0.9))
        exchanged += 1;
      else if (ownSaid) kept += 1;
    }
  });
  return exchanged >= 2 && exchanged > kept;
}

/** The identifier that a criterion is about, if its statement starts with one. */
function subjectOf(rubric: PreparedRubric, index: number) {
  const [first] = rubric.criteria[index]?.phrasings[0]?.terms ?? [];
  return first !== undefined && first.weight >= 5 ? first : null;
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
