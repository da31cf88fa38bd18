import { expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { makeZip } from "../archive/make-zip.ts";
import { openZip } from "../archive/open-zip.ts";
import { blankExchange } from "../exchange.ts";
import { RefusedInput } from "../refused-input.ts";
import { samples } from "../samples.fixture.ts";
import { readXlsx } from "./read-xlsx.ts";
import { writeXlsx } from "./write-xlsx.ts";

it("reads numbers and dates as a person sees them", async () => {
  const sheet = [
    ["Question", "Title", "Minutes"],
    ["Why?", 2024, 7],
    ["When?", new Date("2026-03-01T00:00:00Z"), null],
  ];
  const buffer = await writeWorkbook(sheet, { dateFormat: "yyyy-mm-dd" }).toBuffer();
  expect((await readXlsx(new Uint8Array(buffer))).questions).toMatchObject([
    { prompt: "Why?", title: "2024", minutes: 7, lines: null },
    { prompt: "When?", title: "2026-03-01", minutes: null },
  ]);
});

it("writes cells as texts, whatever they begin with", async () => {
  const bytes = await writeXlsx([blankExchange("free-text", "=1+1", "-1 or _x0041_?\n\u0007bell")]);
  const sheet = new TextDecoder().decode(
    openZip(bytes, (name) => name.endsWith("sheet1.xml"))
      .values()
      .next().value,
  );
  expect(sheet).not.toContain("<f>");
  expect((await readXlsx(bytes)).questions).toMatchObject([
    { title: "=1+1", prompt: "-1 or _x0041_?\n\u0007bell" },
  ]);
});

it.each(["ZZZZZZ2", "XFD2"])(
  "refuses, before it makes the row, a sheet whose cells are at %s",
  async (at) => {
    const sheet = samples.xlsx.archive["xl/worksheets/sheet1.xml"];
    const row = `<row r="9">${`<c r="${at}"><v>1</v></c>`}</row>`.repeat(40);
    const wide = {
      ...samples.xlsx.archive,
      "xl/worksheets/sheet1.xml": sheet.replace("</sheetData>", `${row}</sheetData>`),
    };
    await expect(readXlsx(makeZip(new Map(Object.entries(wide))))).rejects.toThrow(/more than 500000 cells/);
  },
);

it("refuses a workbook that is none, is broken or defines entities", async () => {
  const withSheet = (text: string) =>
    makeZip(
      new Map([
        ["xl/workbook.xml", "<workbook/>"],
        ["xl/worksheets/sheet1.xml", text],
      ]),
    );
  for (const bytes of [
    makeZip(new Map([["a.xml", "<a/>"]])),
    withSheet("<worksheet>"),
    withSheet("<worksheet/>"),
    withSheet('<!DOCTYPE w [<!ENTITY a "b">]><worksheet>&a;</worksheet>'),
  ]) {
    await expect(readXlsx(bytes)).rejects.toThrow(RefusedInput);
  }
});
