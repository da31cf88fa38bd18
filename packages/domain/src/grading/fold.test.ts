import { describe, expect, it } from "vitest";
import {
  type AutomaticAnswer,
  type AutomaticCriterion,
  currentAnswer,
  type Decision,
  readChain,
} from "./fold.ts";

function criterion(key: string, changes: Partial<AutomaticCriterion> = {}): AutomaticCriterion {
  return {
    key,
    statement: `states ${key}`,
    weight: 1,
    points: 0.5,
    verdict: "partly",
    state: "check",
    confidence: 0.5,
    ...changes,
  };
}

const answer = (criteria: AutomaticCriterion[], changes: Partial<AutomaticAnswer> = {}): AutomaticAnswer => ({
  score: 0.5,
  low: 0.2,
  high: 0.8,
  state: "check",
  flags: 0,
  criteria,
  ...changes,
});

function decision(id: string, replaces: string | null, changes: Partial<Decision> = {}): Decision {
  return {
    id,
    key: "a",
    statement: "states a",
    kind: "set",
    role: "candidate",
    points: 1,
    replaces,
    ...changes,
  };
}

describe("the current grade of an answer", () => {
  it("is the automatic one as long as nobody decided", () => {
    const automatic = answer([criterion("a")], { score: 0.4321 });
    const { criteria, ...total } = currentAnswer(automatic, []);
    expect(total).toEqual({ score: 0.4321, low: 0.2, high: 0.8, state: "check" });
    expect(criteria).toMatchObject([{ points: 0.5, standing: null, head: null }]);
  });

  it("takes a decision's points in place of the grader's, and keeps what the grader gave", () => {
    const current = currentAnswer(answer([criterion("a"), criterion("b")]), [decision("1", null)]);
    expect(current.score).toBeCloseTo(0.75, 10);
    expect(current.criteria[0]).toMatchObject({
      points: 1,
      verdict: "met",
      state: "graded",
      automatic: { points: 0.5, verdict: "partly", state: "check" },
      standing: { id: "1" },
    });
    expect(current.state).toBe("check");
  });

  it("lets the newest decision of the chain count, in whatever order they are read", () => {
    const chain = [
      decision("2", "1", { points: 0 }),
      decision("3", "2", { points: 0.5, role: "interviewer" }),
      decision("1", null),
    ];
    const current = currentAnswer(answer([criterion("a")]), chain);
    expect(current).toMatchObject({
      score: 0.5,
      state: "graded",
      criteria: [{ head: "3", verdict: "partly" }],
    });
  });

  it("lets what stood before stand again when a decision is taken back", () => {
    const undo = decision("3", "2", { kind: "undo", points: null });
    const chain = [decision("1", null, { points: 0 }), decision("2", "1"), undo];
    expect(currentAnswer(answer([criterion("a")]), chain).criteria[0]).toMatchObject({
      points: 0,
      head: "3",
      standing: { id: "1" },
    });
    const back = decision("4", "3", { kind: "undo", points: null });
    expect(currentAnswer(answer([criterion("a")]), [...chain, back])).toMatchObject({
      score: 0.5,
      state: "check",
      criteria: [{ points: 0.5, head: "4", standing: null }],
    });
  });

  it("narrows the interval as decisions come in, to a point when all are in", () => {
    const two = answer([criterion("a"), criterion("b")]);
    const width = (decisions: Decision[]) => {
      const { low, high } = currentAnswer(two, decisions);
      return high - low;
    };
    const one = width([decision("1", null)]);
    expect(one).toBeLessThan(0.6);
    expect(one).toBeGreaterThan(0);
    expect(width([decision("1", null), decision("2", null, { key: "b", statement: "states b" })])).toBe(0);
  });

  it("keeps the interval within what the decided points allow", () => {
    for (const points of [0, 1]) {
      const current = currentAnswer(
        answer([criterion("a", { weight: 3 }), criterion("b")], { low: 0, high: 1 }),
        [decision("1", null, { points })],
      );
      expect(current.low).toBeGreaterThanOrEqual((3 * points) / 4);
      expect(current.high).toBeLessThanOrEqual((3 * points + 1) / 4);
    }
  });

  it("keeps a decision whose criterion got new phrasings or another weight, and drops it when the statement changed", () => {
    const sure = { state: "graded" as const, confidence: 0.9 };
    const kept = currentAnswer(answer([criterion("a", { ...sure, weight: 5 })]), [decision("1", null)]);
    expect(kept.criteria[0]).toMatchObject({ points: 1, standing: { id: "1" } });
    const changed = currentAnswer(answer([criterion("a", { ...sure, statement: "states more" })]), [
      decision("1", null),
    ]);
    expect(changed).toMatchObject({
      state: "check",
      criteria: [{ points: 0.5, state: "check", standing: null, head: "1" }],
    });
  });

  it("keeps what only a person can judge wide open while other criteria are decided", () => {
    const code = answer(
      [criterion("a", { confidence: 0 }), criterion("b", { confidence: 1, state: "graded", points: 1 })],
      {
        low: 0.5,
        high: 1,
        score: 0.75,
      },
    );
    const current = currentAnswer(code, [
      decision("1", null, { key: "b", statement: "states b", points: 0 }),
    ]);
    expect([current.low, current.high]).toEqual([0, 0.5]);
  });

  it("leaves a flagged answer to an interviewer, whatever the candidate settles", () => {
    const flagged = answer([criterion("a")], { flags: 1 });
    expect(currentAnswer(flagged, [decision("1", null)]).state).toBe("check");
    expect(currentAnswer(flagged, [decision("1", null, { role: "interviewer" })]).state).toBe("graded");
  });
});

describe("a chain of decisions", () => {
  it("is empty without decisions", () => {
    expect(readChain([])).toEqual({ head: null, standing: [] });
  });
});
