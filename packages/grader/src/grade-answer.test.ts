import { describe, expect, test, vi } from "vitest";
import { gradeAnswer } from "./grade-answer.ts";
import { FILES, GOOD, OTHER, PARTIAL } from "./testing-rubric.ts";

const grade = (answer: string) => gradeAnswer({ ...FILES, answer });
const points = (answer: string) =>
  Object.fromEntries(grade(answer).criteria.map(({ id, points: p }) => [id, p]));

describe("points", () => {
  test("an empty answer is missed for certain", () => {
    for (const answer of ["", "  \n\t"]) {
      const empty = grade(answer);
      expect(empty).toMatchObject({ score: 0, low: 0, high: 0, confidence: 1, state: "graded", flags: [] });
      expect(empty.criteria.map(({ verdict }) => verdict)).toEqual(["missed", "missed", "missed"]);
    }
  });

  test("to say that one does not know is to give no answer", () => {
    expect(grade("Sorry, I don't know")).toEqual(grade(""));
  });

  test("a good answer meets every criterion", () => {
    const good = grade(GOOD);
    expect(good.score).toBeGreaterThan(0.85);
    expect(good.flags).toEqual([]);
    expect(good.criteria.every(({ verdict }) => verdict === "met")).toBe(true);
  });

  test("half an answer earns the half that it says", () => {
    const half = points(PARTIAL);
    expect(half.with).toBeGreaterThan(0.75);
    expect(half.descriptor).toBeLessThan(0.25);
  });

  test("the score is the weighted mean of the points and lies in its interval", () => {
    const { score, low, high, criteria } = grade(PARTIAL);
    const weighted = criteria.reduce((sum, c, i) => sum + c.points * (FILES.criteria[i]?.weight ?? 0), 0) / 7;
    expect(score).toBeCloseTo(weighted, 3);
    expect(low).toBeLessThanOrEqual(score);
    expect(high).toBeGreaterThanOrEqual(score);
  });

  test("an answer to another question earns next to nothing", () => {
    expect(grade(OTHER).score).toBeLessThan(0.12);
  });

  test("the rubric's own words earn all of it, and a misconception that differs from them in a word does not", () => {
    const statements = FILES.criteria.map(({ statement }) => `${statement}.`).join(" ");
    const own = grade(statements);
    expect(own.criteria.map(({ verdict, state }) => `${verdict} ${state}`)).toEqual(
      Array(3).fill("met graded"),
    );
    const known = "the context manager closes the file on exit";
    const [twisted] = gradeAnswer({
      ...FILES,
      criteria: FILES.criteria
        .filter(({ id }) => id === "with")
        .map((each) => ({ ...each, accept: [known], misconceptions: [known.replace("exit", "error")] })),
      answer: "The context manager closes the file on error.",
    }).criteria;
    expect(twisted?.points).toBeLessThan(0.75);
  });

  test("a right sentence is no misconception about another criterion", () => {
    const criteria = [
      {
        id: "lifo",
        statement: "A stack gives back what came last",
        weight: 1,
        accept: ["last in, first out"],
        misconceptions: ["a stack gives back what came first"],
      },
      {
        id: "fifo",
        statement: "A queue gives back what came first",
        weight: 1,
        accept: ["first in, first out"],
        misconceptions: ["a queue gives back what came last"],
      },
    ];
    const answer = "A queue gives back what came first. A stack gives back what came last.";
    const graded = gradeAnswer({
      question: "How do a stack and a queue differ?",
      reference: "A stack gives back what came last, a queue what came first.",
      criteria,
      answer,
    });
    expect(graded.criteria.map(({ verdict }) => verdict)).toEqual(["met", "met"]);
  });

  test("a long text about something near is not taken for a good answer with certainty", () => {
    const long = Array.from(
      { length: 6 },
      (_, i) =>
        `In project ${i} the Python service reads its configuration from the environment, and a worker of the queue writes a report for the operating team`,
    ).join(". ");
    expect(
      grade(long).criteria.filter(({ verdict, state }) => verdict === "met" && state === "graded"),
    ).toEqual([]);
  });

  test("adding a right statement never lowers the score", () => {
    const right = FILES.criteria.flatMap(({ statement, accept }) => [statement, ...accept]);
    const before = [
      "",
      PARTIAL,
      OTHER,
      "Every write goes straight to the disk.",
      ...right.map((each) => `${each}.`),
    ];
    for (const answer of before)
      for (const addition of right) {
        const { score } = grade(`${answer} ${addition}.`.trim());
        expect(score, `${answer} + ${addition}`).toBeGreaterThanOrEqual(grade(answer).score);
      }
  });

  test("a misconception is named with the words that show it", () => {
    const answer = "You can trust that every write goes straight to the disk.";
    const wrong = grade(answer).criteria.find(({ id }) => id === "buffer");
    expect(wrong?.verdict).toBe("misconception");
    expect(wrong?.misconception?.text).toBe("every write goes straight to the disk");
    expect(answer.slice(wrong?.misconception?.span.start, wrong?.misconception?.span.end)).toContain(
      "straight",
    );
  });

  test("without a rubric the sentences of the reference stand in", () => {
    const bare = (answer: string) => gradeAnswer({ ...FILES, criteria: [], answer });
    expect(bare(GOOD).criteria.map(({ id }) => id)).toEqual(["s1", "s2", "s3"]);
    expect(bare(GOOD).score).toBeGreaterThan(bare(PARTIAL).score);
    expect(bare(PARTIAL).score).toBeGreaterThan(bare(OTHER).score);
  });
});

describe("a reference without a rubric", () => {
  const graded = (answer: string) =>
    gradeAnswer({
      question: "In which order does a print spooler serve its jobs?",
      reference: "First in first out.",
      criteria: [],
      answer,
    }).score;

  test("the same in other words is found", () => {
    expect(graded("the oldest first, it is a fifo")).toBeGreaterThan(graded("whichever is smallest") + 0.2);
  });

  test("a call is an answer even where the question has its word", () => {
    const asked = { question: "How do you sort rows in place?", reference: "rows.sort()", criteria: [] };
    const byCall = gradeAnswer({ ...asked, answer: "rows.sort()" }).score;
    expect(byCall).toBeGreaterThan(gradeAnswer({ ...asked, answer: "sort the rows" }).score);
  });
});

describe("evidence", () => {
  test("spans are literal, inside the answer, in order, and start and end on a word", () => {
    const answer = `- ${GOOD.replaceAll(". ", ".\n- ")}`;
    for (const { evidence, points: earned } of grade(answer).criteria) {
      expect(evidence.length > 0).toBe(earned > 0);
      let last = 0;
      for (const { start, end } of evidence) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(answer.length);
        expect(answer.slice(start, end)).toBe(answer.slice(start, end).trim());
        last = end;
      }
    }
  });

  test("they point at the sentence that earned the point, not at its neighbours", () => {
    const found = grade(GOOD).criteria.find(({ id }) => id === "buffer")?.evidence[0];
    expect(GOOD.slice(found?.start, found?.end)).toContain("buffer");
    expect(GOOD.slice(found?.start, found?.end)).not.toContain("exception");
  });
});

describe("saying more", () => {
  const sentences = GOOD.split(/(?<=\.)\s/);

  test("each right statement added keeps or raises every criterion", () => {
    let before = points(sentences[0] ?? "");
    for (let count = 2; count <= sentences.length; count += 1) {
      const after = points(sentences.slice(0, count).join(" "));
      for (const [id, earned] of Object.entries(before)) expect(after[id]).toBeGreaterThanOrEqual(earned);
      before = after;
    }
  });

  test("what has nothing to do with it moves the score by less than 0.1", () => {
    expect(Math.abs(grade(`${GOOD} ${OTHER}`).score - grade(GOOD).score)).toBeLessThan(0.1);
  });
});

describe("what must not cost points", () => {
  const good = grade(GOOD).score;
  const sentences = GOOD.split(/(?<=\.)\s/);

  test.each([
    ["bullets", sentences.map((sentence) => `* ${sentence}`).join("\n")],
    ["another order", sentences.toReversed().join(" ")],
    [
      "typing errors",
      GOOD.replace("descriptor", "desciptor")
        .replace("operating", "opertaing")
        .replace("exception", "excpetion"),
    ],
    ["capitals", GOOD.toUpperCase()],
    [
      "broken English",
      "open file hold file descriptor of operating system, process have only limited number. writed data can be still in buffer until file is flush or close. with statement close file when block is left, also when exception is raise.",
    ],
  ])("%s", (_, answer) => {
    expect(Math.abs(grade(answer).score - good)).toBeLessThan(0.1);
    expect(grade(answer).flags).toEqual([]);
  });

  test("an answer that rightly says not", () => {
    const answer =
      "You do not need to call close yourself: the with statement closes the file when the block is left, even by an exception.";
    expect(points(answer).with).toBeGreaterThan(0.75);
    expect(grade(answer).flags).toEqual([]);
  });
});

test("of a very long answer only the first part is read, and the grade says so", () => {
  const long = grade(`${GOOD} `.repeat(1000));
  expect(long.flags.map(({ code }) => code)).toContain("too-long");
  expect(long.state).toBe("check");
});

describe("determinism", () => {
  test("the order of grading and what was graded before change nothing", () => {
    const answers = [GOOD, PARTIAL, OTHER, "closed automatically", GOOD.toUpperCase()];
    const there = answers.map((answer) => JSON.stringify(grade(answer)));
    const back = answers.toReversed().map((answer) => JSON.stringify(grade(answer)));
    expect(back.toReversed()).toEqual(there);
  });

  test("words that are written alike and read differently do not take each other's place", async () => {
    const answers = ["A FileDescriptor leaks.", "A filedescriptor leaks.", "Each FileDescriptor( counts."];
    const fresh = async (order: readonly string[]) => {
      vi.resetModules();
      const { gradeAnswer: graded } = await import("./grade-answer.ts");
      return order.map((answer) => JSON.stringify(graded({ ...FILES, answer })));
    };
    const there = await fresh(answers);
    const back = await fresh(answers.toReversed());
    expect(back.toReversed()).toEqual(there);
  });

  test("every number has at most four decimals", () => {
    const { score, low, high, confidence, criteria } = grade(PARTIAL);
    for (const value of [score, low, high, confidence, ...criteria.flatMap((c) => [c.points, c.confidence])])
      expect(Math.round(value * 10_000) / 10_000).toBe(value);
  });
});
