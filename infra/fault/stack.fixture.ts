import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { repositoryFolder } from "../data-folder.ts";

export interface Stack {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
}

/** Starts Viva as `npm start` does and returns when it is healthy. */
export async function startStack(dataDir: string, port: number, timeoutMs: number): Promise<Stack> {
  const child = spawn(process.execPath, [join(repositoryFolder, "infra/start.ts")], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, VIVA_DATA_DIR: dataDir, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const collect = (text: string) => {
    output += text;
  };
  child.stdout.setEncoding("utf8").on("data", collect);
  child.stderr.setEncoding("utf8").on("data", collect);
  for (const giveUpAt = Date.now() + timeoutMs; Date.now() < giveUpAt; await sleep(100)) {
    if (output.includes("Viva is ready")) return { process: child, output: () => output };
    if (child.exitCode !== null) break;
  }
  child.kill("SIGTERM");
  throw new Error(`The stack did not become ready:\n${output}`);
}

export async function stopStack(stack: Stack): Promise<void> {
  const { process: child } = stack;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}

/** As a power cut would: supervisor, web, worker and Postgres at once, without a chance to write anything. */
export function killEverything(stack: Stack, dataDir: string): void {
  const children: { pid: number }[] = JSON.parse(readFileSync(join(dataDir, "run", "children.json"), "utf8"));
  const postmaster = Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  stack.process.kill("SIGKILL");
  for (const pid of [...children.map((child) => child.pid), postmaster]) process.kill(pid, "SIGKILL");
}
