import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RunCall, type RunJob, runJobSchema } from "@viva/domain/execution/run";

/** A run, and the programs that are seen in it: one, or a group of snippets that do not touch each other. */
export interface ParityJob {
  job: RunJob;
  programs: { title: string; seenIn: "the whole run" | "its call" }[];
}

/**
 * The programs of the folder `programs`. `#:` begins one and names it. It is a snippet whose output, value or
 * exception is observed, in one process with the others of its file; `#! program` makes it a program of its
 * own, and `#! call` a module with so many calls, given as expressions between spaces. `#! limitMs` is the
 * limit of each call.
 */
export function readParityJobs(): ParityJob[] {
  const folder = join(import.meta.dirname, "programs");
  return readdirSync(folder)
    .sort()
    .flatMap((file) => jobsOfGroup(file.replace(/\.py$/, ""), readFileSync(join(folder, file), "utf8")));
}

interface Program {
  title: string;
  options: Map<string, string>;
  code: string;
}

function jobsOfGroup(group: string, text: string): ParityJob[] {
  const programs = text.split(/^#: /m).slice(1).map(parseProgram);
  const alone = programs.filter(({ options }) => options.size > 0);
  const snippets = programs.filter(({ options }) => options.size === 0);
  const together: ParityJob = {
    job: jobOf(
      "",
      snippets.map(({ title, code }) => ({
        name: title,
        snippet: code,
        observe: "output",
        limitMs: SNIPPET_MS,
      })),
    ),
    programs: snippets.map(({ title }) => ({ title: `${group}: ${title}`, seenIn: "its call" })),
  };
  return [
    ...(snippets.length > 0 ? [together] : []),
    ...alone.map(
      (program): ParityJob => ({
        job: jobAlone(program),
        programs: [{ title: `${group}: ${program.title}`, seenIn: "the whole run" }],
      }),
    ),
  ];
}

function parseProgram(text: string): Program {
  const [title = "", ...lines] = text.split("\n");
  const flags = lines.filter((line) => line.startsWith("#! ")).map((line) => line.slice(3));
  const options = new Map(flags.map((flag) => [flag.split(" ", 1)[0] ?? "", flag.replace(/^\S+ ?/, "")]));
  const code = lines.filter((line) => !line.startsWith("#! ")).join("\n");
  return { title: title.trim(), options, code };
}

function jobAlone({ code, options }: Program): RunJob {
  const limitMs = Number(options.get("limitMs") ?? SNIPPET_MS);
  const calls = options.get("call")?.split(" ") ?? [];
  return jobOf(
    code,
    calls.map((call, index) => ({ name: `${index + 1}: ${call}`, call, limitMs })),
  );
}

function jobOf(code: string, calls: readonly Partial<RunCall>[]): RunJob {
  return runJobSchema.parse({ language: "python", code, calls, limits: { wallMs: WALL_MS } });
}

/** Ample: a limit that a busy machine reaches would show a difference that is none. */
const SNIPPET_MS = 10_000;
const WALL_MS = 60_000;
