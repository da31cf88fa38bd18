import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { defaultCacheDir, setUpSandbox } from "../src/setup.ts";
import { type BrowserSpeed, measureBrowser } from "./browser-speed.ts";
import { measureServer, type ServerSpeed } from "./server-speed.ts";

/**
 * `npm run bench -- exec [--seconds N] [--json]`: how fast code is run and graded, side by side with native
 * `python3 -c` of the same machine in the same minutes. Ratios to native hold on a busy machine as well;
 * times and rates need an idle one, so the load is told beside them.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { seconds: { type: "string", default: "10" }, json: { type: "boolean", default: false } },
  });
  const cacheDir = defaultCacheDir();
  await setUpSandbox(cacheDir, (line) => console.error(line));
  const loadBefore = loadavg()[0] ?? 0;
  const server = await measureServer({ cacheDir, seconds: Number(values.seconds) });
  const browser = await measureBrowser(cacheDir);
  const machine = { cores: availableParallelism(), loadBefore, loadAfter: loadavg()[0] ?? 0 };
  const goals = judgeGoals(server, browser);
  if (values.json) console.log(JSON.stringify({ machine, server, browser, goals }));
  else print({ machine, server, browser }, goals);
}

interface Goal {
  what: string;
  measured: number;
  goal: string;
  met: boolean;
}

function judgeGoals(server: ServerSpeed, browser: BrowserSpeed | null): Goal[] {
  const atMost = (what: string, measured: number, most: number): Goal => ({
    what,
    measured: rounded(measured),
    goal: `≤ ${most}`,
    met: measured <= most,
  });
  const { native, warm, cold, submissions } = server;
  return [
    atMost("warm, send to result, p50 to native p50", warm.p50Ms / native.p50Ms, 1),
    atMost("warm, send to result, p95 to native p95", warm.p95Ms / native.p95Ms, 2),
    atMost("cold, p50 to native p50", cold.p50Ms / native.p50Ms, 15),
    submissionRate("graded submissions a second and core", submissions.perSecondAndCore),
    ...(submissions.perSecondOfCore === null
      ? []
      : [
          submissionRate(
            "the same from processor time, whatever else the machine does",
            submissions.perSecondOfCore,
          ),
        ]),
    ...(browser === null
      ? []
      : [
          atMost("Chromium: Run warm, p50 ms", browser.runMs.p50Ms, 20),
          atMost("Chromium: ready on a repeat visit, p50 ms", browser.repeatVisitMs.p50Ms, 600),
          atMost("Chromium: endless loop stopped to usable, worst ms", browser.stopToUsableMs.worstMs, 1_000),
        ]),
  ];
}

function submissionRate(what: string, measured: number): Goal {
  return { what, measured: rounded(measured), goal: "≥ 3, better 4", met: measured >= 3 };
}

function print(measured: object, goals: readonly Goal[]): void {
  console.log(
    JSON.stringify(measured, (_, value) => (typeof value === "number" ? rounded(value) : value), 2),
  );
  console.table(goals.map(({ met, ...goal }) => ({ ...goal, met: met ? "yes" : "no" })));
}

const rounded = (value: number) => Math.round(value * 100) / 100;
