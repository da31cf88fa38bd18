import type { SetupResult } from "./setup.ts";

/** The box that `npm start` ends with. */
export function summarise(facts: {
  readonly url: string;
  readonly dataDir: string;
  readonly database: string;
  readonly setup: SetupResult;
  readonly seconds: number;
}): string {
  const banks = facts.setup.banks.map(({ title, questions }) => `${title} (${questions} questions)`);
  const demo = facts.setup.demo.map(
    ({ role, email, password }) => [`Sign in as ${role}`, `${email}, password: ${password}`] as const,
  );
  return box("Viva is ready", [
    ["Open", facts.url],
    ...demo,
    ...banks.map((bank) => ["Question bank", bank] as const),
    ["Database", facts.database],
    ["Data and logs", facts.dataDir],
    ["Ready after", `${facts.seconds.toFixed(1)} s`],
    ["Stop", "Ctrl+C"],
  ]);
}

function box(title: string, rows: readonly (readonly [string, string])[]): string {
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(nameWidth)}  ${value}`);
  const width = Math.max(title.length + 2, ...lines.map((line) => line.length));
  return [
    `┌─ ${title} ${"─".repeat(width - title.length - 1)}┐`,
    ...lines.map((line) => `│ ${line.padEnd(width)} │`),
    `└${"─".repeat(width + 2)}┘`,
  ].join("\n");
}
