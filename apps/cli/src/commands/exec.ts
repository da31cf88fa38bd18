import { SandboxFault } from "@viva/domain/execution/run";
import type { ExecResult } from "@viva/sandbox/exec";
import { Command } from "commander";
import { readInput } from "../read-input.ts";
import type { Finish } from "../run-cli.ts";
import { formatTable } from "../table.ts";
import { BadInput, exitCodes, type Terminal } from "../terminal.ts";

/**
 * Runs code with tests in the server's sandbox. Exit code 0 whatever the code did, 2 for input that cannot be
 * read, 3 when the sandbox itself failed.
 */
export function execCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("exec")
    .description("run code and its tests in the sandbox: standard input is JSON {code, tests, limits}")
    .option("--language <name>", "language of the code; that of the input, or python, unless given")
    .option("--json", "print JSON")
    .action(async (options: { language?: string; json?: true }) => {
      const input = await readInput(terminal, 'Give JSON on standard input: {"code": "…", "tests": […]}.');
      const result = await run(input, options.language, terminal);
      if (result === null) return finish(exitCodes.fault);
      if (options.json) terminal.out(JSON.stringify(result));
      else for (const line of describe(result)) terminal.out(line);
      finish(exitCodes.ok);
    });
}

/** Null when the sandbox failed; that has been said by then. */
async function run(
  input: string,
  language: string | undefined,
  terminal: Terminal,
): Promise<ExecResult | null> {
  const { exec, ExecInputError } = await import("@viva/sandbox/exec");
  const { withSandbox } = await import("../with-sandbox.ts");
  try {
    return await withSandbox(terminal, (runtime) =>
      exec(input, runtime, language === undefined ? {} : { language }),
    );
  } catch (error) {
    if (error instanceof ExecInputError) throw new BadInput(error.problems.join("\n"));
    if (!(error instanceof SandboxFault)) throw error;
    terminal.err(`The sandbox failed, not the code: ${error.message}`);
    return null;
  }
}

function describe({ status, stdout, stderr, tests, wallMs, cpuMs, peakMb }: ExecResult): string[] {
  const usage = [
    `${Math.round(wallMs)} ms`,
    ...(cpuMs === null ? [] : [`${Math.round(cpuMs)} ms CPU`]),
    ...(peakMb === null ? [] : [`${Math.round(peakMb)} MiB`]),
  ];
  const rows = tests.map(({ name, passed, message }) => [passed ? "passed" : "failed", name, message ?? ""]);
  return [
    ...section("Output", stdout),
    ...section("Errors", stderr),
    ...(rows.length === 0 ? [] : [...formatTable(["Test", "Name", ""], rows), ""]),
    `${status}: ${usage.join(", ")}`,
  ];
}

const section = (title: string, text: string) => (text === "" ? [] : [`${title}:`, text.trimEnd(), ""]);
