import type { Finding } from "@viva/infra/doctor";
import { Command } from "commander";
import type { Finish } from "../run-cli.ts";
import { formatTable } from "../table.ts";
import { exitCodes, type Terminal } from "../terminal.ts";

/** Says what this machine has, lacks, and what to do about it. Exit code 1 when Viva cannot start as it is. */
export function doctorCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("doctor")
    .description("what was found on this machine, what is missing, and how to fix it; changes nothing")
    .option("--json", "print JSON")
    .action(async (options: { json?: true }) => {
      const { doctor } = await import("@viva/infra/doctor");
      const { lookAtGrading } = await import("../look-at-grading.ts");
      const findings = [...(await doctor(terminal.env.variables)), await lookAtGrading(terminal.env)];
      const healthy = findings.every(({ state }) => state !== "missing");
      if (options.json) terminal.out(JSON.stringify({ healthy, findings }, null, 2));
      else for (const line of describe(findings, healthy)) terminal.out(line);
      finish(healthy ? exitCodes.ok : exitCodes.findings);
    });
}

function describe(findings: readonly Finding[], healthy: boolean): string[] {
  const rows = findings.map(({ what, state, found }) => [what, state, found]);
  const advice = findings.flatMap(({ what, remedy }) => (remedy === null ? [] : [`  ${what}: ${remedy}`]));
  return [
    ...formatTable(["Part", "State", "Found"], rows),
    "",
    ...(advice.length === 0 ? [] : ["What to do:", ...advice, ""]),
    healthy ? "Viva can start here." : "Viva cannot start here yet.",
  ];
}
