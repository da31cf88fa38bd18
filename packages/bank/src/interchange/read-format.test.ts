import { describe, expect, it } from "vitest";
import { freeTextMd } from "../bank-folder.fixture.ts";
import { chat, diary, guide, sheet, stars } from "../readers/notes.fixture.ts";
import { makeZip } from "./archive/make-zip.ts";
import { detectFormat, readFormat } from "./read-format.ts";

const encode = (text: string) => new TextEncoder().encode(text);

describe("detectFormat", () => {
  it.each([
    ["gift", "a.txt", "::Tea::Which?{=a ~b}\n"],
    ["gift", "a.txt", "$CATEGORY: tea\n\nWhy?{}"],
    ["gift", "a.gift", "Why?{}"],
    ["gift", "a.txt", "When was it?\n{#1822:5}\n"],
    ["aiken", "a.txt", "Which?\nA. x\nB. y\nANSWER: A\n"],
    [
      "moodle-xml",
      "a.xml",
      '<?xml version="1.0"?>\n<!-- exported -->\n<quiz><question type="essay"/></quiz>',
    ],
    ["qti-1.2", "a.xml", '<questestinterop xmlns="x"/>'],
    ["qti-2.2", "a.xml", '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"/>'],
    ["qti-3.0", "a.xml", "<qti-assessment-item/>"],
    ["csv", "a.csv", "anything"],
    ["csv", "a.txt", "Title;Question;Answer\n"],
    ["markdown", "a.md", freeTextMd],
  ] as const)("takes for %s: %s with %j", (format, name, text) => {
    expect(detectFormat(encode(text), name)).toBe(format);
  });

  it.each([
    ["xlsx", { "xl/workbook.xml": "" }],
    ["anki", { "collection.anki21": "" }],
    ["qti-3.0", { "imsmanifest.xml": '<resource type="imsqti_item_xmlv3p0"/>' }],
    ["qti-2.2", { "x/imsmanifest.xml": '<resource type="imsqti_test_xmlv2p1"/>' }],
    ["qti-1.2", { "imsmanifest.xml": '<resource type="imsqti_xmlv1p2"/>' }],
    ["markdown", { "tea/bank.yaml": "" }],
  ] as const)("takes for %s an archive with %j", (format, files) => {
    expect(detectFormat(makeZip(new Map(Object.entries(files))), "a.zip")).toBe(format);
  });

  it.each([
    ["chat", chat],
    ["diary", diary],
    ["guide", guide],
    ["sheet", sheet],
    ["stars", stars],
    ["prose with braces", "A dict is {'a': 1}. A set is {1, 2}.\n\nWhat is {x}?\n"],
    ["front matter of another system", "---\ntitle: A\ntags: [x]\n---\n\n# A\n"],
    ["a page", "<!doctype html><html></html>"],
    ["nothing", ""],
  ])("takes notes for notes: %s", (_, text) => {
    expect(detectFormat(encode(text), "notes.md")).toBeNull();
  });
});

describe("readFormat", () => {
  it("says what is wrong and what to do when a file cannot be read", async () => {
    expect(await readFormat("xlsx", encode("no zip"))).toEqual({
      kind: "refused",
      message: "The file is no .xlsx workbook: save it as Excel Workbook (.xlsx), not as .xls.",
    });
    expect(await readFormat("anki", encode(""))).toEqual({
      kind: "refused",
      message: expect.stringMatching(
        /^Anki files are not read here: export the questions as one of Viva Markdown, /,
      ),
    });
    expect(await readFormat("markdown", makeZip(new Map([["a.md", "x"]])))).toEqual({
      kind: "refused",
      message: expect.stringContaining("expected a bank folder"),
    });
  });

  it("refuses a file that is too large before it looks into it", async () => {
    expect(await readFormat("gift", new Uint8Array(20_000_001))).toMatchObject({
      message: expect.stringContaining("more than 20 MB"),
    });
  });
});
