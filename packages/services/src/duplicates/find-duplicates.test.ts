import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDuplicates } from "./find-duplicates.ts";

const asked = (title: string, answer = "") => ({ title, answer });

describe("finding the same question in other words", () => {
  it.each([
    ["What is CSRF?", "Explain cross-site request forgery"],
    ["select_related vs prefetch_related", "When would you prefer prefetch_related over select_related?"],
    ["Process vs thread", "What is the difference between a process and a thread?"],
  ])("takes %j and %j for one", (first, second) => {
    expect(findDuplicates([asked(second)], [asked(first)])).toMatchObject([{ among: "known", index: 0 }]);
  });

  it.each([
    ["What is a decorator in Python?", "What is a generator in Python?"],
    ["What is Docker?", "How do you keep secrets out of a Docker image?"],
    ["How do you test a view?", "How do you test a migration?"],
    ["What are the advantages of Django?", "What are the disadvantages of Django?"],
  ])("keeps %j and %j apart", (first, second) => {
    expect(findDuplicates([asked(second)], [asked(first)])).toEqual([null]);
  });

  it("leaves the first of several in an import, and points the others at it", () => {
    const found = findDuplicates(
      [asked("What is hoisting?"), asked("Explain hoisting"), asked("hoisting")],
      [],
    );
    expect(found.map((duplicate) => duplicate?.index ?? null)).toEqual([null, 0, 0]);
  });

  it("does not take the parts of one section for one question", () => {
    const parts = ["Signals: pitfalls", "Signals: testing", "Signals: order"].map((title) => asked(title));
    expect(findDuplicates(parts, [])).toEqual([null, null, null]);
  });

  it("takes the subject of a whole file for nothing that its questions share", () => {
    const titles = [
      "What does Kafka promise?",
      "How is Kafka started?",
      "Explain what Kafka promises",
      "Who made Kafka?",
    ];
    const found = findDuplicates(
      titles.map((title) => asked(title)),
      [],
    );
    expect(found.map((duplicate) => duplicate?.index ?? null)).toEqual([null, null, 0, null]);
    // To the bank it is what they are about.
    expect(
      findDuplicates(
        titles.map((title) => asked(title)),
        [asked("Code that runs at the start")],
      )[1],
    ).toBeNull();
  });

  it("is sure of the same title, however it is written, and says so in any order", () => {
    const titles = ["What is a mixin?", "WHAT IS A MIXIN", "what is a  mixin ?"];
    for (const title of titles) {
      expect(findDuplicates([asked(title)], [asked("Other things"), asked("What is a mixin?")])).toEqual([
        { among: "known", index: 1, likeness: 1 },
      ]);
    }
  });

  it("gives one answer for each question, whatever is written in them", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), (titles) => {
        const found = findDuplicates(
          titles.map((title) => asked(title, title)),
          [],
        );
        expect(found).toHaveLength(titles.length);
        for (const [place, duplicate] of found.entries()) {
          if (duplicate !== null) expect(duplicate.index).toBeLessThan(place);
        }
      }),
      { numRuns: 200 },
    );
  });
});
