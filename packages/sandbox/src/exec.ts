import { givenSchema } from "@viva/domain/execution/given";
import { judgeRuns } from "@viva/domain/execution/judge-runs";
import { planAnswerRun, planReferenceRun } from "@viva/domain/execution/plan-runs";
import { languageSchema, type RunStatus, type Runtime, runLimitsSchema } from "@viva/domain/execution/run";
import { compareSchema, type TestCase, testCaseSchema } from "@viva/domain/execution/test-case";
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
 * Tests are as in a question's tests.yaml: `call` or `snippet` (SQL takes neither, for the result of the code),
 * and one of `expect` (a JSON value; `1` is an int, `1.0` a float, `{"$tuple": [1]}` as in YAML), `raises`,
 * `prints`, `holds` or `expect-from: solution`; optionally `name`, `setup`, `given`, `after`, `compare` with
 * `tolerance`, `show` with `property`, `weight`, `limit-ms`. A test is visible unless it says otherwise.
 * Beside the tests stand `solution` (for `holds` and `expect-from`), `fixture` (SQL) and `seed` (for `given`).
 */
export async function exec(
  input: string,
  runtime: Runtime,
  options: { language?: string; signal?: AbortSignal } = {},
): Promise<ExecResult> {
  const { code, tests, limits, language, solution, fixture, seed } = parseInput(input, options.language);
  const question = { runtime: language, tests, solution, rubric: [], ...(fixture && { fixture }) };
  const run = await runtime.run({ ...planAnswerRun(question, code, seed), limits }, options.signal);
  const reference = planReferenceRun(question, code, seed, run);
  const known = reference === null ? null : await runtime.run(reference, options.signal);
  const { verdicts } = judgeRuns(question, run, known);
  return {
    status: run.status,
    stdout: run.stdout,
    stderr: run.stderr,
    tests: verdicts.map(({ name, passed, got, message }) => ({ name, passed, got, message })),
    wallMs: run.wallMs,
    cpuMs: run.cpuMs,
    peakMb: run.peakMb,
  };
}

const testSchema = z.strictObject({
  name: z.string().min(1).optional(),
  show: z.enum(["visible", "hidden"]).optional(),
  property: z.string().min(1).optional(),
  given: givenSchema.optional(),
  setup: z.string().default(""),
  call: z.string().min(1).optional(),
  snippet: z.string().min(1).optional(),
  expect: z.unknown().optional(),
  raises: z.string().min(1).optional(),
  prints: z.string().optional(),
  holds: z.string().min(1).optional(),
  "expect-from": z.literal("solution").optional(),
  compare: compareSchema.optional(),
  tolerance: z.number().nonnegative().optional(),
  weight: z.number().positive().optional(),
  "limit-ms": z.number().int().positive().max(10_000).optional(),
  after: z.string().min(1).optional(),
});
type WrittenTest = z.infer<typeof testSchema>;

const inputSchema = z.strictObject({
  code: z.string().max(200_000),
  language: languageSchema.optional(),
  tests: z.array(testSchema).max(100).default([]),
  limits: runLimitsSchema.prefault({}),
  solution: z.string().max(200_000).optional(),
  fixture: z.string().max(200_000).optional(),
  seed: z.string().default("exec"),
});

function parseInput(text: string, language: string | undefined) {
  const asked = languageSchema.optional().safeParse(language);
  if (!asked.success) throw new ExecInputError([`language: ${asked.error.issues[0]?.message ?? "unknown"}`]);
  const input = checked(inputSchema, parseJson(text));
  const spoken = asked.data ?? input.language ?? "python";
  const expected = expectedValues(text);
  const tests = input.tests.map((test, index) => toTestCase(test, index, expected[index], spoken));
  const names = new Set(tests.map(({ name }) => name));
  if (names.size < tests.length) throw new ExecInputError(["tests: each test needs a name of its own"]);
  refuseLoose(tests, input, spoken);
  return { ...input, tests, language: spoken, solution: input.solution ?? "" };
}

/** What one test says and another part of the input has to bear out. */
function refuseLoose(
  tests: readonly TestCase[],
  input: { solution?: string | undefined },
  language: string,
): void {
  const problems = tests.flatMap(({ name, after, outcome, given }, index) => {
    const at = `tests.${index}`;
    const unknown = after !== undefined && !tests.some((test) => test.name === after);
    const needsSolution = outcome.kind === "reference" && input.solution === undefined;
    return [
      ...(unknown ? [`${at}.after: no test is called "${after}"`] : []),
      ...(needsSolution ? [`${at}.expect-from: add the solution beside the tests of "${name}"`] : []),
      ...(language === "sql" && (given !== undefined || outcome.kind === "holds")
        ? [`${at}: SQL takes neither given nor holds`]
        : []),
    ];
  });
  if (problems.length > 0) throw new ExecInputError(problems);
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

function toTestCase(test: WrittenTest, index: number, expected: unknown, language: string): TestCase {
  const at = ["tests", index];
  const { name = `test ${index + 1}`, show, setup, call, snippet, property, given, weight, after } = test;
  if (language !== "sql" && call === undefined && snippet === undefined)
    throw new ExecInputError([`tests.${index}: a test has either call or snippet`]);
  const outcome = outcomeOf(test, expected, at);
  const limitMs = test["limit-ms"];
  const fields = {
    name,
    // A test that draws its inputs cannot be shown before it has run; here its author looks at it afterwards.
    show: "hidden",
    property: property ?? name,
    setup,
    outcome,
    ...(call !== undefined && { call }),
    ...(snippet !== undefined && { snippet }),
    ...(given !== undefined && { given }),
    ...(weight !== undefined && { weight }),
    ...(limitMs !== undefined && { limitMs }),
    ...(after !== undefined && { after }),
  };
  if (show === "hidden" && property === undefined)
    throw new ExecInputError([
      `${at.join(".")}.property: a hidden test needs a property: the one sentence that a candidate sees when it fails`,
    ]);
  return { ...checked(testCaseSchema, fields, at), show: show ?? "visible" };
}

function outcomeOf(test: WrittenTest, expected: unknown, at: readonly PropertyKey[]): unknown {
  const { raises, prints, holds, compare, tolerance } = test;
  const said = ["expect", "raises", "prints", "holds", "expect-from"].filter((field) => field in test);
  if (said.length !== 1) {
    const found = said.length === 0 ? "none" : said.join(" and ");
    const rule = "a test has either expect or raises, prints, holds or expect-from";
    throw new ExecInputError([`${at.map(String).join(".")}: ${rule}, found ${found}`]);
  }
  const how = { ...(compare && { compare }), ...(tolerance !== undefined && { tolerance }) };
  if (raises !== undefined) return { kind: "raises", exception: raises };
  if (prints !== undefined) return { kind: "prints", text: prints };
  if (holds !== undefined) return { kind: "holds", expression: holds };
  if ("expect" in test) return { kind: "value", expect: tagged(expected, at), ...how };
  return { kind: "reference", ...how };
}

function tagged(value: unknown, at: readonly PropertyKey[]) {
  try {
    return tagJson(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ExecInputError([`${[...at, "expect"].map(String).join(".")}: ${error.message}`]);
  }
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
