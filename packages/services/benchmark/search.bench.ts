import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { builtInBankDir } from "@viva/bank/built-in";
import { contentHash } from "@viva/bank/content-hash";
import { readBank } from "@viva/bank/read-bank";
import type { Database, Db } from "@viva/db/client";
import { questions, questionVersions, setItems, topics } from "@viva/db/schema/bank";
import type { Bank } from "@viva/domain/bank/bank";
import type { Question } from "@viva/domain/bank/question";
import type { QuestionSearch } from "@viva/domain/bank/question-search";
import { withBenchDatabase } from "@viva/testing/bench-database";
import { testWorld } from "@viva/testing/test-context";
import { createSet } from "../src/bank/create-set.ts";
import { searchQuestions } from "../src/bank/search-questions.ts";
import { createImport } from "../src/bank-import/create-import.ts";
import { findKnownQuestions } from "../src/bank-import/find-known-questions.ts";
import { openConverterThreads } from "../src/conversion/converter-threads.ts";

/** Every so many questions one was published twice. */
const TWICE_EVERY = 10;
const REPETITIONS = 3;

const SEARCHES: Record<string, Omit<QuestionSearch, "page">> = {
  "nothing typed": {},
  "a word of many": { text: "query" },
  "a word of few": { text: "postgresql" },
  "two words": { text: "middleware order" },
  "a part of a word": { text: "ockerfil" },
  "the name of a topic": { text: "ORM" },
  "no such word": { text: "xylophone" },
  "hard ones of a topic": { topic: "django", difficulty: "hard" },
};

/**
 * `npm run bench -- search [--questions N] [--imported M] [--json]`: how long a search over N published questions
 * takes, and an import of M questions that are held against them, on the embedded Postgres as `npm start` runs it.
 * Questions are made of sentences of the built-in bank. Times are by the clock, so the load stands beside them.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      questions: { type: "string", default: "20000" },
      imported: { type: "string", default: "2000" },
      json: { type: "boolean", default: false },
    },
  });
  const [count, imported] = [Number(values.questions), Number(values.imported)];
  if (![count, imported].every((value) => Number.isInteger(value) && value > 0))
    throw new Error("--questions and --imported take a whole number from 1.");
  const load = { cores: availableParallelism(), before: rounded(loadavg()[0] ?? 0), after: 0 };
  const measured = await withBenchDatabase((database) => measure(database, count, imported));
  load.after = rounded(loadavg()[0] ?? 0);
  if (values.json) {
    console.log(JSON.stringify({ questions: count, imported, ...measured, load }));
    return;
  }
  console.log(`Searches over ${count} questions: median of ${REPETITIONS}, in milliseconds`);
  console.table(measured.searches);
  console.log(`An import of ${imported} questions held against them, in seconds`);
  console.table(measured.import);
  console.log(`Load ${load.before} before, ${load.after} after, on ${load.cores} cores`);
}

async function measure({ db, pool }: Database, count: number, imported: number) {
  const { bank, make } = await questionMaker();
  const owner = await testWorld(db).signedUp("interviewer");
  await db.insert(topics).values([...bank.topics]);
  const { setId } = await createSet({ ctx: owner, input: { title: "Many", description: "" } });
  await fill(db, setId, count, make);
  await pool.query("vacuum analyze");
  const searches: Record<string, { found: number; ms: number }> = {};
  for (const [name, search] of Object.entries(SEARCHES)) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < REPETITIONS; round++) {
      const from = performance.now();
      found = (await searchQuestions({ ctx: owner, input: { ...search, page: 1 } })).total;
      times.push(performance.now() - from);
    }
    searches[name] = { found, ms: Math.round(times.toSorted((a, b) => a - b)[REPETITIONS >> 1] ?? 0) };
  }
  // Others than those that are there, in words that are.
  const brought = Array.from({ length: imported }, (_, index) => make(count + index * 3));
  const { organisationId } = owner.actor;
  const narrowing = await seconds(() =>
    findKnownQuestions(
      owner,
      { actor: owner.actor, organisationId },
      brought.map(({ title }) => title),
    ),
  );
  const converter = openConverterThreads();
  try {
    const own = await createSet({ ctx: owner, input: { title: "Brought", description: "" } });
    const input = { setId: own.setId, name: "brought.csv", bytes: csvOf(brought) };
    const whole = await seconds(() => createImport({ ctx: { ...owner, converter }, input }));
    return {
      searches,
      import: { "found to compare": narrowing.value.length, narrowing: narrowing.s, whole: whole.s },
    };
  } finally {
    await converter.close();
  }
}

/** The question of a number: a question of the built-in bank with words of others in its title and its prompt. */
async function questionMaker(): Promise<{ bank: Bank; make(index: number): Question }> {
  const { bank, questions: read } = await readBank(builtInBankDir);
  if (bank === null) throw new Error("The built-in bank cannot be read.");
  const written = read.flatMap(({ question }) => (question.kind === "free-text" ? [question] : []));
  const pick = (index: number) => {
    const question = written[index % written.length];
    if (!question) throw new Error("The built-in bank has no question in free text.");
    return question;
  };
  const make = (index: number) => {
    const [head, tail] = [pick(index), pick(index * 7 + Math.floor(index / written.length))];
    const title = `${half(head.title, 0)} ${half(tail.title, 1)} ${index}`;
    return {
      ...head,
      id: `made-${index}`,
      title: title.slice(0, 140),
      prompt: `${half(tail.prompt, 0)} ${half(head.prompt, 1)}`,
    };
  };
  return { bank, make };
}

function half(text: string, part: 0 | 1): string {
  const words = text.split(" ");
  const middle = Math.ceil(words.length / 2);
  return (part === 0 ? words.slice(0, middle) : words.slice(middle)).join(" ");
}

/** Straight into the tables: publishing one by one is not what is measured. */
async function fill(db: Db, setId: string, count: number, make: (index: number) => Question): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    const made = Array.from({ length: Math.min(500, count - from) }, (_, index) => make(from + index));
    const rows = await db
      .insert(questions)
      .values(made.map(({ id }) => ({ homeSetId: setId, key: id })))
      .returning({ id: questions.id });
    const versions = made.flatMap((content, index) => {
      const questionId = rows[index]?.id ?? "";
      const first = { questionId, version: 1, content, contentHash: contentHash(content) };
      return index % TWICE_EVERY === 0 ? [first, { ...first, version: 2 }] : [first];
    });
    await db.insert(questionVersions).values(versions);
    await db
      .insert(setItems)
      .values(rows.map(({ id }, index) => ({ setId, questionId: id, position: from + index })));
  }
}

function csvOf(brought: readonly Question[]): Uint8Array {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = brought.map(({ title, reference }) => `${cell(title)},${cell(reference.slice(0, 600))}`);
  return new TextEncoder().encode(["question,answer", ...lines].join("\n"));
}

async function seconds<T>(work: () => Promise<T>): Promise<{ value: T; s: number }> {
  const from = performance.now();
  const value = await work();
  return { value, s: rounded((performance.now() - from) / 1_000) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
