import type { Lines } from "../lines.ts";
import type { Block } from "./blocks/block.ts";
import type { SkippedLines, SkipReason } from "./notes-reading.ts";

/** Remembers for each line why it is no question. The first reason given for a line stays. */
export class Skips {
  readonly #reasons = new Map<number, SkipReason>();

  add(lines: Lines, reason: SkipReason): void {
    for (let line = lines.from; line <= lines.to; line += 1) {
      if (!this.#reasons.has(line)) this.#reasons.set(line, reason);
    }
  }

  addBlocks(blocks: readonly Block[], reason: SkipReason): void {
    for (const block of blocks) this.add(block.lines, reason);
  }

  /**
   * Runs of lines with one reason, blank lines between them included. `isTaken` tells the lines of drafts: such a
   * line is skipped only with a reason of its own; `isBlank` the lines without text.
   */
  runs(
    lineCount: number,
    isBlank: (line: number) => boolean,
    isTaken: (line: number) => boolean,
  ): SkippedLines[] {
    const runs: SkippedLines[] = [];
    let open: SkippedLines | undefined;
    for (let line = 1; line <= lineCount; line += 1) {
      if (isBlank(line)) continue;
      const own = this.#reasons.get(line) ?? null;
      const reason = own ?? (isTaken(line) ? null : "text without a question");
      if (reason === null) open = undefined;
      else if (open?.reason === reason) open.lines[1] = line;
      else {
        open = { lines: [line, line], reason };
        runs.push(open);
      }
    }
    return runs;
  }
}
