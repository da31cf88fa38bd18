import { scoreAnswer } from "./score.ts";
import type { GradeState, Verdict } from "./views.ts";

/** In what part somebody decides: on their own answer, or on another's. */
export type DecidingRole = "candidate" | "interviewer";

/** One decision on one criterion. `replaces` names the one before it; null for the first. */
export interface Decision {
  id: string;
  key: string;
  /** The criterion's statement as the person read it. */
  statement: string;
  kind: "set" | "undo";
  role: DecidingRole;
  /** Fraction 0..1; null for an undo. */
  points: number | null;
  replaces: string | null;
}

/** A criterion as the grader left it. Points and confidence are fractions 0..1. */
export interface AutomaticCriterion {
  key: string;
  statement: string;
  weight: number;
  points: number;
  verdict: Verdict;
  state: GradeState;
  confidence: number;
}

export interface AutomaticAnswer<C extends AutomaticCriterion = AutomaticCriterion> {
  /** 0..1, with the ends of the 80 % interval. */
  score: number;
  low: number;
  high: number;
  state: GradeState;
  /** How many reasons there are for a person to look at the whole answer; see `answerFlags`. */
  flags: number;
  criteria: readonly C[];
}

export type CurrentCriterion<C extends AutomaticCriterion, D extends Decision> = C & {
  /** What the grader gave, whatever stands now. */
  automatic: { points: number; verdict: Verdict; state: GradeState };
  /** The decision that counts; null while the grader's word does. */
  standing: D | null;
  /** The newest decision, which the next one has to name; null before the first. */
  head: string | null;
  /** All decisions that were not taken back, oldest first; also those that lapsed. */
  chain: readonly D[];
};

export interface CurrentAnswer<C extends AutomaticCriterion, D extends Decision> {
  score: number;
  low: number;
  high: number;
  state: GradeState;
  criteria: CurrentCriterion<C, D>[];
}

/**
 * What an answer has now: the automatic grade with people's decisions on top.
 *
 * A decision counts as long as the rubric holds its criterion with the same statement: new phrasings and weights
 * do not touch it. Where the statement changed, people decided on something else; the decision lapses, and the
 * criterion waits for a person again.
 *
 * The interval keeps the share of its width that comes from criteria nobody decided: each is taken to contribute
 * weight² · (1 - confidence), and what people decided contributes nothing. It never reaches past what
 * the decided points allow.
 */
export function currentAnswer<C extends AutomaticCriterion, D extends Decision>(
  automatic: AutomaticAnswer<C>,
  decisions: readonly D[],
): CurrentAnswer<C, D> {
  const chains = Map.groupBy(decisions, (decision) => decision.key);
  const criteria = automatic.criteria.map((criterion) =>
    currentCriterion(criterion, chains.get(criterion.key) ?? []),
  );
  const touched = criteria.some(
    (criterion) => criterion.standing !== null || criterion.state !== criterion.automatic.state,
  );
  if (!touched) {
    const { score, low, high, state } = automatic;
    return { score, low, high, state, criteria };
  }
  const card = scoreAnswer(criteria);
  return {
    score: card.fraction,
    ...intervalOf(automatic, criteria, card),
    state: stateOf(automatic, criteria, card.state),
    criteria,
  };
}

/** The flags that are about a whole answer. That a criterion is judged by a person is said by the criterion itself. */
export function answerFlags<Flag extends { code: string }>(flags: readonly Flag[]): Flag[] {
  return flags.filter((flag) => flag.code !== "person");
}

/** Whether the grader left the answer as a whole to a person, however sure it was of each criterion. */
export function isFlagged({ flags, state }: Pick<AutomaticAnswer, "flags" | "state">): boolean {
  return flags > 0 && state !== "graded";
}

/** The newest decision that was not taken back and does not count, for the criterion says something else now. */
export function lapsedDecision<C extends AutomaticCriterion, D extends Decision>({
  standing,
  chain,
}: CurrentCriterion<C, D>): D | null {
  return standing === null ? (chain.at(-1) ?? null) : null;
}

/** The verdict that points stand for where a person gave them. */
export function verdictOfPoints(points: number): Verdict {
  if (points >= 1) return "met";
  return points > 0 ? "partly" : "missed";
}

/** The newest decision of one criterion, and those that stand, the one that counts last. */
export function readChain<D extends Decision>(
  decisions: readonly D[],
): { head: string | null; standing: D[] } {
  const next = new Map(decisions.map((decision) => [decision.replaces, decision]));
  const standing: D[] = [];
  let head: string | null = null;
  for (let at = next.get(null); at !== undefined; at = next.get(at.id)) {
    head = at.id;
    if (at.kind === "set") standing.push(at);
    else standing.pop();
  }
  return { head, standing };
}

function currentCriterion<C extends AutomaticCriterion, D extends Decision>(
  criterion: C,
  decisions: readonly D[],
): CurrentCriterion<C, D> {
  const { points, verdict, state } = criterion;
  const automatic = { points, verdict, state };
  const { head, standing: all } = readChain(decisions);
  const valid = all.filter((decision) => decision.statement === criterion.statement);
  const standing = valid.at(-1) ?? null;
  if (standing === null || standing.points === null) {
    const lapsed = all.length > 0 && state === "graded";
    return { ...criterion, automatic, standing: null, chain: all, head, state: lapsed ? "check" : state };
  }
  return {
    ...criterion,
    automatic,
    standing,
    chain: all,
    head,
    points: standing.points,
    verdict: verdictOfPoints(standing.points),
    state: "graded",
  };
}

function intervalOf(
  automatic: AutomaticAnswer,
  criteria: readonly CurrentCriterion<AutomaticCriterion, Decision>[],
  card: { fraction: number; maxPoints: number },
): { low: number; high: number } {
  const doubt = ({ weight, confidence }: AutomaticCriterion) => weight ** 2 * (1 - confidence);
  const all = sum(criteria.map(doubt));
  const open = criteria.filter((criterion) => criterion.standing === null);
  const share = all > 0 ? Math.sqrt(sum(open.map(doubt)) / all) : 0;
  const openWeight = sum(open.map((criterion) => criterion.weight));
  const openPoints = sum(open.map((criterion) => criterion.weight * criterion.points));
  const below = Math.min(share * (automatic.score - automatic.low), openPoints / card.maxPoints);
  const above = Math.min(
    share * (automatic.high - automatic.score),
    (openWeight - openPoints) / card.maxPoints,
  );
  return { low: Math.max(0, card.fraction - below), high: Math.min(1, card.fraction + above) };
}

/** A flag is about the whole answer: it is settled once an interviewer has decided on every criterion. */
function stateOf(
  automatic: AutomaticAnswer,
  criteria: readonly CurrentCriterion<AutomaticCriterion, Decision>[],
  byCriteria: GradeState,
): GradeState {
  if (byCriteria !== "graded") return byCriteria;
  return isFlagged(automatic) && criteria.some((criterion) => criterion.standing?.role !== "interviewer")
    ? "check"
    : "graded";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
