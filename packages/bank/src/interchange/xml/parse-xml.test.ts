import { describe, expect, it } from "vitest";
import { limits } from "../limits.ts";
import { RefusedInput } from "../refused-input.ts";
import { parseXml } from "./parse-xml.ts";
import { childOf, textOf } from "./select.ts";

const parse = (text: string) => parseXml(new TextEncoder().encode(text));

describe("parseXml", () => {
  it("gives names without prefixes, attributes, text, CDATA and lines", () => {
    const root = parse('<q:a xmlns:q="u" q:x="1">\n <q:b>t &lt;<![CDATA[<c>&]]></q:b>\n</q:a>');
    expect(root).toMatchObject({ name: "a", namespace: "u", lines: [1, 3] });
    expect(root.attributes.get("x")).toBe("1");
    expect(textOf(childOf(root, "b"))).toBe("t <<c>&");
    expect(childOf(root, "b")?.lines).toEqual([2, 2]);
  });

  it("refuses to expand entities", () => {
    const bomb = `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>`;
    expect(() => parse(bomb)).toThrow(/DOCTYPE defines entities of its own/);
    expect(() => parse('<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>&x;</l>')).toThrow(
      RefusedInput,
    );
    expect(() => parse("<l>&nbsp;</l>")).toThrow(/undefined entity/);
  });

  it("refuses what is deeper or larger than any export", () => {
    const deep = limits.xmlDepth + 1;
    expect(() => parse(`${"<a>".repeat(deep)}${"</a>".repeat(deep)}`)).toThrow(/more than 100 deep/);
    expect(() => parse(`<r>${"<a/>".repeat(limits.xmlElements + 1)}</r>`)).toThrow(
      /more than 300000 elements/,
    );
  });

  it("says where it is not well-formed", () => {
    expect(() => parse("<a>\n  <b></a>")).toThrow(/^Line 2, column \d+: .*Export the file again/s);
    expect(() => parse("no xml")).toThrow(RefusedInput);
    expect(() => parse("")).toThrow(RefusedInput);
  });

  it("keeps names that objects have of their own", () => {
    const root = parse('<__proto__ constructor="1"><toString/></__proto__>');
    expect(root.name).toBe("__proto__");
    expect(root.attributes.get("constructor")).toBe("1");
    expect(root.attributes.get("toString")).toBeUndefined();
  });

  it("reads the encoding that the file is in", () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Grüße</a>', "latin1");
    expect(textOf(parseXml(new Uint8Array(latin)))).toBe("Grüße");
    const wide = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>Grüße</a>', "utf16le");
    expect(textOf(parseXml(new Uint8Array(wide)))).toBe("Grüße");
    expect(() => parseXml(new Uint8Array(Buffer.from("<a>Grüße</a>", "latin1")))).toThrow(
      /not text in utf-8/,
    );
    expect(() => parse('<?xml version="1.0" encoding="klingon"?><a/>')).toThrow(/not text in klingon/);
  });
});
