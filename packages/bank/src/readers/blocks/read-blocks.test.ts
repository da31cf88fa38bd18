import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Budget } from "./budget.ts";
import { parseBlocks } from "./parse-blocks.ts";
import { readBlocks } from "./read-blocks.ts";
import { scanBlocks } from "./scan-blocks.ts";
import { splitChunks } from "./split-chunks.ts";

const read = (text: string) => readBlocks(text.split("\n"));

describe("scanner", () => {
  const piece = fc.constantFrom(
    "plain words here",
    "more words.",
    "# Title",
    "## Title #",
    "- item",
    "- item two",
    "* star item",
    "  - nested",
    "    - deeper",
    "  wrapped text",
    "    far text",
    "1. first",
    "2. second",
    "   - under a number",
    "   text under a number",
    "3) third",
    "*emphasis* and **bold** text",
    "*Question without space",
    "-> answer",
    "`code` span and snake_case_name",
    "__init__ is called",
    "---",
    "===",
    "| a | b |",
    "| - | - |",
    "| `c` | **d** |",
    "a | b",
    "| lone pipe",
    "- [ ] open",
    "- [x] done",
    "- **Label**: text",
    "> quoted",
    "- > quoted item",
    "- # heading item",
    "",
    "",
    "text with trailing spaces  ",
    "- a | b",
    "10. tenth",
    "* * *",
    "_under_ score_",
    "[link](#a) text",
    "see [a b](https://x.y/z) and `c`",
    "an escaped\\_name and \\* star",
    "**[bold link](#x)** end",
    "[not a link] (x)",
    "`[`x](y) and `z`",
    "-",
    "> # quoted title",
    "> - quoted list",
    ">",
    "- ```",
    "  ```",
    "  # title in an item",
    "  | a | b |",
    "  | - | - |",
    "      deep text",
    "+ - list in list",
    "1.",
  );

  test("reads what it accepts as the parser reads it", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), (lines) => {
        for (const chunk of splitChunks(lines)) {
          const scanned = scanBlocks(lines, chunk, new Budget(1_000_000));
          if (scanned === null) continue;
          accepted += 1;
          expect(scanned).toEqual(
            parseBlocks(lines.slice(chunk.from - 1, chunk.to).join("\n"), chunk.from - 1),
          );
        }
      }),
      { numRuns: 800 },
    );
    expect(accepted).toBeGreaterThan(150);
  }, 30_000);
});

describe("readBlocks", () => {
  test("keeps the lines of every block as they are in the file", () => {
    const blocks = read("# One\n\ntext\nmore\n\n- a\n\n  b\n- c\n\n```py\n# no heading\n\n```\n> q");
    expect(blocks.map(({ type, lines }) => [type, lines.from, lines.to])).toEqual([
      ["heading", 1, 1],
      ["paragraph", 3, 4],
      ["list", 6, 9],
      ["code", 11, 14],
      ["quote", 15, 15],
    ]);
  });

  test("joins a loose list that was read in pieces", () => {
    const [list, ...others] = read("1. one\n\n2. two\n\n   > quoted\n\n3. three");
    expect(others).toEqual([]);
    expect(list).toMatchObject({ type: "list", items: [{ number: 1 }, { number: 2 }, { number: 3 }] });
  });

  test("takes only the last line above an underline as the title", () => {
    expect(read("Some words before\nTHE TITLE\n---")).toMatchObject([
      { type: "paragraph", text: "Some words before", lines: { from: 1, to: 1 } },
      { type: "heading", text: "THE TITLE", lines: { from: 2, to: 3 } },
    ]);
  });

  test("leaves the underscores of names alone", () => {
    expect(read("Between __init__ and __call__ of a class")).toMatchObject([
      { text: "Between __init__ and __call__ of a class" },
    ]);
  });

  test("reads a fence that nothing closes to the end of the file", () => {
    expect(read("```sh\nls\n\n# not a title")).toMatchObject([
      { type: "code", value: "ls\n\n# not a title" },
    ]);
  });
});
