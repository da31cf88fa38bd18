import { describe, expect, it } from "vitest";
import { type Candidate, type DrawRequest, draw } from "./draw.ts";
import { seededRandom } from "./seeded-random.ts";

const question = (id: number, topic: string, kind: Candidate["kind"] = "free-text"): Candidate => ({
  versionId: `v${id}`,
  kind,
  topics: [topic],
  difficulty: id % 3 === 0 ? "hard" : "easy",
  minutes: kind === "code" ? 12 : 5,
});
const pool: Candidate[] = [
  ...Array.from({ length: 20 }, (_, index) => question(index, "django/orm")),
  ...Array.from({ length: 3 }, (_, index) => question(20 + index, "auth/jwt")),
  ...Array.from({ length: 3 }, (_, index) => question(30 + index, "python/memory")),
  ...Array.from({ length: 4 }, (_, index) => question(40 + index, "django/orm", "code")),
];
const request: DrawRequest = {
  questionCount: 6,
  durationMinutes: 45,
  topics: [],
  include: "text-and-code",
};
const picksOf = (changes: Partial<DrawRequest>, seed = "s1") => {
  const drawn = draw(pool, { ...request, ...changes }, seed);
  if (drawn.kind !== "drawn") throw new Error(`expected a draw, got ${drawn.kind}`);
  return drawn.picks;
};

describe("the draw of an interview", () => {
  it("is the same for the same seed, in whatever order the pool arrives", () => {
    const again = draw([...pool].reverse(), request, "s1");
    expect(again).toEqual({ kind: "drawn", picks: picksOf({}) });
  });

  it("differs between seeds", () => {
    const draws = new Set(["a", "b", "c", "d"].map((seed) => JSON.stringify(picksOf({}, seed))));
    expect(draws.size).toBeGreaterThan(1);
  });

  it("never draws a question twice and gives as many as asked", () => {
    const ids = picksOf({ questionCount: 20 }).map((pick) => pick.versionId);
    expect(new Set(ids).size).toBe(20);
  });

  it("lets topics take turns, so that a large topic does not crowd out small ones", () => {
    const topics = new Set(picksOf({ questionCount: 3, include: "text-only" }).map((pick) => pick.topics[0]));
    expect(topics.size).toBe(3);
  });

  it("mixes in about a third of code, and none when text only was asked for", () => {
    expect(picksOf({}).filter((pick) => pick.kind === "code")).toHaveLength(2);
    expect(picksOf({ include: "text-only" }).every((pick) => pick.kind === "free-text")).toBe(true);
    expect(picksOf({ include: "code-only", questionCount: 4 }).every((pick) => pick.kind === "code")).toBe(
      true,
    );
  });

  it("draws less code when the time is short, and more time asks for no more than a third", () => {
    const codeIn = (durationMinutes: number) =>
      picksOf({ durationMinutes, questionCount: 6 }).filter((pick) => pick.kind === "code").length;
    expect([20, 45, 180].map(codeIn)).toEqual([1, 2, 2]);
  });

  it("prefers questions that fit the time, without drawing the same ones every time", () => {
    const slow = pool.map((each, index) => (index % 2 === 0 ? { ...each, minutes: 30 } : each));
    const text = {
      ...request,
      include: "text-only" as const,
      topics: ["django/orm"],
      questionCount: 3,
      durationMinutes: 20,
    };
    const picks = Array.from({ length: 30 }, (_, seed) => draw(slow, text, `s${seed}`)).flatMap((each) =>
      each.kind === "drawn" ? each.picks : [],
    );
    expect(picks).toHaveLength(90);
    expect(picks.every((pick) => pick.minutes === 5)).toBe(true);
    expect(new Set(picks.map((pick) => pick.versionId)).size).toBe(10);
  });

  it("keeps to the chosen topics and says how many there are when they do not suffice", () => {
    expect(picksOf({ topics: ["auth/jwt"], questionCount: 3 }).every((p) => p.topics[0] === "auth/jwt")).toBe(
      true,
    );
    expect(draw(pool, { ...request, topics: ["auth/jwt"] }, "s1")).toEqual({
      kind: "too-few",
      available: 3,
      wanted: 6,
    });
  });

  it("puts easier questions before harder ones", () => {
    const levels = picksOf({ questionCount: 12 }).map((pick) => pick.difficulty);
    expect(levels).toEqual([...levels].sort());
  });
});

describe("the seeded generator", () => {
  it("spreads evenly over the unit interval", () => {
    const random = seededRandom("spread");
    const buckets = new Array<number>(10).fill(0);
    for (let index = 0; index < 10_000; index++) {
      const bucket = Math.floor(random() * 10);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (const count of buckets) expect(count).toBeGreaterThan(850);
  });
});
