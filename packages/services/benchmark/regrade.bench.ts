import { availableParallelism, loadavg } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { builtInBankDir } from "@viva/bank/built-in";
import { readBank } from "@viva/bank/read-bank";
import type { Database } from "@viva/db/client";
import { questionDrafts, topics } from "@viva/db/schema/bank";
import type { Bank } from "@viva/domain/bank/bank";
import type { TextDraft } from "@viva/domain/bank/drafts";
import type { FreeTextQuestion } from "@viva/domain/bank/question";
import { withBenchDatabase } from "@viva/testing/bench-database";
import { publishedSet } from "@viva/testing/graded-attempt";
import { writePastAnswers } from "@viva/testing/past-answers";
import { testWorld } from "@viva/testing/test-context";
import { saveDraft } from "../src/bank/save-draft.ts";
import { applyRegrade } from "../src/regrade/apply-regrade.ts";
import { getRegrade } from "../src/regrade/get-regrade.ts";
import { listChanges } from "../src/regrade/list-changes.ts";
import { previewRegrade } from "../src/regrade/preview-regrade.ts";
import { runApply } from "../src/regrade/run-apply.ts";
import { runPreview } from "../src/regrade/run-preview.ts";
import { makeAnswers } from "./made-answers.ts";

/** Seconds that the preview of 10,000 answers may take. */
const GOAL_S = 30;
/** How often one candidate answered the question. */
const ATTEMPTS_EACH = 4;

/**
 * `npm run bench -- regrade [--answers N] [--json]`: a changed rubric held against past answers and applied, on the
 * embedded Postgres as `npm start` runs it. The question is the one of the built-in bank with the most criteria.
 * Times are by the clock, so the load of the machine stands beside them, and the processor time of this process.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { answers: { type: "string", default: "10000" }, json: { type: "boolean", default: false } },
  });
  const answers = Number(values.answers);
  if (!Number.isInteger(answers) || answers < 1) throw new Error("--answers takes a whole number from 1.");
  const { bank, question } = await longestRubric();
  const load = { cores: availableParallelism(), before: rounded(loadavg()[0] ?? 0), after: 0 };
  const measured = await withBenchDatabase((database) => measure(database, bank, question, answers));
  load.after = rounded(loadavg()[0] ?? 0);
  const result = { answers, criteria: question.rubric.length, ...measured, load, goalS: GOAL_S };
  if (values.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(name.padEnd(28), text(value));
}

async function longestRubric(): Promise<{ bank: Bank; question: FreeTextQuestion }> {
  const { bank, questions } = await readBank(builtInBankDir);
  const written = questions.flatMap(({ question }) => (question.kind === "free-text" ? [question] : []));
  const [first] = written.toSorted((a, b) => b.rubric.length - a.rubric.length || (a.id < b.id ? -1 : 1));
  if (!bank || !first) throw new Error("The built-in bank has no question in free text.");
  return { bank, question: first };
}

async function measure({ db, pool }: Database, bank: Bank, question: FreeTextQuestion, count: number) {
  const world = testWorld(db);
  const owner = await world.signedUp("interviewer");
  await db.insert(topics).values([...bank.topics]);
  const set = await publishedSet(db, owner.actor.id, question);
  const content = draftOf(question);
  await db.insert(questionDrafts).values({ questionId: set.questionId, content });
  const answers = makeAnswers(question, count);
  await writePastAnswers(db, set, { answers, attemptsEach: ATTEMPTS_EACH, at: world.clock.now() });
  await pool.query("analyze");
  const { revision } = await saveDraft({
    ctx: owner,
    input: { questionId: set.questionId, revision: 1, content: changed(content) },
  });

  const system = { ctx: world.as(null) };
  const start = await timed(() =>
    previewRegrade({ ctx: owner, input: { questionId: set.questionId, revision } }),
  );
  const { regradeId } = start.value;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const preview = await timed(() => runPreview({ ...system, input: { regradeId } }));
  delay.disable();
  const view = await timed(() => getRegrade({ ctx: owner, input: { regradeId } }));
  const page = await timed(() =>
    listChanges({ ctx: owner, input: { regradeId, direction: "up", offset: 0, limit: 20 } }),
  );
  await applyRegrade({ ctx: owner, input: { regradeId, reason: "The bench changes the rubric." } });
  const apply = await timed(() => runApply({ ...system, input: { regradeId } }));
  if (preview.value !== "previewed" || apply.value !== "applied")
    throw new Error(`The preview ended as ${preview.value}, applying it as ${apply.value}.`);
  return {
    previewS: rounded((start.ms + preview.ms) / 1_000),
    previewCpuS: rounded((start.cpuMs + preview.cpuMs) / 1_000),
    previewAnswersASecond: Math.round(count / (preview.ms / 1_000)),
    previewStartMs: Math.round(start.ms),
    longestPauseMs: Math.round(delay.max / 1e6),
    effectMs: Math.round(view.ms),
    changesPageMs: Math.round(page.ms),
    applyS: rounded(apply.ms / 1_000),
    applyCpuS: rounded(apply.cpuMs / 1_000),
    rise: view.value.up,
    fall: view.value.down,
    stay: view.value.same,
    memoryMb: Math.round(process.memoryUsage().rss / 1e6),
  };
}

function draftOf({
  title,
  topics,
  difficulty,
  minutes,
  prompt,
  reference,
  rubric,
}: FreeTextQuestion): TextDraft {
  return {
    title,
    topics,
    difficulty,
    minutes,
    prompt,
    reference,
    rubric: rubric.map(({ id, weight, statement, accept, misconceptions }) => ({
      id,
      weight,
      statement,
      accept,
      misconceptions,
    })),
  };
}

/** What repairs do: a phrasing more, and another weight. */
function changed(content: TextDraft): TextDraft {
  return {
    ...content,
    rubric: content.rubric.map((criterion, index) =>
      index === 0
        ? { ...criterion, weight: criterion.weight + 1, accept: [...criterion.accept, "it works like that"] }
        : criterion,
    ),
  };
}

/** By the clock, and by the processor in this process: the first waits for the database and for other work too. */
async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number; cpuMs: number }> {
  const before = process.cpuUsage();
  const from = performance.now();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: performance.now() - from, cpuMs: (user + system) / 1_000 };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function text(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
