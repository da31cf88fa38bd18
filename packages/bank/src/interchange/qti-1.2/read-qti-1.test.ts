import { describe, expect, it } from "vitest";
import { makeZip } from "../archive/make-zip.ts";
import { readQti1 } from "./read-qti-1.ts";

const type = (name: string) =>
  `<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${name}</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>`;
const html = (text: string) =>
  `<material><mattext texttype="text/html">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</mattext></material>`;
const label = (id: string, text: string) =>
  `<response_label ident="${id}"><material><mattext texttype="text/plain">${text}</mattext></material></response_label>`;
const score = (tests: string, points = "100", more = "") =>
  `<respcondition continue="No"><conditionvar>${tests}</conditionvar><setvar action="Set" varname="SCORE">${points}</setvar>${more}</respcondition>`;
const equal = (value: string, response = "response1") =>
  `<varequal respident="${response}">${value}</varequal>`;

/** As Canvas exports it. */
const document = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="q" title="Tea quiz"><section ident="root_section">
${items}
</section></assessment></questestinterop>`;
const read = (items: string) => readQti1(new TextEncoder().encode(document(items)));
const only = (items: string) => {
  const { questions, skipped } = read(items);
  expect(skipped).toEqual([]);
  const [question] = questions;
  if (question === undefined) throw new Error("a question was expected");
  return question;
};

describe("readQti1", () => {
  it("reads a multiple choice with general feedback and feedback of an option", () => {
    const question = only(`<item ident="i1" title="Question">${type("multiple_choice_question")}
<presentation>${html("<p>Which is <b>tea</b>?</p>")}<response_lid ident="response1" rcardinality="Single"><render_choice>${label("7", "Assam")}${label("8", "Mocha")}</render_choice></response_lid></presentation>
<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
<respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>
<respcondition continue="Yes"><conditionvar>${equal("8")}</conditionvar><displayfeedback feedbacktype="Response" linkrefid="8_fb"/></respcondition>
${score(equal("7"))}</resprocessing>
<itemfeedback ident="general_fb"><flow_mat>${html("Leaves.")}</flow_mat></itemfeedback>
<itemfeedback ident="8_fb"><flow_mat>${html("That is coffee.")}</flow_mat></itemfeedback></item>`);
    expect(question).toMatchObject({
      id: "i1",
      kind: "choice",
      title: "Which is tea?",
      prompt: "Which is **tea**?",
      answer: "Leaves.",
      topics: ["Tea quiz"],
      options: [
        { text: "Assam", right: true, feedback: null },
        { text: "Mocha", right: false, feedback: "That is coffee." },
      ],
      lines: [3, 10],
    });
  });

  it("reads several right answers, and leaves out those under not", () => {
    const question = only(`<item ident="i" title="Several">${type("multiple_answers_question")}
<presentation>${html("Which?")}<response_lid ident="response1" rcardinality="Multiple"><render_choice>${label("1", "a")}${label("2", "b")}${label("3", "c")}</render_choice></response_lid></presentation>
<resprocessing>${score(`<and>${equal("1")}<not>${equal("2")}</not>${equal("3")}</and>`)}</resprocessing></item>`);
    expect(question.title).toBe("Several");
    expect(question.options.map(({ right }) => right)).toEqual([true, false, true]);
  });

  it("reads short answers, essays and numbers", () => {
    const text = (kind: string, conditions: string) =>
      `<item ident="i" title="T">${type(kind)}<presentation>${html("Q?")}<response_str ident="response1" rcardinality="Single"><render_fib/></response_str></presentation><resprocessing>${conditions}</resprocessing></item>`;
    expect(
      only(text("short_answer_question", score(`${equal("mug")}${equal("Mug")}`))).criteria[0]?.accept,
    ).toEqual(["mug", "Mug"]);
    expect(only(text("essay_question", ""))).toMatchObject({ kind: "free-text", criteria: [], answer: "" });
    const range = `<or>${equal("5.0")}<and><vargte respident="response1">4.0</vargte><varlte respident="response1">6.0</varlte></and></or>`;
    expect(only(text("numerical_question", score(range))).criteria[0]?.accept).toEqual([
      "5.0",
      "a number from 4.0 to 6.0",
    ]);
  });

  it("reads pairs to match, and several blanks", () => {
    const lid = (id: string, name: string) =>
      `<response_lid ident="${id}"><material><mattext>${name}</mattext></material><render_choice>${label("1", "mug")}${label("2", "jar")}</render_choice></response_lid>`;
    const question = only(
      `<item ident="i" title="M">${type("matching_question")}<presentation>${html("Match.")}${lid("response_a", "tea")}${lid("response_b", "honey")}</presentation>
<resprocessing>${score(equal("1", "response_a"), "50.00")}${score(equal("2", "response_b"), "50.00")}</resprocessing></item>`,
    );
    expect(question.answer).toBe("- tea → mug\n- honey → jar");
    expect(question.criteria).toHaveLength(2);
  });

  it("skips what asks nothing or wants a file", () => {
    const item = (kind: string) =>
      `<item ident="i">${type(kind)}<presentation>${html("x")}</presentation></item>`;
    const { skipped } = read(
      `${item("text_only_question")}${item("file_upload_question")}${item("hot_spot")}`,
    );
    expect(skipped.map(({ reason }) => reason)).toEqual([
      "A text without a question.",
      "A question that asks for a file.",
      'A question of the type "hot_spot" that cannot be answered in words.',
    ]);
  });

  it("finds the quizzes in an archive of Canvas, and reads what is not broken", () => {
    const item = `<item ident="i" title="T">${type("essay_question")}<presentation>${html("Q?")}<response_str ident="r"/></presentation></item>`;
    const { questions, skipped } = readQti1(
      makeZip(
        new Map([
          ["imsmanifest.xml", "<manifest/>"],
          ["g1/assessment_meta.xml", "<quiz/>"],
          ["g1/g1.xml", document(item)],
          ["non_cc_assessments/g2.xml.qti", document(item)],
          ["g3/g3.xml", "<questestinterop><item>"],
        ]),
      ),
    );
    expect(questions.map(({ prompt }) => prompt)).toEqual(["Q?", "Q?"]);
    expect(skipped).toEqual([{ lines: null, reason: expect.stringMatching(/^"g3\/g3\.xml": Line 1/) }]);
  });

  it("reads a file with the old DOCTYPE, and refuses entities of its own", () => {
    const doctype = '<!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2p1.dtd">';
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(readQti1(encode(`${doctype}<questestinterop/>`)).questions).toEqual([]);
    expect(() =>
      readQti1(encode('<!DOCTYPE q [<!ENTITY a "b">]><questestinterop>&a;</questestinterop>')),
    ).toThrow(/defines entities of its own/);
  });
});
