import type { Block } from "../blocks/block.ts";
import type { Claim } from "./claim.ts";
import { finishQuestion } from "./finish-question.ts";
import { type Opening, openingsOf, type Surroundings } from "./openings.ts";

export interface Sequence {
  claims: Claim[];
  /** Runs of blocks that no question took, in order. */
  loose: Block[][];
}

/** Questions among blocks of one section: each takes the blocks up to the next one as its answer. */
export function readSequence(
  blocks: readonly Block[],
  surroundings: Surroundings,
  topic: string | null,
): Sequence {
  const sequence: Sequence = { claims: [], loose: [] };
  let open: { opening: Opening; blocks: Block[] } | null = null;
  let run: Block[] | null = null;
  const close = () => {
    if (open !== null) sequence.claims.push(claimOf(open.opening, open.blocks, topic));
    open = null;
  };
  for (const block of blocks) {
    const openings = openingsOf(block, surroundings);
    const last = openings.at(-1);
    if (last !== undefined) {
      close();
      run = null;
      for (const opening of openings.slice(0, -1)) sequence.claims.push(claimOf(opening, [], topic));
      open = { opening: last, blocks: [] };
      continue;
    }
    if (open !== null && takes(open.opening, open.blocks, block)) {
      open.blocks.push(block);
      continue;
    }
    close();
    if (block.type === "rule") {
      run = null;
      continue;
    }
    if (run === null) {
      run = [];
      sequence.loose.push(run);
    }
    run.push(block);
  }
  close();
  return sequence;
}

function claimOf(opening: Opening, blocks: readonly Block[], topic: string | null): Claim {
  const { shape, title, lines, answer } = opening;
  return finishQuestion({ shape, title, lines, topic }, [...answer, ...blocks]);
}

function takes({ takes: which, lines, answer }: Opening, taken: readonly Block[], block: Block): boolean {
  if (block.type === "rule" || which === "none") return false;
  if (which === "all") return true;
  const end = taken.at(-1)?.lines.to ?? lines.to;
  return block.lines.from === end + 1 || (answer.length === 0 && taken.length === 0);
}
