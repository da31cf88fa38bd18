import { describe, expect, it } from "vitest";
import { readMoodleXml } from "./read-moodle-xml.ts";

const read = (inner: string) =>
  readMoodleXml(new TextEncoder().encode(`<?xml version="1.0"?>\n<quiz>\n${inner}\n</quiz>`));
const only = (inner: string) => {
  const { questions, skipped } = read(inner);
  expect(skipped).toEqual([]);
  const [question] = questions;
  if (question === undefined) throw new Error("a question was expected");
  return question;
};

describe("readMoodleXml", () => {
  it("reads an essay with feedback, tags, hints and its category", () => {
    const question =
      only(`<question type="category"><category><text>$course$/top/Drinks/Tea</text></category></question>
<question type="essay">
  <name><text>Steeping</text></name>
  <questiontext format="html"><text><![CDATA[<p>How <strong>long</strong>?</p><pre>a = 1
  b</pre>]]></text></questiontext>
  <generalfeedback format="html"><text>&lt;p&gt;Four minutes &amp;amp; no more.&lt;/p&gt;</text></generalfeedback>
  <penalty>0.25</penalty>
  <idnumber>tea-7</idnumber>
  <graderinfo format="html"><text><![CDATA[<p>Ask for the water.</p>]]></text></graderinfo>
  <hint format="html"><text>Look at the colour.</text></hint>
  <tags><tag><text>minutes: 6</text></tag><tag><text>water</text></tag></tags>
</question>`);
    expect(question).toMatchObject({
      id: "tea-7",
      kind: "free-text",
      title: "Steeping",
      prompt: "How **long**?\n\n```\na = 1\n  b\n```",
      answer: "Four minutes & no more.\n\nAsk for the water.",
      topics: ["Drinks/Tea", "water"],
      minutes: 6,
      difficulty: null,
      hints: [{ cost: 0.25, text: "Look at the colour." }],
      lines: [4, 14],
    });
  });

  it("reads criteria and follow-ups in the information for graders", () => {
    const question = only(`<question type="essay"><name><text>A</text></name>
<questiontext format="markdown"><text>Why?</text></questiontext>
<graderinfo format="plain_text"><text>[2 heat] Water below boiling
+ at 80 degrees
- boiling water

?[heat] And for black tea?</text></graderinfo></question>`);
    expect(question.criteria).toEqual([
      {
        id: "heat",
        weight: 2,
        statement: "Water below boiling",
        accept: ["at 80 degrees"],
        misconceptions: ["boiling water"],
        study: null,
        tests: [],
        check: null,
      },
    ]);
    expect(question.followUps).toEqual([{ whenMissed: "heat", ask: "And for black tea?" }]);
    expect(question.answer).toBe("");
  });

  it("reads a multiple choice of several right options", () => {
    const question = only(`<question type="multichoice"><name><text>B</text></name>
<questiontext format="plain_text"><text>Which are teas?</text></questiontext><single>false</single>
<answer fraction="50" format="plain_text"><text>Assam</text><feedback format="html"><text>Yes</text></feedback></answer>
<answer fraction="50" format="plain_text"><text>Ceylon</text></answer>
<answer fraction="-100" format="plain_text"><text>Mocha</text></answer></question>`);
    expect(question.options).toEqual([
      { text: "Assam", right: true, feedback: "Yes" },
      { text: "Ceylon", right: true, feedback: null },
      { text: "Mocha", right: false, feedback: null },
    ]);
  });

  it("reads true or false, short answers, numbers and pairs", () => {
    const name = "<name><text>N</text></name><questiontext><text>Q?</text></questiontext>";
    expect(
      only(
        `<question type="truefalse">${name}<answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>`,
      ).options.map(({ text, right }) => [text, right]),
    ).toEqual([
      ["True", false],
      ["False", true],
    ]);
    expect(
      only(
        `<question type="shortanswer">${name}<answer fraction="100"><text>mug</text></answer><answer fraction="0"><text>*</text></answer></question>`,
      ).criteria[0]?.accept,
    ).toEqual(["mug"]);
    expect(
      only(
        `<question type="numerical">${name}<answer fraction="100"><text>80</text><tolerance>5</tolerance></answer></question>`,
      ).answer,
    ).toBe("80, give or take 5");
    expect(
      only(
        `<question type="matching">${name}<subquestion><text>tea</text><answer><text>mug</text></answer></subquestion><subquestion><text></text><answer><text>jar</text></answer></subquestion></question>`,
      ),
    ).toMatchObject({ answer: "- tea → mug", prompt: expect.stringContaining("- jar\n- mug") });
  });

  it("keeps the text of a type that it does not know, and says so", () => {
    const { questions, losses } = read(
      '<question type="coderunner"><name><text>C</text></name><questiontext><text>Write f.</text></questiontext></question>',
    );
    expect(questions[0]).toMatchObject({ kind: "free-text", prompt: "Write f." });
    expect(losses).toEqual([{ question: "C", field: "kind", what: expect.stringContaining('"coderunner"') }]);
  });

  it("tells of pictures that are not read, and skips descriptions", () => {
    const { skipped, losses } = read(
      `<question type="essay"><name><text>P</text></name><questiontext><text>Q?</text><file name="a.png" encoding="base64">AAAA</file></questiontext></question>
<question type="description"><name><text>D</text></name></question>`,
    );
    expect(losses).toEqual([{ question: "P", field: "files", what: expect.stringContaining("Pictures") }]);
    expect(skipped).toEqual([{ lines: [4, 4], reason: "A description asks nothing." }]);
  });

  it("says which format it is when it is another one", () => {
    expect(() => readMoodleXml(new TextEncoder().encode("<html/>"))).toThrow(
      "The first element is html; Moodle XML begins with quiz: export the questions as Moodle XML.",
    );
  });
});
