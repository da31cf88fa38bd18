import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { builtInBankDir } from "@viva/bank/built-in";
import { describe, expect, it, onTestFinished } from "vitest";
import { viva } from "../terminal.fixture.ts";

/** A copy of one question of the built-in bank, with the file that the test names changed. */
async function smallBank(changes: Record<string, string> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "viva-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const path of ["bank.yaml", "notes-index.yaml", "questions/django/orm/related-loading.md"]) {
    await cp(join(builtInBankDir, path), join(dir, path), { recursive: true });
  }
  for (const [path, text] of Object.entries(changes)) await writeFile(join(dir, path), text);
  return dir;
}

describe("bank coverage", () => {
  it("prints the counts of a bank as JSON", async () => {
    const { code, out, err } = await viva(["bank", "coverage", await smallBank(), "--json"]);
    const counted = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(counted.questions.total).toBe(1);
    expect(counted.inventory).toMatchObject({ total: 161, covered: 4 });
    expect(counted.inventory.missing).toHaveLength(157);
    expect(counted.inventory.byNote).toHaveLength(5);
  });

  it("tells people what is not covered, and where", async () => {
    const { out } = await viva(["bank", "coverage", await smallBank()]);
    expect(out).toContain("4 of 161 items of the notes are covered.");
    expect(out).toMatch(/\n {2}000-01 {2}000_\w+:5-9\n/);
  });

  it("does not pass over a question that it cannot count", async () => {
    const dir = await smallBank({ "questions/broken.md": "no front matter\n" });
    const { code, out, err } = await viva(["bank", "coverage", dir, "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out).questions.total).toBe(1);
    expect(err).toContain("questions/broken.md:1:1: error: expected front matter");
  });

  it("takes a folder from where the person stands", async () => {
    const dir = await smallBank();
    const { code } = await viva(["bank", "coverage", basename(dir)], "", { workingFolder: dirname(dir) });
    expect(code).toBe(0);
  });

  it("says what to name when there is no such folder", async () => {
    expect(await viva(["bank", "coverage", "/no/such/bank"])).toEqual({
      code: 2,
      out: "",
      err: "no folder /no/such/bank: name the folder that holds bank.yaml",
    });
  });
});

describe("bank lint", () => {
  it("gives 0 when there are only warnings", async () => {
    const { code, out } = await viva(["bank", "lint", await smallBank()]);
    expect(out).toMatch(/^questions\/django\/orm\/related-loading\.md:\d+:\d+: warning: /);
    expect(out).toMatch(/\n1 question read, 0 errors, \d+ warnings?\.$/);
    expect(code).toBe(0);
  });

  it("gives 1 and the findings as JSON when there is an error", async () => {
    const dir = await smallBank({ "questions/broken.md": "---\nid: x: y\n---\n" });
    const { code, out } = await viva(["bank", "lint", dir, "--json"]);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.errors).toBeGreaterThan(0);
    expect(report.findings[0]).toMatchObject({ file: "questions/broken.md", line: 2, severity: "error" });
  });

  it("grades the sample answers when asked, and warns where the grader differs", async () => {
    const path = "questions/django/orm/related-loading.md";
    const text = await readFile(join(builtInBankDir, path), "utf8");
    const hopeful = `samples:\n  - answer: I do not know.\n    expect: { join: 1 }\n`;
    const dir = await smallBank({ [path]: text.replace("samples:\n", () => hopeful) });
    const { code, out } = await viva(["bank", "lint", dir, "--grade"]);
    expect(out).toMatch(
      /related-loading\.md:\d+:5: warning: samples\[0\]: the grader gives join 0 instead of 1/,
    );
    expect(code).toBe(0);
    expect((await viva(["bank", "lint", dir])).out).not.toContain("the grader gives");
  });

  it("says which variable is wrong when the sandbox is asked for", async () => {
    const dir = await smallBank();
    const exercise = "questions/django/orm/lazy-query-set";
    await cp(join(builtInBankDir, exercise), join(dir, exercise), { recursive: true });
    const variables = { VIVA_DATA_DIR: "not/absolute" };
    const { code, err } = await viva(["bank", "lint", dir, "--run"], "", { variables });
    expect(code).toBe(2);
    expect(err).toContain('VIVA_DATA_DIR is "not/absolute", which is not an absolute path.');
  });
});
