import { judge } from "@viva/domain/execution/judge";
import { languageSchema, type RunStatus, type Runtime, runLimitsSchema } from "@viva/domain/execution/run";
import { type TestCase, testCaseSchema } from "@viva/domain/execution/test-case";
import * as z from "zod";
import { parseKeepingNumbers, tagJson } from "./tag-json.ts";

/** What `viva exec --json` prints. Times in milliseconds, memory in MiB; null where it cannot be told. */
export interface ExecResult {
  status: RunStatus;
  stdout: string;
  stderr: string;
  tests: { name: string; passed: boolean; got: string | null; message: string | null }[];
  wallMs: number;
  cpuMs: number | null;
  peakMb: number | null;
}

/** The input is not what exec takes; `problems` say where, one a line. The command line exits with 2. */
export class ExecInputError extends Error {
  override readonly name = "ExecInputError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/**
 * Runs `{code, tests, limits}`, given as JSON text, and judges the tests. Whatever the code does is a result.
 * Throws ExecInputError for bad input; rejects with SandboxFault when the host fails.
 *
 * Tests are as in a question's tests.yaml: `call` and one of `expect` (a JSON value; `1` is an int and `1.0`
 * a float) or `raises`; optionally `name`, `setup`, `compare` with `tolerance`, `show` with `property`,
 * `weight`, `limit-ms`. A test is visible unless it says otherwise.
 */
export async function exec(
  input: string,
  runtime: Runtime,
  options: { language?: string; signal?: AbortSignal } = {},
): Promise<ExecResult> {
  const { code, tests, limits, language } = parseInput(input, options.language);
  const calls = tests.map(({ name, setup, call, limitMs }) => ({ name, setup, call, limitMs }));
  const run = await runtime.run({ language, code, calls, limits }, options.signal);
  return {
    status: run.status,
    stdout: run.stdout,
    stderr: run.stderr,
    tests: tests.map((test, index) => {
      const seen = run.calls[index] ?? {
        kind: "missing" as const,
        name: test.name,
        reason: "fatal" as const,
      };
      const { name, passed, got, message } = judge(test, seen);
      return { name, passed, got, message };
    }),
    wallMs: run.wallMs,
    cpuMs: run.cpuMs,
    peakMb: run.peakMb,
  };
}

const testSchema = z
  .strictObject({
    name: z.string().min(1).optional(),
    show: z.enum(["visible", "hidden"]).default("visible"),
    property: z.string().min(1).optional(),
    setup: z.string().default(""),
    call: z.string().min(1),
    expect: z.unknown().optional(),
    raises: z.string().min(1).optional(),
    compare: z.enum(["exact", "approx", "unordered"]).optional(),
    tolerance: z.number().nonnegative().optional(),
    weight: z.number().positive().optional(),
    "limit-ms": z.number().int().positive().max(10_000).optional(),
  })
  .refine((test) => "expect" in test !== (test.raises !== undefined), {
    message: "a test has either expect or raises",
  });

const inputSchema = z.strictObject({
  code: z.string().max(200_000),
  language: languageSchema.optional(),
  tests: z.array(testSchema).max(100).default([]),
  limits: runLimitsSchema.prefault({}),
});

function parseInput(text: string, language: string | undefined) {
  const asked = languageSchema.optional().safeParse(language);
  if (!asked.success) throw new ExecInputError([`language: ${asked.error.issues[0]?.message ?? "unknown"}`]);
  const input = checked(inputSchema, parseJson(text));
  const expected = expectedValues(text);
  const tests = input.tests.map((test, index) => toTestCase(test, index, expected[index]));
  const names = new Set(tests.map(({ name }) => name));
  if (names.size < tests.length) throw new ExecInputError(["tests: each test needs a name of its own"]);
  return { ...input, tests, language: asked.data ?? input.language ?? "python" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ExecInputError([`the input is not JSON: ${(error as Error).message}`]);
  }
}

/** The tests' `expect`, with their numbers as written. The text has been found to be valid before. */
function expectedValues(text: string): unknown[] {
  const { tests = [] } = parseKeepingNumbers(text) as { tests?: { expect?: unknown }[] };
  return tests.map((test) => test.expect);
}

function toTestCase(test: z.infer<typeof testSchema>, index: number, expected: unknown): TestCase {
  const { expect: _, raises, compare, tolerance, "limit-ms": limitMs, name, ...rest } = test;
  const how = { ...(compare && { compare }), ...(tolerance !== undefined && { tolerance }) };
  const outcome =
    raises === undefined
      ? { kind: "value", expect: tagJson(expected), ...how }
      : { kind: "raises", exception: raises };
  const fields = { ...rest, name: name ?? `test ${index + 1}`, outcome, ...(limitMs && { limitMs }) };
  return checked(testCaseSchema, fields, ["tests", index]);
}

function checked<T>(schema: z.ZodType<T>, value: unknown, within: readonly PropertyKey[] = []): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const path = [...within, ...issue.path].map(String).join(".");
    return `${path === "" ? "input" : path}: ${issue.message}`;
  });
  throw new ExecInputError(problems);
}
