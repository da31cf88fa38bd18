import { describe, expect, it } from "vitest";
import { guardCell, unguardCell } from "./formula-guard.ts";
import { readCsv } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

const read = (text: string) => readCsv(new TextEncoder().encode(text));

describe("readCsv", () => {
  it("reads a table with quoted cells, line ends in them and a byte order mark", () => {
    const { questions, losses } = read(
      `\ufeffTitle,Question,Answer,Difficulty,Minutes\r\nTea,"Say ""why"",\r\nand how?",Because.,Hard,5\r\n`,
    );
    expect(losses).toEqual([]);
    expect(questions).toMatchObject([
      {
        kind: "free-text",
        title: "Tea",
        prompt: 'Say "why",\nand how?',
        answer: "Because.",
        difficulty: "hard",
        minutes: 5,
        lines: [2, 3],
      },
    ]);
  });

  it.each([
    [";", "title;prompt;minutes\nTea;a, b;5\n"],
    ["\t", "title\tprompt\tminutes\nTea\ta, b\t5\n"],
  ])("finds out that cells are separated by %j", (_, text) => {
    expect(read(text).questions).toMatchObject([{ title: "Tea", prompt: "a, b", minutes: 5 }]);
  });

  it("reads what Excel saves in UTF-16 and in windows-1252", () => {
    const text = "prompt\ttitle\nGrüße?\tTee\n";
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(readCsv(utf16).questions[0]?.prompt).toBe("Grüße?");
    expect(readCsv(new Uint8Array(Buffer.from(text, "latin1"))).questions[0]?.prompt).toBe("Grüße?");
  });

  it("reads options, criteria, follow-ups and hints as the template has them", () => {
    const { questions } = read(
      `prompt,options,criteria,follow-ups,hints\n"Which?","[x] Assam\n# It is.\n[ ] Mocha","[2 kind] It is a tea\n+ black tea\n- coffee\nIt is hot","?[kind] And white tea?\nMore?","[0.25] Leaves\nWater"\n`,
    );
    expect(questions[0]).toMatchObject({
      kind: "choice",
      options: [
        { text: "Assam", right: true, feedback: "It is." },
        { text: "Mocha", right: false, feedback: null },
      ],
      criteria: [
        {
          id: "kind",
          weight: 2,
          statement: "It is a tea",
          accept: ["black tea"],
          misconceptions: ["coffee"],
        },
        { id: null, weight: 1, statement: "It is hot" },
      ],
      followUps: [
        { whenMissed: "kind", ask: "And white tea?" },
        { whenMissed: null, ask: "More?" },
      ],
      hints: [
        { cost: 0.25, text: "Leaves" },
        { cost: null, text: "Water" },
      ],
    });
  });

  it("tells what a row says that cannot be read", () => {
    const { losses } = read(
      "title,prompt,difficulty,minutes,kind,colour,criteria\nA,Why?,tricky,soon,essay,red,+ x\n",
    );
    expect(losses).toEqual([
      {
        question: null,
        field: "layout",
        what: 'The column "colour" is none of the template, so it was not read.',
      },
      { question: "A", field: "kind", what: expect.stringContaining('"essay"') },
      { question: "A", field: "difficulty", what: '"tricky" is none of easy, medium and hard.' },
      { question: "A", field: "minutes", what: '"soon" is no number of minutes.' },
      { question: "A", field: "criteria", what: expect.stringContaining("a statement comes before") },
    ]);
  });

  it("skips rows without a prompt, with their lines", () => {
    expect(read("title,prompt\nA,\n\nB,Why?\n").skipped).toEqual([
      { lines: [2, 2], reason: "A row without a prompt." },
    ]);
  });

  it.each([
    ["no head", "Why is tea green?,Because.\n", /No column is named prompt or question/],
    ["nothing", "\n\n", /The table is empty/],
    ["an open quote", 'prompt\n"Why?\n', /The file is no CSV: .*Save the sheet again/],
  ])("refuses a file with %s", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe("formulas in cells", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "'=1", "''-x"])(
    "%j is written as text and comes back",
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
      expect(unguardCell(guardCell(text))).toBe(text);
    },
  );

  it("leaves other cells as they are", () => {
    for (const text of ["a=1", "1-2", "'quoted'", "it's", ""]) expect(guardCell(text)).toBe(text);
    expect(unguardCell("'quoted'")).toBe("'quoted'");
  });
});

it("writes the empty template", () => {
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv([]))).toBe(
    "\ufeffid,kind,title,topics,difficulty,minutes,prompt,answer,options,criteria,follow-ups,hints,runtime,fixture,starter,solution,tests,wrong\r\n",
  );
});
