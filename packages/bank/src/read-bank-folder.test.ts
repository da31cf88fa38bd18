import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bankFolder, bankYaml, edit, type FolderFiles, freeTextMd, goodBank } from "./bank-folder.fixture.ts";
import { formatFinding } from "./finding.ts";
import { readBank } from "./read-bank.ts";

const steeping = "questions/drinks/tea/steeping.md";
const addCups = "questions/drinks/tea/add-cups";

async function read(changes: FolderFiles = {}, without: string[] = []) {
  const files = { ...goodBank, ...changes };
  for (const path of without) delete files[path];
  return readBank(await bankFolder(files));
}

const findingsOf = async (changes: FolderFiles, without: string[] = []) =>
  (await read(changes, without)).findings.map(formatFinding);

describe("a malformed folder", () => {
  it("has no bank.yaml", async () => {
    expect(await findingsOf({}, ["bank.yaml"])).toEqual([
      "bank.yaml:1:1: error: is missing: add it with id, title, licence and topics",
    ]);
  });

  it("has a topic without its parent", async () => {
    const findings = await findingsOf({
      "bank.yaml": edit(bankYaml, "  - { id: drinks, name: Drinks }\n", ""),
    });
    expect(findings).toEqual([
      "bank.yaml:5:11: error: topics[0].id: its parent drinks is no topic: add a topic with that id",
    ]);
  });

  it("has two questions of one id", async () => {
    const { findings, questions } = await read({ "questions/drinks/tea/a-copy.md": freeTextMd });
    expect(findings.map(formatFinding)).toEqual([
      `${steeping}:2:5: error: id: steeping is already the id of questions/drinks/tea/a-copy.md: give each question an id of its own`,
    ]);
    expect(questions).toHaveLength(2);
  });

  it("has files that nothing reads, bytes that are no text, files that are too long", async () => {
    const findings = await findingsOf({
      [`${addCups}/test.yaml`]: "",
      "questions/loose.py": "",
      [steeping]: new Uint8Array([0xff, 0xfe, 0x2d]),
      "questions/drinks/tea/long.md": "x".repeat(1_048_577),
    });
    expect(findings).toEqual([
      `${addCups}/test.yaml:1:1: warning: not read: expected question.md, starter.py, solution.py, tests.yaml or wrong/<mistake>.py`,
      "questions/drinks/tea/long.md:1:1: error: 1048577 bytes: expected at most 1048576, split or shorten the file",
      `${steeping}:1:1: error: not UTF-8 text: save the file as UTF-8`,
      "questions/loose.py:1:1: warning: not read: a code question is a folder with a question.md",
    ]);
  });

  it("has links, which are not followed", async () => {
    const dir = await bankFolder(goodBank);
    await symlink("/etc", join(dir, "questions/etc"));
    const { findings } = await readBank(dir);
    expect(findings.map(formatFinding)).toEqual([
      "questions/etc:1:1: warning: only plain files and folders are read: put a copy here",
    ]);
  });

  it("does not exist", async () => {
    const { findings, bank } = await readBank("/no/such/folder");
    expect(bank).toBeNull();
    expect(findings.map(formatFinding)).toEqual([
      ".:1:1: error: no folder /no/such/folder: name the folder that holds bank.yaml",
    ]);
  });

  it("has an index with a wrong item", async () => {
    const findings = await findingsOf({
      "notes-index.yaml": "- { id: d-1, note: diary, lines: 0, topic: drinks/tea }\n",
    });
    expect(findings[0]).toContain("notes-index.yaml:1:34: error: [0].lines: expected a line or a range");
  });
});
