import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import type { CallObservation } from "./run.ts";
import type { TaggedValue } from "./tagged-value.ts";
import { type TestCase, testCaseSchema } from "./test-case.ts";

const int = (n: number): TaggedValue => ({ t: "int", v: String(n) });
const float = (v: string): TaggedValue => ({ t: "float", v });
const str = (v: string): TaggedValue => ({ t: "str", v });
const list = (...v: TaggedValue[]): TaggedValue => ({ t: "list", v });
const tuple = (...v: TaggedValue[]): TaggedValue => ({ t: "tuple", v });
const set = (...v: TaggedValue[]): TaggedValue => ({ t: "set", v });
const dict = (...v: [TaggedValue, TaggedValue][]): TaggedValue => ({ t: "dict", v });

function visible(expected: TaggedValue, more: Record<string, unknown> = {}): TestCase {
  return testCaseSchema.parse({
    name: "t",
    show: "visible",
    call: "f()",
    outcome: { kind: "value", expect: expected, ...more },
  });
}
const raises = (exception: string, more: Record<string, unknown> = {}): TestCase =>
  testCaseSchema.parse({
    name: "t",
    show: "visible",
    call: "f()",
    outcome: { kind: "raises", exception },
    ...more,
  });
const saw = (value: TaggedValue): CallObservation => ({ kind: "value", name: "t", value, ms: 1.5 });
const raised = (types: string[], message = "", line: number | null = null): CallObservation => ({
  kind: "raised",
  name: "t",
  types,
  message,
  line,
  ms: 1,
});

describe("exact comparison", () => {
  const equal: [string, TaggedValue, TaggedValue][] = [
    ["the same int", int(3), int(3)],
    ["ints beyond 53 bits", { t: "int", v: "9007199254740993" }, { t: "int", v: "9007199254740993" }],
    ["a float in another notation", float("1e3"), float("1000.0")],
    ["nan and nan", float("nan"), float("nan")],
    ["nan inside a list", list(float("nan")), list(float("nan"))],
    ["both zeros", float("0.0"), float("-0.0")],
    ["infinities", float("-inf"), float("-inf")],
    [
      "dicts in another order",
      dict([str("a"), int(1)], [str("b"), int(2)]),
      dict([str("b"), int(2)], [str("a"), int(1)]),
    ],
    ["sets in another order", set(int(1), int(2), str("1")), set(str("1"), int(2), int(1))],
    [
      "sets of tuples",
      set(tuple(int(1), int(2)), tuple(int(2), int(1))),
      set(tuple(int(2), int(1)), tuple(int(1), int(2))),
    ],
    ["None", { t: "none" }, { t: "none" }],
    ["bytes", { t: "bytes", v: "00ff" }, { t: "bytes", v: "00ff" }],
  ];
  it.each(equal)("accepts %s", (_, expected, got) => {
    expect(judge(visible(expected), saw(got)).passed).toBe(true);
  });

  const different: [string, TaggedValue, TaggedValue][] = [
    ["an int for a float", float("1.0"), int(1)],
    ["a float for an int", int(1), float("1.0")],
    ["True for 1", int(1), { t: "bool", v: true }],
    ["1 for True", { t: "bool", v: true }, int(1)],
    ["a str for an int", int(1), str("1")],
    ["a list for a tuple", tuple(int(1)), list(int(1))],
    ["a set for a frozenset", { t: "frozenset", v: [] }, set()],
    [
      "ints that differ beyond 53 bits",
      { t: "int", v: "9007199254740993" },
      { t: "int", v: "9007199254740992" },
    ],
    ["a list in another order", list(int(1), int(2)), list(int(2), int(1))],
    ["a longer list", list(int(1)), list(int(1), int(2))],
    ["a shorter list", list(int(1), int(2)), list(int(1))],
    ["a dict with an int key for a str key", dict([str("1"), int(1)]), dict([int(1), int(1)])],
    ["a dict with another value", dict([str("a"), int(1)]), dict([str("a"), int(2)])],
    ["a nested int for a float", list(list(float("2.0"))), list(list(int(2)))],
    ["0 for nan", float("nan"), float("0.0")],
    ["a number for text that is no float", float("1.0"), float("one")],
    ["strings that only join alike", list(str('a","str:b')), list(str("a"), str("b"))],
    ["an unsupported type", { t: "unsupported", type: "deque" }, { t: "unsupported", type: "deque" }],
    ["a set with an unsupported member", set(int(1)), set({ t: "unsupported", type: "Weird" })],
    ["close floats", float("0.3"), float("0.30000000000000004")],
  ];
  it.each(different)("refuses %s", (_, expected, got) => {
    expect(judge(visible(expected), saw(got)).passed).toBe(false);
  });
});

describe("approximate comparison", () => {
  const approx = { compare: "approx", tolerance: 0.01 };
  it("accepts floats within the tolerance at any depth", () => {
    const expected = dict([str("mean"), list(float("1.0"), tuple(float("2.0")))]);
    const got = dict([str("mean"), list(float("1.009"), tuple(float("1.991")))]);
    expect(judge(visible(expected, approx), saw(got)).passed).toBe(true);
  });
  it("accepts a difference of exactly the tolerance and refuses a larger one", () => {
    const test = visible(float("1.0"), { compare: "approx", tolerance: 0.25 });
    expect(judge(test, saw(float("1.25"))).passed).toBe(true);
    expect(judge(test, saw(float("1.2500001"))).passed).toBe(false);
  });
  it("keeps ints exact and never takes one for a float", () => {
    expect(judge(visible(int(100), approx), saw(int(101))).passed).toBe(false);
    expect(judge(visible(float("1.0"), approx), saw(int(1))).passed).toBe(false);
  });
  it("matches members of a set and pairs of a dict with float keys", () => {
    expect(
      judge(visible(set(float("1.0"), float("2.0")), approx), saw(set(float("2.001"), float("0.999"))))
        .passed,
    ).toBe(true);
    expect(
      judge(visible(set(float("1.0"), float("2.0")), approx), saw(set(float("1.0"), float("1.001")))).passed,
    ).toBe(false);
    expect(
      judge(visible(dict([float("1.0"), int(1)]), approx), saw(dict([float("1.001"), int(1)]))).passed,
    ).toBe(true);
  });
  it("does not let infinity or nan pass as close", () => {
    expect(judge(visible(float("inf"), approx), saw(float("1e308"))).passed).toBe(false);
    expect(judge(visible(float("1.0"), approx), saw(float("nan"))).passed).toBe(false);
    expect(judge(visible(float("inf"), approx), saw(float("inf"))).passed).toBe(true);
  });
});

describe("unordered comparison", () => {
  const unordered = { compare: "unordered" };
  it("takes the outermost list as a multiset", () => {
    const expected = list(int(1), int(1), int(2));
    expect(judge(visible(expected, unordered), saw(list(int(2), int(1), int(1)))).passed).toBe(true);
    expect(judge(visible(expected, unordered), saw(list(int(2), int(2), int(1)))).passed).toBe(false);
  });
  it("keeps the order inside the items", () => {
    const expected = list(list(int(1), int(2)), list(int(3)));
    expect(judge(visible(expected, unordered), saw(list(list(int(3)), list(int(1), int(2))))).passed).toBe(
      true,
    );
    expect(judge(visible(expected, unordered), saw(list(list(int(3)), list(int(2), int(1))))).passed).toBe(
      false,
    );
  });
  it("still tells a list from a tuple, and 1 from 1.0", () => {
    expect(judge(visible(list(int(1)), unordered), saw(tuple(int(1)))).passed).toBe(false);
    expect(judge(visible(list(int(1)), unordered), saw(list(float("1.0")))).passed).toBe(false);
  });
});

describe("exceptions", () => {
  const keyError = raised(["KeyError", "LookupError", "Exception", "BaseException"], "'x'", 4);
  it("accepts the class itself and any of its bases", () => {
    for (const name of ["KeyError", "LookupError", "Exception"]) {
      expect(judge(raises(name), keyError).passed).toBe(true);
    }
  });
  it("refuses a subclass of what was raised, an unrelated class and a returned value", () => {
    expect(judge(raises("KeyError"), raised(["LookupError", "Exception"])).passed).toBe(false);
    expect(judge(raises("ValueError"), keyError).passed).toBe(false);
    expect(judge(raises("KeyError"), saw(str("KeyError"))).passed).toBe(false);
  });
  it("accepts a class of a module by its short or dotted name", () => {
    const decode = raised(["json.decoder.JSONDecodeError", "ValueError"]);
    for (const name of ["JSONDecodeError", "json.JSONDecodeError", "ValueError"]) {
      expect(judge(raises(name), decode).passed).toBe(true);
    }
  });
  it("fails a value test that raised, naming class, line and message", () => {
    expect(judge(visible(int(1)), keyError)).toMatchObject({
      passed: false,
      got: "KeyError",
      message: "Raised KeyError in line 4: 'x'",
    });
  });
});

describe("what a candidate is told", () => {
  it("shows expected and got of a visible test, with the types where these differ", () => {
    expect(judge(visible(list(int(1))), saw(list(int(2))))).toEqual({
      name: "t",
      show: "visible",
      passed: false,
      message: "Expected [1], got [2].",
      expected: "[1]",
      got: "[2]",
      ms: 1.5,
    });
    expect(judge(visible(int(1)), saw(float("1.0"))).message).toBe("Expected 1 (int), got 1.0 (float).");
  });

  it("tells nothing but the property of a hidden test", () => {
    const hidden = testCaseSchema.parse({
      name: "secret",
      show: "hidden",
      property: "Works for an empty list",
      call: "f([])",
      outcome: { kind: "value", expect: str("expected-text") },
    });
    for (const seen of [
      saw(str("got-text")),
      raised(["ValueError"], "input was []", 3),
      { kind: "timeout", name: "t", ms: 2000 },
      { kind: "missing", name: "t", reason: "error" },
    ] satisfies CallObservation[]) {
      const verdict = judge(hidden, seen);
      expect(verdict).toMatchObject({
        passed: false,
        message: "Works for an empty list",
        expected: null,
        got: null,
      });
    }
    expect(judge(hidden, saw(str("expected-text")))).toMatchObject({
      passed: true,
      message: null,
      expected: null,
    });
  });

  it("says why nothing was seen", () => {
    expect(judge(visible(int(1)), { kind: "timeout", name: "t", ms: 2000 }).message).toBe(
      "Stopped after 2 s: the call did not finish in time.",
    );
    expect(judge(visible(int(1)), { kind: "missing", name: "t", reason: "error" })).toMatchObject({
      message: "Not run: the code raised an error while it was loaded.",
      ms: null,
      got: null,
    });
  });

  it("names a type that cannot be compared", () => {
    expect(judge(visible(int(1)), saw({ t: "unsupported", type: "deque" })).message).toContain("deque");
  });
});
