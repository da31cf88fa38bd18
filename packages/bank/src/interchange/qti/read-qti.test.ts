import { describe, expect, it } from "vitest";
import { makeZip } from "../archive/make-zip.ts";
import { RefusedInput } from "../refused-input.ts";
import { readQti } from "./read-qti.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** An item of version 2.2. */
const item2 = (declaration: string, body: string, more = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i1" title="Tea" adaptive="false" timeDependent="false">
<responseDeclaration identifier="RESPONSE" ${declaration}</responseDeclaration>
<itemBody>${body}</itemBody>${more}
</assessmentItem>`;

const only = (xml: string) => {
  const { questions, skipped } = readQti(encode(xml));
  expect(skipped).toEqual([]);
  const [question] = questions;
  if (question === undefined) throw new Error("a question was expected");
  return question;
};

const right = (...values: string[]) =>
  `<correctResponse>${values.map((value) => `<value>${value}</value>`).join("")}</correctResponse>`;

describe("an item of QTI 2.2", () => {
  it("gives a choice, its right options and its feedback", () => {
    const question = only(
      item2(
        `cardinality="single" baseType="identifier">${right("B")}`,
        `<p>Look at the <strong>cup</strong>.</p>
        <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><prompt>What is in it?</prompt>
        <simpleChoice identifier="A">Mocha<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">Smell it.</feedbackInline></simpleChoice>
        <simpleChoice identifier="B"><p>Tea <code>x</code></p></simpleChoice></choiceInteraction>`,
        `<modalFeedback outcomeIdentifier="F" identifier="B" showHide="show"><p>It is tea.</p></modalFeedback>`,
      ),
    );
    expect(question).toMatchObject({
      id: "i1",
      kind: "choice",
      title: "Tea",
      prompt: "Look at the **cup**.\n\nWhat is in it?",
      answer: "It is tea.",
      options: [
        { text: "Mocha", right: false, feedback: "Smell it." },
        { text: "Tea `x`", right: true, feedback: null },
      ],
    });
  });

  it("finds right options in the mapping, and in response processing", () => {
    const choices = `<choiceInteraction responseIdentifier="RESPONSE" maxChoices="0"><simpleChoice identifier="H">Water</simpleChoice><simpleChoice identifier="O">Leaves</simpleChoice><simpleChoice identifier="N">Sand</simpleChoice></choiceInteraction>`;
    const mapped = `cardinality="multiple" baseType="identifier"><mapping defaultValue="0"><mapEntry mapKey="H" mappedValue="1"/><mapEntry mapKey="O" mappedValue="1"/><mapEntry mapKey="N" mappedValue="-1"/></mapping>`;
    expect(only(item2(mapped, choices)).options.map((option) => option.right)).toEqual([true, true, false]);
    const processed = `<responseProcessing><responseCondition><responseIf><match><variable identifier="RESPONSE"/><baseValue baseType="identifier">O</baseValue></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>`;
    const plain = `cardinality="single" baseType="identifier">`;
    expect(only(item2(plain, choices, processed)).options.map((option) => option.right)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("says when an item does not tell what is right", () => {
    const { losses } = readQti(
      encode(
        item2(
          `cardinality="single" baseType="identifier">`,
          `<choiceInteraction responseIdentifier="RESPONSE"><simpleChoice identifier="A">x</simpleChoice><simpleChoice identifier="B">y</simpleChoice></choiceInteraction>`,
        ),
      ),
    );
    expect(losses).toEqual([
      { question: "Tea", field: "options", what: "The item does not say which options are right." },
    ]);
  });

  it("reads a blank in the text with its partly right answers", () => {
    const question = only(
      item2(
        `cardinality="single" baseType="string">${right("York")}<mapping defaultValue="0"><mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="york" mappedValue="0.5"/></mapping>`,
        `<p>Tea from <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="9"/>, please.</p>`,
      ),
    );
    expect(question.prompt).toBe("Tea from \\_\\_\\_\\_\\_, please.");
    expect(question.answer).toBe("York\n\n- york (50 % of the points)");
    expect(question.criteria[0]?.accept).toEqual(["York"]);
  });

  it("reads orders, pairs and menus", () => {
    const order = only(
      item2(
        `cardinality="ordered" baseType="identifier">${right("b", "a")}`,
        `<orderInteraction responseIdentifier="RESPONSE"><simpleChoice identifier="a">Pour</simpleChoice><simpleChoice identifier="b">Boil</simpleChoice></orderInteraction>`,
      ),
    );
    expect(order.answer).toBe("1. Boil\n2. Pour");
    const match = only(
      item2(
        `cardinality="multiple" baseType="directedPair">${right("T M")}`,
        `<matchInteraction responseIdentifier="RESPONSE"><simpleMatchSet><simpleAssociableChoice identifier="T" matchMax="1">Tea</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="M" matchMax="1">Mug</simpleAssociableChoice></simpleMatchSet></matchInteraction>`,
      ),
    );
    expect(match.answer).toBe("- Tea → Mug");
    const menu = only(
      item2(
        `cardinality="single" baseType="identifier">${right("Y")}`,
        `<p>In a <inlineChoiceInteraction responseIdentifier="RESPONSE"><inlineChoice identifier="X">jar</inlineChoice><inlineChoice identifier="Y">mug</inlineChoice></inlineChoiceInteraction></p>`,
      ),
    );
    expect(menu.criteria[0]?.accept).toEqual(["mug"]);
  });

  it("takes what only scorers see for the answer", () => {
    const question = only(
      item2(
        `cardinality="single" baseType="string">`,
        `<p>Why?</p><extendedTextInteraction responseIdentifier="RESPONSE"/><rubricBlock view="scorer"><p>Because.</p></rubricBlock><rubricBlock view="candidate"><p>Take your time.</p></rubricBlock>`,
      ),
    );
    expect(question).toMatchObject({ kind: "free-text", prompt: "Why?", answer: "Because." });
  });

  it("skips what cannot be answered in words", () => {
    const { skipped } = readQti(
      encode(item2(`cardinality="single">`, `<uploadInteraction responseIdentifier="RESPONSE"/>`)),
    );
    expect(skipped).toEqual([
      { lines: [2, 5], reason: "An item with a uploadInteraction cannot be answered in words." },
    ]);
  });
});

const item3 = `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="_7up" title="Three" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>
<qti-item-body><p>Which?</p><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-simple-choice identifier="A">Tea</qti-simple-choice><qti-simple-choice identifier="B">Mocha</qti-simple-choice></qti-choice-interaction>
<qti-rubric-block view="scorer" use="scoring"><qti-content-body><p>Tea it is.</p></qti-content-body></qti-rubric-block></qti-item-body></qti-assessment-item>`;

describe("a package of QTI 3.0", () => {
  const manifest = (resources: string) =>
    `<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:m="http://ltsc.ieee.org/xsd/LOM" identifier="x"><resources>${resources}</resources></manifest>`;
  const resource = `<resource identifier="r" type="imsqti_item_xmlv3p0" href="items/a%20b.xml"><metadata><m:lom><m:general><m:keyword><m:string>Drinks/Tea</m:string></m:keyword></m:general><m:educational><m:difficulty><m:value>very difficult</m:value></m:difficulty><m:typicalLearningTime><m:duration>PT1H5M</m:duration></m:typicalLearningTime></m:educational></m:lom></metadata></resource>`;

  it("gives the items that its manifest lists, with what it says about them", () => {
    const zip = makeZip(
      new Map([
        ["imsmanifest.xml", manifest(resource)],
        ["items/a b.xml", item3],
      ]),
    );
    const { questions, skipped } = readQti(zip);
    expect(skipped).toEqual([]);
    expect(questions).toMatchObject([
      {
        id: "7up",
        kind: "choice",
        prompt: "Which?",
        answer: "Tea it is.",
        topics: ["Drinks/Tea"],
        difficulty: "hard",
        minutes: 65,
        lines: null,
      },
    ]);
  });

  it("tells which item is broken or missing, and reads the others", () => {
    const others = `<resource type="imsqti_item_xmlv3p0" href="gone.xml"/><resource type="imsqti_item_xmlv3p0" href="broken.xml"/><resource type="webcontent" href="a.png"/>`;
    const zip = makeZip(
      new Map([
        ["q/imsmanifest.xml", manifest(resource + others)],
        ["q/items/a b.xml", item3],
        ["q/broken.xml", "<qti-assessment-item>"],
      ]),
    );
    const { questions, skipped } = readQti(zip);
    expect(questions).toHaveLength(1);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'The package names "gone.xml" and does not hold it.',
      expect.stringMatching(/^"broken.xml": Line 1/),
    ]);
  });

  it("refuses an archive without a manifest", () => {
    expect(() => readQti(makeZip(new Map([["a.xml", item3]])))).toThrow(RefusedInput);
  });
});
