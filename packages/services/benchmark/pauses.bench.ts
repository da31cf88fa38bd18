import { availableParallelism, loadavg } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { builtInBankDir } from "@viva/bank/built-in";
import { contentHash } from "@viva/bank/content-hash";
import { readBank } from "@viva/bank/read-bank";
import { type FormatName, formats } from "@viva/domain/bank/formats";
import { withBenchDatabase } from "@viva/testing/bench-database";
import { testWorld } from "@viva/testing/test-context";
import { createSet } from "../src/bank/create-set.ts";
import { exportSet } from "../src/bank/export-set.ts";
import { loadBank } from "../src/bank/load-bank.ts";
import { createImport } from "../src/bank-import/create-import.ts";
import type { ConvertingContext } from "../src/context.ts";
import { convertHere } from "../src/conversion/convert-here.ts";
import type { Converter } from "../src/conversion/converter.ts";
import { openConverterThreads } from "../src/conversion/converter-threads.ts";

/** How often the loop is looked at; a pause shorter than that is not seen. */
const RESOLUTION_MS = 2;

interface Row {
  what: string;
  /** By the clock, and the longest that the event loop stood still meanwhile. */
  here: Measured;
  inThreads: Measured;
}

interface Measured {
  ms: number;
  pauseMs: number;
}

/**
 * `npm run bench -- pauses [--json]`: how long nobody else is served while somebody exports the built-in bank or
 * imports a large file: converted where requests are served (`here`), and in threads, as the web server does it. The
 * pauses of the same process with nothing to do stand beside it, and the load of the machine.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { json: { type: "boolean", default: false } } });
  const load = { cores: availableParallelism(), before: loadavg()[0] ?? 0, after: 0 };
  const { idle, rows } = await withBenchDatabase(async ({ db }) => {
    const world = testWorld(db);
    const owner = await world.signedUp("admin");
    const setId = await builtIn(owner);
    const own = await createSet({ ctx: owner, input: { title: "Imported", description: "" } });
    const threads = openConverterThreads();
    const ways = { here: convertHere, inThreads: threads };
    try {
      // The first piece of work loads the code: not what is measured.
      for (const converter of Object.values(ways))
        await exportSet({ ctx: { ...owner, converter }, input: { setId, format: "csv" } });
      const idle = await measured(() => sleep(3_000));
      const rows: Row[] = [];
      for (const work of [...exportsOf(owner, setId), ...(await importsOf(owner, setId, own.setId))]) {
        if (!values.json) console.error(work.what);
        const here = await measured(() => work.run(ways.here));
        rows.push({ what: work.what, here, inThreads: await measured(() => work.run(ways.inThreads)) });
      }
      return { idle, rows };
    } finally {
      await threads.close();
    }
  });
  load.after = loadavg()[0] ?? 0;
  if (values.json) {
    console.log(JSON.stringify({ idle, rows, load }));
    return;
  }
  console.log("Longest pause of the event loop, and all of the time, in milliseconds");
  console.table(
    Object.fromEntries([
      ["nothing to do", { "pause, here": idle.pauseMs, "time, here": idle.ms }],
      ...rows.map(({ what, here, inThreads }) => [
        what,
        {
          "pause, here": here.pauseMs,
          "pause, in threads": inThreads.pauseMs,
          "time, here": here.ms,
          "time, in threads": inThreads.ms,
        },
      ]),
    ]),
  );
  console.log(
    `Load ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after, on ${load.cores} cores`,
  );
}

interface Work {
  what: string;
  run(converter: Converter): Promise<unknown>;
}

async function builtIn(owner: ConvertingContext): Promise<string> {
  const { bank, questions } = await readBank(builtInBankDir);
  if (!bank) throw new Error("The built-in bank cannot be read.");
  const { setId } = await loadBank({
    ctx: { ...owner, actor: null },
    input: {
      bank,
      questions: questions.map(({ question }) => ({ question, contentHash: contentHash(question) })),
    },
  });
  return setId;
}

function exportsOf(ctx: ConvertingContext, setId: string): Work[] {
  const written = Object.entries(formats).flatMap(([name, { writes }]) =>
    writes ? [name as FormatName] : [],
  );
  return written.map((format) => ({
    what: `export ${format}`,
    run: (converter) => exportSet({ ctx: { ...ctx, converter }, input: { setId, format } }),
  }));
}

/** Many questions, much text, and what other systems export. */
async function importsOf(ctx: ConvertingContext, exported: string, setId: string): Promise<Work[]> {
  const files = [
    { name: "400-questions.md", bytes: notes(400, 4) },
    { name: "one-long-text.md", bytes: notes(200, 300) },
    { name: "400-questions.csv", bytes: table(400) },
  ];
  for (const format of ["moodle-xml", "xlsx"] as const) {
    const { bytes, fileName } = await exportSet({ ctx, input: { setId: exported, format } });
    files.push({ name: fileName, bytes });
  }
  return files.map(({ name, bytes }) => ({
    what: `import ${name}, ${(bytes.length / 1e6).toFixed(1)} MB`,
    run: (converter) => createImport({ ctx: { ...ctx, converter }, input: { setId, name, bytes } }),
  }));
}

/** Sentences of words in no order that repeats, about as long as people write them. */
function sentence(seed: number): string {
  const words =
    "cache lock query index thread model view signal token queue commit branch test fixture route".split(" ");
  return `The ${words[seed % 15]} of ${words[(seed * 7) % 15]} ${seed} keeps its ${words[(seed * 11) % 15]} until the ${words[(seed * 13) % 15]} is closed.`;
}

function notes(questions: number, sentences: number): Uint8Array {
  const parts = Array.from({ length: questions }, (_, question) => {
    const answer = Array.from(
      { length: sentences },
      (__, line) => `- ${sentence(question * sentences + line)}`,
    );
    return `## What does measure ${question} of ${sentence(question)} say?\n\n${answer.join("\n")}\n`;
  });
  return new TextEncoder().encode(parts.join("\n"));
}

function table(questions: number): Uint8Array {
  const rows = Array.from(
    { length: questions },
    (_, question) => `"What is ${sentence(question)}?","${sentence(question + 1)} ${sentence(question + 2)}"`,
  );
  return new TextEncoder().encode(["question,answer", ...rows].join("\n"));
}

async function measured(work: () => Promise<unknown>): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const from = performance.now();
  await work();
  const ms = Math.round(performance.now() - from);
  // The pause that ends the work is seen at the loop's next turn only.
  await sleep(RESOLUTION_MS * 2);
  delay.disable();
  return { ms, pauseMs: Math.round(delay.max / 1e6) };
}
