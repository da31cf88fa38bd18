import { describe, expect, test } from "vitest";
import { chat, diary, guide, sheet, stars } from "./notes.fixture.ts";
import { readNotes } from "./read-notes.ts";

const read = (text: string) => readNotes(new TextEncoder().encode(text), "notes.md");

/** Title and lines of every draft. */
const outline = (text: string) =>
  read(text).questions.map(({ title, lines }) => `${lines.join("-")} ${title}`);

describe("shapes of whole notes", () => {
  test("a sheet with titles between lines", () => {
    expect(outline(sheet)).toEqual([
      "5-11 Heat In The Oven",
      "13-18 Heat In The Oven: Example",
      "21-26 Summary: Crust",
      "28-30 Summary: Salt",
    ]);
    expect(read(sheet).questions[1]).toMatchObject({
      kind: "code",
      answerLevel: "partial",
      topic: "Baking Basics",
    });
    expect(read(sheet).questions[0]?.facts).toEqual([
      "Heat reaches the loaf in three ways.",
      "Steam delays the crust: softer dough",
      "Steam delays the crust: higher rise",
    ]);
  });

  test("a guide: its contents and purpose are skipped, comparisons stay whole, tasks wait for an answer", () => {
    expect(outline(guide)).toEqual([
      "13-13 Points of sail: Close-hauled",
      "14-14 Points of sail: Running",
      "16-19 Jib vs mainsail",
      "20-20 Jib vs mainsail: Pitfall",
      "24-24 Explain how a boat can sail against the wind",
      "25-25 When would you reef, and why early?",
      "29-29 Appendix: knots and commands: Bowline",
      "30-30 Appendix: knots and commands: Cleat hitch",
    ]);
    expect(read(guide).skipped).toEqual([
      { lines: [1, 1], reason: "heading of a section" },
      { lines: [3, 3], reason: "about the document itself" },
      { lines: [5, 9], reason: "table of contents" },
      { lines: [11, 11], reason: "heading of a section" },
      { lines: [22, 22], reason: "heading of a section" },
      { lines: [27, 27], reason: "heading of a section" },
    ]);
    expect(read(guide).questions.map(({ status }) => status)).toEqual([
      "check",
      "check",
      "check",
      "check",
      "no-answer",
      "no-answer",
      "check",
      "check",
    ]);
  });

  test("an exported chat: talk is skipped, hints are told from answers, characters are put right", () => {
    const { source, questions, skipped } = read(chat);
    expect(questions.map(({ title, answerLevel, status }) => [title, answerLevel, status])).toEqual([
      ["What is a compost", "none", "no-answer"],
      ["What is a mulch", "none", "no-answer"],
      ["Soil", "full", "check"],
      ["How do you water seedlings?", "hint", "no-answer"],
      ["What’s the use of a cold frame?", "hint", "no-answer"],
      ["How do you plan a rotation?", "hint", "no-answer"],
      ["Which tools do you keep sharp?", "hint", "no-answer"],
    ]);
    expect(source.repaired).toMatchObject({ misreadAs: ["windows-1252"], lines: [13, 17, 25, 43] });
    expect(questions[4]?.remarks).toContain("Misread characters were put right in line 25.");
    expect(
      skipped.filter(({ reason }) => reason === "words of an assistant").map(({ lines }) => lines),
    ).toEqual([
      [1, 1],
      [13, 13],
      [43, 43],
    ]);
  });

  test("notes by day: a label begins a draft, one for items or for a reason does not", () => {
    expect(outline(diary)).toEqual([
      "4-4 Today I learned how a lock moves boats between two levels of a canal",
      "9-11 Why Locks Have Two Gates",
      "13-19 The Weak Point (the sill)",
      "21-21 The takeaway: Watch the stern for as long as the chamber empties, and nothing else",
    ]);
  });

  test("stars and arrows, with a table for an answer and a question that has none", () => {
    expect(outline(stars)).toEqual([
      "1-3 What does a clutch do?",
      "5-5 First gear or second on ice?",
      "6-6 Oil in engines",
      "8-12 Parts of a brake?",
      "14-14 Brakes in rain",
      "16-16 What is the meaning of ABS. Is it on in snow?",
    ]);
    const [clutch, gear, , brake, , last] = read(stars).questions;
    expect(clutch).toMatchObject({
      answer: "It parts the engine from the gearbox.\nThe plates slip while it closes.",
      status: "ready",
    });
    expect(gear?.answer).toBe("second");
    expect(brake?.facts).toEqual(["disc: turns with the wheel", "pad: rubs on the disc"]);
    expect(last).toMatchObject({ answer: "", answerLevel: "none", status: "no-answer" });
  });
});

describe("shapes of public repositories", () => {
  test("numbered items that are headings, with links back to the top", () => {
    const text =
      "### Table of Contents\n\n| No. | Questions |\n|---|---|\n| 1 | [What is a keel?](#a) |\n\n" +
      "1.  ### What is a keel?\n\n    It keeps the boat upright.\n\n    ```sh\n    # no heading\n    ```\n\n" +
      "    **[⬆ Back to Top](#table-of-contents)**\n\n2.  ### What is a rudder?\n\n    It steers.\n";
    expect(outline(text)).toEqual(["7-15 What is a keel?", "17-19 What is a rudder?"]);
  });

  test("questions on the fold of details, with the answer inside", () => {
    const text =
      "<details>\n<summary><b>3. What is tar?</b></summary>\n\nPitch for seams.\n\n</details>\n\nEnd of it.";
    expect(read(text).questions[0]).toMatchObject({
      title: "What is tar?",
      answer: "Pitch for seams.",
      lines: [1, 6],
      status: "ready",
    });
  });

  test("folds that end behind other tags, or in the middle of a line", () => {
    const fold = (title: string, end: string) =>
      `<details>\n<summary>${title}</summary><br><b>\n\nIt rises in the warm.${end}\n`;
    const text = [
      fold("Why does dough rise?", "\n\n</b></details>"),
      fold("What does salt do?", " </b></details>"),
      fold("What is a poolish?", "\n</b>\n</details>"),
    ].join("\n");
    expect(outline(text)).toEqual([
      "1-6 Why does dough rise?",
      "8-11 What does salt do?",
      "13-18 What is a poolish?",
    ]);
  });

  test("a fold whose summary holds a list or code: they belong to the question", () => {
    const text =
      "<details>\n<summary>Which of these are flours?\n\n  * rye\n  * salt\n\n</summary><br><b>\n\nOnly rye is ground from grain.\n</b></details>\n";
    const [draft] = read(text).questions;
    expect(draft).toMatchObject({
      title: "Which of these are flours?",
      lines: [1, 10],
      facts: ["Only rye is ground from grain."],
    });
    expect(draft?.prompt).toContain("* rye");
  });

  test("all headings of one depth ask: what lies below is their answer, however much, numbered or not", () => {
    const parts = Array.from({ length: 12 }, (_, n) => `### ${n + 1}. Part ${n}\n\nIt says ${n}.\n`).join(
      "\n",
    );
    const text = ["What is rye?", "What is spelt?", "What is emmer?"]
      .map((title, n) => `## ${n + 1}. ${title}\n\n${parts}`)
      .join("\n");
    expect(read(`# Interview questions on grain\n\n${text}`).questions.map(({ title }) => title)).toEqual([
      "What is rye?",
      "What is spelt?",
      "What is emmer?",
    ]);
  });

  test("code that is asked about is no answer, and stands in the prompt", () => {
    const [asked, done] = read(
      "## What does the following code print?\n\n```js\nlog(1 + '1')\n```\n\n## How do you add two numbers?\n\n```js\nconst sum = a + b\nshow(sum)\nreturn sum\nend()\n```\n",
    ).questions;
    expect(asked).toMatchObject({ answerLevel: "none", prompt: expect.stringContaining("log(1") });
    expect(done).toMatchObject({ kind: "code", answer: expect.stringContaining("const sum") });
  });

  test("questions below a question go with it and answer nothing", () => {
    const [first, second] = read(
      "# Questions\n\n* What is a starter?\n  * How do you feed it?\n* Explain proofing.\n",
    ).questions;
    expect(first).toMatchObject({ title: "What is a starter?", status: "no-answer", lines: [3, 4] });
    expect(first?.prompt).toContain("How do you feed it?");
    expect(second?.title).toBe("Explain proofing");
  });

  test.each([
    [
      "bullets below subjects",
      "- Boats\n  - What is lee?\n    - The side away from the wind.\n  - What is luff?\n    - The front edge.\n",
    ],
    [
      "a question and its answer on one line",
      "Q. What is lee? A. The side away from the wind.\nQ. What is luff? A. The front edge.\n",
    ],
    [
      "labels of many words",
      "1. **What is lee?**\n   **Expected answer:** The side away from the wind.\n\n2. **What is luff?**\n   **Expected answer:** The front edge.\n",
    ],
    [
      "numbers as pictures",
      "### 1️⃣ What is lee?\n\nThe side away from the wind.\n\n### 2️⃣ What is luff?\n\nThe front edge.\n",
    ],
    [
      "titles behind equals signs",
      "== What is lee?\n\nThe side away from the wind.\n\n== What is luff?\n\nThe front edge.\n",
    ],
    [
      "contents of two links",
      "- [What is lee?](#a)\n- [What is luff?](#b)\n\n## What is lee?\n\nThe side away from the wind.\n\n## What is luff?\n\nThe front edge.\n",
    ],
  ])("%s", (_, text) => {
    expect(read(text).questions.map(({ title, facts, status }) => [title, facts, status])).toEqual([
      ["What is lee?", ["The side away from the wind."], "ready"],
      ["What is luff?", ["The front edge."], "ready"],
    ]);
  });

  test.each([
    ["a star before its letter", "What steers a boat?\nA. the keel\n*B. the rudder\nC. the sail\n"],
    ["bold letters", "1. What steers a boat?\n   - the keel\n   - **the rudder**\n   - the sail\n"],
  ])("a choice whose right option has %s", (_, text) => {
    expect(read(text).questions).toMatchObject([
      {
        kind: "choice",
        title: "What steers a boat?",
        options: [
          { right: false },
          { text: expect.stringContaining("the rudder"), right: true },
          { right: false },
        ],
      },
    ]);
  });

  test("a task for code is answered by a single line of it", () => {
    const [draft] = read(
      "### 3. Write a function that doubles\n\n```python\ndouble = lambda x: 2 * x\n```\n",
    ).questions;
    expect(draft).toMatchObject({ kind: "code", answerLevel: "full", status: "ready" });
  });

  test("an arrow inside code parts no question from an answer", () => {
    const [draft] = read("* What does `x => x + 1` mean in a recipe for loops?\n").questions;
    expect(draft).toMatchObject({
      title: "What does x => x + 1 mean in a recipe for loops?",
      answerLevel: "none",
    });
  });

  test("a heading that asks takes the parts below it as its answer", () => {
    const text =
      "# Knots\n\n## What is a bend?\n\nIt joins ropes.\n\n### Examples\n\n- sheet bend\n\n## What is a hitch?\n";
    expect(outline(text)).toEqual(["3-9 What is a bend?", "11-11 What is a hitch?"]);
  });

  test.each([
    [
      "letters",
      "Q: What is lee?\nA: The side away from the wind.\n\nQ: What is luff?\nA: The front edge.",
      2,
    ],
    [
      "numbers",
      "Q1. What is lee?\nAns. The side away from the wind.\n\nQ2) What is luff?\nAns. The front edge.",
      2,
    ],
    ["bold labels", "**Question:** What is lee?\n\n**Answer:** The side away from the wind.", 1],
    [
      "bold questions",
      "**1. What is lee?**\n\nThe side away from the wind.\n\n**What is luff?** The front edge.",
      2,
    ],
    [
      "nested bullets",
      "## Terms\n\n- What is lee?\n  - The side away from the wind.\n- What is luff?\n  - The front edge.",
      2,
    ],
    [
      "one line an item",
      "1. What is lee? The side away from the wind.\n2. What is luff?\n   The front edge.",
      2,
    ],
    ["a table", "| Question | Answer |\n|---|---|\n| What is lee? | The side away from the wind. |", 1],
    ["bare questions", "What is lee?\nThe side away from the wind.\n\nWhat is luff?\nThe front edge.", 2],
  ])("%s mark questions and answers", (_, text, count) => {
    const { questions } = read(text);
    expect(questions).toHaveLength(count);
    expect(questions[0]).toMatchObject({
      title: "What is lee?",
      answer: expect.stringContaining("The side away from the wind."),
      answerLevel: "full",
      status: "ready",
    });
  });

  test.each([
    ["check boxes", "## Which one floats?\n\n- [ ] iron\n- [x] cork\n"],
    [
      "a letter in folded details",
      "## Which one floats?\n\n- A: iron\n- B: cork\n\n<details><summary>Answer</summary>\n\n#### Answer: B\n\nIt is lighter.\n\n</details>\n",
    ],
    ["a line after plain letters", "Q: Which one floats?\na) iron\nb) cork\nAnswer: b\n"],
    ["a sign", "1. Which one floats?\n   - iron\n   - cork ✅\n"],
  ])("%s tell which choice is right", (_, text) => {
    expect(read(text).questions).toMatchObject([
      {
        kind: "choice",
        title: "Which one floats?",
        options: [
          { text: "iron", right: false },
          { text: "cork", right: true },
        ],
        answerLevel: "full",
      },
    ]);
  });

  test("a choice without a mark has no answer", () => {
    expect(read("## Which one floats?\n\n- A) iron\n- B) cork\n").questions).toMatchObject([
      { kind: "choice", status: "no-answer", remarks: ["The notes do not say which option is right."] },
    ]);
  });

  test("links to anchors, advice and licences are no questions", () => {
    const text =
      "- [What is lee?](#lee)\n- [What is luff?](#luff)\n- [What is leech?](#leech)\n\n## Contributing\n\nSend a patch.";
    expect(read(text)).toMatchObject({
      questions: [],
      skipped: [
        { lines: [1, 3], reason: "table of contents" },
        { lines: [5, 7], reason: "about the document itself" },
      ],
    });
  });

  test("a question to which somebody still owes the answer has none", () => {
    expect(read("## What is a gybe?\n\nTODO\n").questions).toMatchObject([
      { answerLevel: "none", answer: "" },
    ]);
  });
});
