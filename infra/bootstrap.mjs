// The one door to every command. It uses nothing but Node's own modules and runs on Node 20, because on a clean
// clone nothing else is there yet: it brings Node and pnpm, installs the packages, then starts the command.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./bootstrap/packages.mjs";
import { provideRuntime } from "./bootstrap/runtime.mjs";
import { Trouble } from "./bootstrap/trouble.mjs";
import { findFamily } from "./process-identity.mjs";
import { lock } from "./process-lock.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const scripts = {
  start: "infra/start.ts",
  dev: "infra/dev.ts",
  test: "infra/test.ts",
  verify: "infra/verify.ts",
  viva: "apps/cli/src/main.ts",
  bench: "infra/bench.ts",
  "grader:fit": "packages/grader/training/fit.ts",
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`\nError: ${error.message}\nWhat to do: ${error.remedy}`);
  process.exitCode = 1;
}

async function main([command, ...rest]) {
  const script = Object.hasOwn(scripts, command ?? "") ? scripts[command] : null;
  if (script === null) {
    throw new Trouble(
      command === undefined ? "No command was given." : `"${command}" is not a command.`,
      `use one of: ${Object.keys(scripts).join(", ")}.`,
    );
  }
  // What `viva` prints is for programs as well: nothing but its own output goes to stdout.
  const say = command === "viva" ? (line) => console.error(line) : (line) => console.log(line);
  const release = await lock(join(root, ".runtime", "bootstrap.lock"), {
    timeoutMs: 15 * 60_000,
    onWait: (pid) => say(`Waiting for process ${pid}, which is installing in this folder.`),
  });
  let runtime;
  try {
    runtime = provideRuntime(root, say);
    installPackages(root, runtime, say);
  } finally {
    release();
  }
  run(runtime, [join(root, script), ...rest], environmentFor(runtime));
}

function environmentFor(runtime) {
  return {
    ...process.env,
    PATH: [...runtime.binFolders, process.env.PATH ?? ""].join(delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
    VIVA_PARENT_PID: String(process.pid),
  };
}

function run(runtime, args, env) {
  const child = spawn(runtime.node, args, { stdio: "inherit", env });
  let ending = false;
  const pass = (signal) => {
    ending = true;
    child.kill(signal);
  };
  // Ctrl+C in a terminal reaches the child twice, from the terminal and from here: it counts the first one only.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => pass(signal));
  // npm was killed without a chance to pass the signal on: nobody is left to stop the command.
  const npm = callers();
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && callers() !== npm && !ending) pass("SIGTERM");
  }, 1_000);
  child.on("error", (error) => {
    console.error(`\nError: ${runtime.node} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    clearInterval(watch);
    process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0));
  });
}

/** The pid of npm; with the shell's before it where npm runs us in a shell, which outlives it. */
function callers() {
  const caller = findFamily(process.ppid);
  const isShell = caller !== null && /^(.*\/)?-?(sh|bash|dash|ash|zsh|busybox)$/.test(caller.name);
  return isShell ? `${process.ppid} ${caller.parent}` : String(process.ppid);
}
