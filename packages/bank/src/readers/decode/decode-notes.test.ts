import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodePage, characterOf } from "./code-pages.ts";
import { decodeNotes } from "./decode-notes.ts";
import { repairMojibake } from "./mojibake.ts";

/** Text as it looks when its UTF-8 bytes are read by another page. */
function misread(text: string, page: CodePage): string {
  return Array.from(new TextEncoder().encode(text), (byte) => characterOf(page, byte)).join("");
}

const asLatin1 = (text: string) => Buffer.from(text, "utf8").toString("latin1");
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("repairMojibake", () => {
  const sentence = "It’s a “thin” wrapper — naïve 🚀";

  test.each(["windows-1252", "mac-roman"] as const)("undoes UTF-8 read as %s", (page) => {
    expect(repairMojibake(["plain", misread(sentence, page)])).toEqual({
      lines: ["plain", sentence],
      repair: { misreadAs: [page], lines: [2], characters: 6 },
    });
  });

  test("undoes UTF-8 read as windows-1252 twice", () => {
    const twice = misread(misread(sentence, "windows-1252"), "windows-1252");
    const { lines, repair } = repairMojibake([twice]);
    expect(lines).toEqual([sentence]);
    expect(repair?.misreadAs).toEqual(["windows-1252", "windows-1252"]);
  });

  test("undoes UTF-8 read as ISO 8859-1, whose control characters tell it apart", () => {
    const { lines, repair } = repairMojibake([asLatin1(sentence)]);
    expect(lines).toEqual([sentence]);
    expect(repair?.misreadAs).toEqual(["latin-1"]);
  });

  test("repairs the misread words of a line that has others as they should be", () => {
    const mixed = `${misread("Don’t", "windows-1252")} → stop; ${misread("it’s", "windows-1252")} late, ${misread("we’re", "windows-1252")} out`;
    expect(repairMojibake([mixed]).lines).toEqual(["Don’t → stop; it’s late, we’re out"]);
  });

  test.each([
    "CAFÉ’S MENU",
    "√π is irrational",
    "naïve façade",
    "“fiancé”…",
    "Ω ≠ ∞",
    "日本語",
    "привет",
    "AMANHÃ…",
  ])("leaves %s alone", (text) => {
    expect(repairMojibake([text])).toEqual({ lines: [text], repair: null });
  });

  test("gives back any text with a sign of three bytes or more, whatever the page", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 30 }).filter((part) => !/[\n\r\ufffd]/.test(part));
    fc.assert(
      fc.property(text, fc.constantFrom<CodePage>("windows-1252", "mac-roman"), (part, page) => {
        const original = `${part} and’so`;
        expect(repairMojibake([misread(original, page)]).lines[0]).toBe(original);
      }),
      { numRuns: 300 },
    );
  });
});

describe("decodeNotes", () => {
  test("reads UTF-16 with a mark or without one", () => {
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
    expect(decodeNotes(bytes("\ufeffWhat is a closure?"))).toMatchObject({
      lines: ["What is a closure?"],
      encoding: "utf-16le",
    });
    expect(decodeNotes(bytes("What is a closure?"))).toMatchObject({
      lines: ["What is a closure?"],
      encoding: "utf-16le",
    });
    expect(decodeNotes(bytes("\ufeffHow?").map((_, index, all) => all[index ^ 1] ?? 0))).toMatchObject({
      lines: ["How?"],
      encoding: "utf-16be",
    });
  });

  test("drops the mark of UTF-8 and tells of it", () => {
    expect(decodeNotes(utf8("\ufeffa"))).toMatchObject({ lines: ["a"], encoding: "utf-8-bom" });
  });

  test("falls back to windows-1252 for bytes that are no UTF-8", () => {
    expect(decodeNotes(new Uint8Array([0x93, 0x68, 0x69, 0x94]))).toMatchObject({
      lines: ["“hi”"],
      encoding: "windows-1252",
    });
  });

  test("counts a line for LF, CR LF and CR, and keeps a last one without an end", () => {
    expect(decodeNotes(utf8("a\r\nb\rc\nd")).lines).toEqual(["a", "b", "c", "d"]);
  });
});
