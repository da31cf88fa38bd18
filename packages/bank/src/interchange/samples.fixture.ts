import type { FormatName } from "@viva/domain/bank/formats";
import { goodBank } from "../bank-folder.fixture.ts";

interface Samples {
  /** Whole files of the format. */
  texts: readonly string[];
  /** An archive of the format, by the names of its files. */
  archive: Readonly<Record<string, string>> | null;
}

const gift = `$CATEGORY: $course$/top/Drinks/Tea
// comment [id:tea-1] [tag:hot] [tag:minutes: 4]
::Steeping\\: how long::[markdown]Say *how long*\\n\\n- black\\n- green{####[html]<p>Four <b>minutes</b></p>}

::Which::Which is tea?{ =Assam #Yes ~Mocha #No ~%50%Chai }

Water boils at {#100:2} degrees.

::Match::{=tea -> mug =honey -> jar}

Tea has caffeine.{T#No#Yes}

Who pours?{=%100%the host =%50%a guest ####Always the host}
`;

const moodle = `<?xml version="1.0" encoding="UTF-8"?>
<quiz><question type="category"><category><text>$course$/top/Tea</text></category></question>
<question type="essay"><name><text>A</text></name><questiontext format="html"><text><![CDATA[<p>Why <b>tea</b>?</p><ul><li>a</li></ul>]]></text></questiontext><generalfeedback format="markdown"><text>Because *so*.</text></generalfeedback><graderinfo format="plain_text"><text>[2 heat] Hot water
+ hot
- cold</text></graderinfo><hint format="html"><text>x</text></hint><tags><tag><text>minutes: 4</text></tag></tags></question>
<question type="multichoice"><name><text>B</text></name><questiontext format="moodle_auto_format"><text>Which?</text></questiontext><answer fraction="100" format="html"><text>x</text><feedback format="html"><text>y</text></feedback></answer><answer fraction="0"><text>z</text></answer></question>
<question type="numerical"><name><text>C</text></name><questiontext><text>How many?</text></questiontext><answer fraction="100"><text>5</text><tolerance>1</tolerance></answer></question>
<question type="matching"><questiontext><text>M</text></questiontext><subquestion format="html"><text>a</text><answer><text>b</text></answer></subquestion></question></quiz>`;

const item2 = `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="a" title="Tea"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse><mapping><mapEntry mapKey="A" mappedValue="1"/></mapping></responseDeclaration><itemBody><p>What <strong>is</strong> it?</p><table><tbody><tr><td>a</td></tr></tbody></table><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Say</prompt><simpleChoice identifier="A">Tea<feedbackInline identifier="A">yes</feedbackInline></simpleChoice><simpleChoice identifier="B">Mocha</simpleChoice></choiceInteraction><rubricBlock view="scorer" class="criteria"><pre>[1 a] It is tea</pre></rubricBlock></itemBody><modalFeedback identifier="A"><p>Tea.</p></modalFeedback></assessmentItem>`;

const item3 = `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="b" title="Blank"><qti-response-declaration identifier="R1" cardinality="single" base-type="string"><qti-correct-response><qti-value>York</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><p>Tea of <qti-text-entry-interaction response-identifier="R1"/>.</p><qti-rubric-block view="scorer" use="scoring"><qti-content-body><p>York</p></qti-content-body></qti-rubric-block></qti-item-body></qti-assessment-item>`;

const manifest = (type: string) =>
  `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:m="http://ltsc.ieee.org/xsd/LOM"><resources><resource identifier="r" type="${type}" href="items/a.xml"><metadata><m:lom><m:general><m:keyword><m:string>Tea</m:string></m:keyword></m:general><m:educational><m:difficulty><m:value>easy</m:value></m:difficulty><m:typicalLearningTime><m:duration>PT5M</m:duration></m:typicalLearningTime></m:educational></m:lom></metadata><file href="items/a.xml"/></resource></resources></manifest>`;

const qti1 = `<questestinterop><assessment title="Tea"><section><item ident="i" title="T"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>multiple_choice_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material><mattext texttype="text/html">&lt;p&gt;Which?&lt;/p&gt;</mattext></material><response_lid ident="response1" rcardinality="Single"><render_choice><response_label ident="1"><material><mattext>Tea</mattext></material></response_label><response_label ident="2"><material><mattext>Mocha</mattext></material></response_label></render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar><varequal respident="response1">1</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar><displayfeedback linkrefid="f"/></respcondition></resprocessing><itemfeedback ident="f"><flow_mat><material><mattext>Yes</mattext></material></flow_mat></itemfeedback></item></section></assessment></questestinterop>`;

const csv = `id,kind,title,topics,difficulty,minutes,prompt,answer,options,criteria,follow-ups,hints,starter,solution,tests\r\ntea,free-text,Tea,drinks/tea,easy,5,"Why, and ""how""?","Because
so.",,"[2 heat] It is hot
+ hot",?[heat] Why?,[0.1] Touch it,,,\r\nadd,code,Add,drinks/tea,hard,8,Write add.,'-sum,,"[1 a] Adds up
= two",,,"def add(): pass","def add(): return 0","- name: two
  show: visible
  call: add()
  expect: 0
"\r\n`;

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const xlsx = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Q" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell("A1", "prompt")}${cell("B1", "minutes")}</row><row r="2">${cell("A2", "Why tea?")}<c r="B2"><v>5</v></c></row></sheetData></worksheet>`,
};

const bank = Object.fromEntries(
  Object.entries(goodBank).map(([name, text]) => [name, typeof text === "string" ? text : ""]),
);

/** Files made by hand after each format's documentation, with a part of everything that a reader looks for. */
export const samples = {
  markdown: { texts: [bank["questions/drinks/tea/steeping.md"] ?? ""], archive: bank },
  gift: { texts: gift.split("\n\n"), archive: null },
  "moodle-xml": { texts: [moodle], archive: null },
  aiken: {
    texts: ["Which is tea?\nA. Assam\nB. Mocha\nANSWER: A\n\nAnd?\nA) x\nB) y\nANSWER: B\n"],
    archive: null,
  },
  "qti-1.2": { texts: [qti1], archive: { "imsmanifest.xml": manifest("imsqti_xmlv1p2"), "g/g.xml": qti1 } },
  "qti-2.2": {
    texts: [item2],
    archive: { "imsmanifest.xml": manifest("imsqti_item_xmlv2p2"), "items/a.xml": item2 },
  },
  "qti-3.0": {
    texts: [item3],
    archive: { "imsmanifest.xml": manifest("imsqti_item_xmlv3p0"), "items/a.xml": item3 },
  },
  csv: { texts: [csv], archive: null },
  xlsx: { texts: [], archive: xlsx },
} satisfies Partial<Record<FormatName, Samples>>;
