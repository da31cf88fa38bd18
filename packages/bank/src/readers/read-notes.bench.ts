import { chat, diary, guide, sheet, stars } from "./notes.fixture.ts";
import { readNotes } from "./read-notes.ts";

const size = 5_000_000;

/** Text of 5 MB, the part over and over. */
function repeated(part: string): Uint8Array {
  return new TextEncoder().encode(part.repeat(Math.ceil(size / part.length)).slice(0, size));
}

const texts = {
  "all shapes": `${[sheet, guide, chat, diary, stars].join("\n\n")}\n\n`,
  "list items": "- an item\n",
  "open brackets": "[![a](",
  "stars on one line": "*a **b ",
  "nested quotes": "> ",
  "open fences": "```\n~~~\n",
  "short questions": "## What is it?\n",
};

/*
 * `node packages/bank/src/readers/read-notes.bench.ts` prints the seconds for 5 MB of each text. The aim is under
 * two for notes on a quiet machine; seconds of the processor tell more than those of the clock on a busy one.
 */
const rows = Object.entries(texts).map(([name, part]) => {
  const bytes = repeated(part);
  const runs = Array.from({ length: 3 }, () => secondsOf(() => readNotes(bytes, name)));
  const best = runs.reduce((least, run) => (run.processor < least.processor ? run : least));
  return { text: name, "clock (s)": best.clock.toFixed(2), "processor (s)": best.processor.toFixed(2) };
});
console.table(rows);

function secondsOf(work: () => unknown): { clock: number; processor: number } {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1_000_000 };
}
