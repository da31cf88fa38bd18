import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { limits } from "../limits.ts";
import { RefusedInput } from "../refused-input.ts";
import { listZip, openZip } from "./open-zip.ts";

const all = () => true;

describe("openZip", () => {
  it("unpacks what is wanted and nothing else", () => {
    const zip = zipSync({ a: { "b.xml": strToU8("<b/>"), "c.png": strToU8("png") } });
    const entries = openZip(zip, (name) => name.endsWith(".xml"));
    expect([...entries.keys()]).toEqual(["a/b.xml"]);
    expect(listZip(zip)).toEqual(["a/", "a/b.xml", "a/c.png"]);
  });

  it.each(["../a", "a/../../b", "/etc/passwd", "C:/x", "a\\b", "__proto__"])(
    "refuses the name %s",
    (name) => {
      const zip = zipSync(Object.fromEntries([["x".repeat(name.length), strToU8("x")]]));
      const renamed = Buffer.from(zip);
      const from = Buffer.from("x".repeat(name.length));
      for (let at = renamed.indexOf(from); at !== -1; at = renamed.indexOf(from, at + 1))
        renamed.write(name, at);
      expect(() => openZip(new Uint8Array(renamed), all)).toThrow(RefusedInput);
      expect({}).not.toHaveProperty("x");
    },
  );

  it("refuses an archive that says it unpacks to more than the limit, before it unpacks", () => {
    const zip = zipSync({ "a.xml": new Uint8Array(limits.unpackedBytes + 1) });
    expect(zip.length).toBeLessThan(100_000);
    const start = process.cpuUsage();
    expect(() => openZip(zip, all)).toThrow(/unpacks to more than 20 MB/);
    expect(process.cpuUsage(start).user).toBeLessThan(200_000);
  });

  it("never unpacks more than an archive says, so that lying about it gains nothing", () => {
    const zip = Buffer.from(zipSync({ "a.xml": new Uint8Array(10_000_000) }));
    const central = zip.lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
    zip.writeUInt32LE(10, central + 24);
    const entry = openZip(new Uint8Array(zip), all).get("a.xml");
    expect(entry?.length).toBe(10);
  });

  it("refuses more files than the limit", () => {
    const files = Object.fromEntries(
      Array.from({ length: limits.archiveEntries + 1 }, (_, index) => [`${index}.xml`, strToU8("")]),
    );
    expect(() => listZip(zipSync(files))).toThrow(/more than 2000 files/);
  });

  it("refuses what is no archive", () => {
    expect(() => openZip(strToU8("PK\x03\x04 and then nothing"), all)).toThrow(/damaged or is no zip/);
  });
});
