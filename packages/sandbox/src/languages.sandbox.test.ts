import type { CallObservation, Language, RunResult } from "@viva/domain/execution/run";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { beforeAll, describe, expect, it } from "vitest";
import { whyNoDjango } from "./django/set-up.ts";
import { type Call, jobOf, usePool } from "./server/pool.fixture.ts";
import { defaultCacheDir } from "./setup.ts";

const { pool } = usePool();

function run(language: Language, code: string, calls: Call[] = [], fixture?: string): Promise<RunResult> {
  return pool().run({ ...jobOf(code, calls), language, ...(fixture !== undefined && { fixture }) });
}

const seenValue = (seen: CallObservation | undefined) => (seen?.kind === "value" ? plain(seen.value) : seen);

/** The value as JSON has it, for tests in which the exact type is not the point. */
function plain(value: TaggedValue): unknown {
  if (value.t === "none") return null;
  if (value.t === "int") return Number(value.v);
  if (value.t === "list") return value.v.map(plain);
  if (value.t === "dict") return Object.fromEntries(value.v.map(([key, item]) => [plain(key), plain(item)]));
  return "v" in value ? value.v : value;
}

describe("Python", () => {
  it("takes the last expression of a snippet as its value", async () => {
    const { calls } = await run("python", "def f(n):\n    return n + 1\n", [
      { snippet: "a = f(1)\nb = f(a)\nb * 10" },
      { snippet: "f(1)\nx = 2" },
      { snippet: "def g():\n    return f(4)\ng()" },
    ]);
    expect(calls.map(seenValue)).toEqual([30, null, 5]);
  });

  it("tells what a call prints, and not what loading and set-up print", async () => {
    const code = "print('loaded')\ndef f():\n    print('one')\n    print('two', end='')\n    return 7\n";
    const { calls, stdout } = await run("python", code, [
      { call: "f()", setup: "print('set up')", observe: "output" },
      { call: "f()" },
    ]);
    expect(calls).toMatchObject([{ value: { v: "7" }, printed: "one\ntwo" }, { kind: "value" }]);
    expect(calls[1]).not.toHaveProperty("printed");
    expect(stdout).toContain("loaded\nset up\none\ntwo");
  });

  it("counts the same work each time, and sees what sorting and searching do", async () => {
    const code =
      "def constant(xs):\n    return xs[0]\ndef search(xs):\n    return -1 in xs\ndef sort(xs):\n    return sorted(xs)\n";
    const count = (call: string, n: number): Call => ({
      call,
      setup: `xs = counted(reversed(range(${n})))`,
      observe: "operations",
    });
    const { calls } = await run("python", code, [
      ...[count("constant(xs)", 100), count("constant(xs)", 800)],
      ...[count("search(xs)", 100), count("search(xs)", 800), count("search(xs)", 800)],
      count("sort(xs)", 800),
    ]);
    const [small, large, hundred, more, again, sorted] = calls.map((seen) => Number(seenValue(seen)));
    expect(large).toBe(small);
    expect(again).toBe(more);
    expect(Number(more) / Number(hundred)).toBeGreaterThan(6);
    expect(sorted).toBeGreaterThan(800);
  });
});

describe("SQL", () => {
  const people =
    "CREATE TABLE people (name TEXT, age INTEGER);\nINSERT INTO people VALUES ('Ada', 36), ('Bob; jr', 20), ('Eve', NULL);\n";

  it("gives the rows of the last result, or those of a query after the answer", async () => {
    const answer = "-- the grown-ups\nSELECT name FROM people WHERE age > 18 ORDER BY age;";
    const { status, calls } = await run(
      "sql",
      answer,
      [
        {},
        { setup: "INSERT INTO people VALUES ('Zoe; x', 19.5);" },
        { call: "SELECT count(*), max(age), NULL FROM people" },
      ],
      people,
    );
    expect(status).toBe("ok");
    expect(calls.map(seenValue)).toEqual([
      [["Bob; jr"], ["Ada"]],
      [["Zoe; x"], ["Bob; jr"], ["Ada"]],
      [[3, 36, null]],
    ]);
  });

  it("begins each call with the tables of the question", async () => {
    const { calls } = await run(
      "sql",
      "DELETE FROM people WHERE age IS NULL",
      [{ call: "SELECT count(*) FROM people" }, { call: "SELECT count(*) FROM people" }],
      people,
    );
    expect(calls.map(seenValue)).toEqual([[[2]], [[2]]]);
  });

  it("points at the line of a statement that is wrong", async () => {
    const run1 = await run("sql", "SELECT 1;\n\nSELECT nam FROM people;", [{}], people);
    expect(run1).toMatchObject({ status: "error", errorLine: 3 });
    expect(run1.stderr).toContain("no such column: nam");
  });

  it("prints results as tables when it is run as a program", async () => {
    const { stdout, status } = await run("sql", "SELECT name, age FROM people WHERE age < 30", [], people);
    expect({ stdout, status }).toEqual({
      status: "ok",
      stdout: "name     age\n-------  ---\nBob; jr  20\n(1 row)\n\n",
    });
  });

  it("stops a query that does not end, and goes on with the next call", async () => {
    const endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    const { calls } = await run("sql", "SELECT 1", [{ call: endless, limitMs: 300 }, { call: "SELECT 2" }]);
    expect(calls).toMatchObject([{ kind: "timeout" }, { kind: "value" }]);
  });
});

describe("JavaScript", () => {
  it("keeps the exact types of values", async () => {
    const { calls } = await run("javascript", "class Own {}\n", [
      { call: "[1, 1.5, -0, NaN, 2 ** 60, 10n]" },
      { call: "[null, undefined, 'é', true]" },
      { call: "({ a: [new Set([1]), new Map([['k', { b: 1 }]])] })" },
      { call: "[new Own(), () => 1, Symbol('s'), new Date(0)]" },
      { call: "Uint8Array.of(1, 255)" },
    ]);
    expect(calls.map((seen) => (seen.kind === "value" ? seen.value : seen))).toMatchObject([
      {
        v: [
          { t: "int", v: "1" },
          { t: "float", v: "1.5" },
          { t: "float", v: "-0.0" },
          { t: "float", v: "nan" },
          { t: "float" },
          { t: "bigint", v: "10" },
        ],
      },
      { v: [{ t: "none" }, { t: "undefined" }, { t: "str", v: "é" }, { t: "bool", v: true }] },
      { t: "dict", v: [[{ v: "a" }, { v: [{ t: "set" }, { t: "map" }] }]] },
      { v: ["Own", "function", "symbol", "Date"].map((type) => ({ t: "unsupported", type })) },
      { t: "bytes", v: "01ff" },
    ]);
  });

  it("waits for promises, takes exported names, and names what was thrown", async () => {
    const code =
      "export class Refused extends RangeError {}\nexport const later = async (n) => {\n  await new Promise((go) => setTimeout(go, 5));\n  if (n < 0)\n    throw new Refused('below zero');\n  return n;\n};\n";
    const { calls } = await run("javascript", code, [
      { call: "await later(3)" },
      { call: "later(-1)" },
      { snippet: "const twice = 2 * 21;\ntwice" },
      { call: "x + 1", setup: "let x = await later(4);" },
    ]);
    expect(calls).toMatchObject([
      { value: { v: "3" } },
      { kind: "raised", types: ["Refused", "RangeError", "Error"], message: "below zero", line: 5 },
      { value: { v: "42" } },
      { value: { v: "5" } },
    ]);
  });

  it("gives a verdict for each limit", async () => {
    const { calls } = await run("javascript", "", [
      { call: "(() => { for (;;); })()", limitMs: 200 },
      { call: "new Promise(() => {})", limitMs: 100 },
      { call: "(function deep(n) { return deep(n + 1); })(0)" },
      { call: "'still here'" },
    ]);
    expect(calls).toMatchObject([
      { kind: "timeout" },
      { kind: "timeout" },
      { kind: "raised", types: ["RangeError", "Error"] },
      { kind: "value" },
    ]);
    expect(await run("javascript", "for (;;) console.log('z'.repeat(500));")).toMatchObject({
      status: "output",
    });
    const hungry = "const all = [];\nfor (;;) all.push(new Array(100_000).fill('x' + all.length));";
    // By the clock, a busy machine may take longer to fill its memory than a run may take.
    const job = { ...jobOf(hungry, [], { wallMs: 60_000 }), language: "javascript" as const };
    expect(await pool().run(job)).toMatchObject({ status: "memory" });
  });

  it("gives code nothing to reach the machine with", async () => {
    const names = [
      "fetch",
      "Deno",
      "Worker",
      "WebSocket",
      "localStorage",
      "XMLHttpRequest",
      "process",
      "require",
    ];
    const { calls } = await run("javascript", "", [
      { call: `[${names.map((name) => `typeof ${name}`).join(", ")}]` },
      { call: "import('node:fs').then((fs) => fs.readFileSync('/etc/hostname', 'utf8'))" },
      { call: "import('node:child_process').then((cp) => cp.execSync('id').toString())" },
      { call: "import('https://example.com/x.js')" },
    ]);
    expect(seenValue(calls[0])).toEqual(names.map(() => "undefined"));
    for (const seen of calls.slice(1)) expect(seen.kind).toBe("raised");
  });

  it("runs a program until its last timer", async () => {
    const code = "console.log('now', [1, { a: 'b' }]);\nsetTimeout(() => console.log('later'), 20);\n";
    expect(await run("javascript", code)).toMatchObject({
      status: "ok",
      stdout: 'now [1, { a: "b" }]\nlater\n',
    });
    expect(await run("javascript", "let a = 1;\n\nnull.b;")).toMatchObject({ status: "error", errorLine: 3 });
  });

  it.each(["javascript", "typescript"] as const)(
    "tells the line at which %s does not parse",
    async (language) => {
      const wrong = await run(language, "const a = 1;\nfunction f() {\n  return [a, 2;\n}\n", [
        { call: "f()" },
      ]);
      expect(wrong).toMatchObject({
        status: "error",
        errorLine: 3,
        calls: [{ kind: "missing", reason: "error" }],
      });
      expect(wrong.stderr).toMatch(/^Uncaught SyntaxError: .+\n {4}in line 3\n$/);
    },
  );

  it("takes a SyntaxError that the code throws for what it is", async () => {
    const thrown = await run("javascript", "let a = 1;\nJSON.parse('{');\n");
    expect(thrown).toMatchObject({ status: "error", errorLine: 2 });
  });
});

describe("TypeScript", () => {
  it("runs without its types, on the same lines", async () => {
    const code =
      "interface Point { x: number }\nconst double = <T extends Point>(p: T): number => p.x * 2;\nfunction fail(): never {\n  throw new TypeError('no' as string);\n}\n";
    const { calls } = await run("typescript", code, [{ call: "double({ x: 4 })" }, { call: "fail()" }]);
    expect(calls).toMatchObject([{ value: { v: "8" } }, { kind: "raised", line: 4 }]);
    expect(await run("typescript", "let a: number = 1;\nlet b: = 2;")).toMatchObject({
      status: "error",
      errorLine: 2,
    });
  });
});

const withoutDjango = await whyNoDjango(defaultCacheDir());

describe.runIf(withoutDjango === null)("Django", () => {
  const CODE = `from django.db import models
from django.http import JsonResponse
from django.urls import path

class Author(models.Model):
    name = models.CharField(max_length=50, unique=True)

class Book(models.Model):
    title = models.CharField(max_length=50)
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")
    tags = models.ManyToManyField("Tag")

class Tag(models.Model):
    name = models.CharField(max_length=50)

def titles():
    return [f"{book.title} by {book.author.name}" for book in Book.objects.select_related("author")]

def slow_titles():
    return [f"{book.title} by {book.author.name}" for book in Book.objects.all()]

async def count(request):
    return JsonResponse({"user": request.user.username, "books": await Book.objects.acount()})

def page(request):
    from django.shortcuts import render
    return render(request, "page.html", {"titles": titles()})

urlpatterns = [path("count/", count), path("page/", page)]

class Stamp:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response["X-Stamp"] = request.path
        return response
`;
  const setup = `from viva_django import *
ada = Author.objects.create(name="Ada")
for title in ("Notes", "Letters"):
    Book.objects.create(title=title, author=ada).tags.add(Tag.objects.create(name=title))
`;
  let results: unknown[];
  let observed: RunResult;

  beforeAll(async () => {
    const calls = [
      "titles()",
      "[query_count(titles), query_count(slow_titles)]",
      "queries(lambda: Author.objects.count())",
      "[Author.objects.count(), tables()]",
      'client(Stamp, "django.contrib.sessions.middleware.SessionMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware").get("/count/").headers["X-Stamp"]',
      "client(user=__import__('django.contrib.auth.models').contrib.auth.models.User.objects.create_user('eve')).get('/count/').json()",
      "[templates(page='{{ titles|join:\", \" }}'), client().get('/page/').content.decode()]",
      "through(Stamp, view=lambda request: JsonResponse({}), path='/x/').headers['X-Stamp']",
      "client().get('/nowhere/').status_code",
      "columns(Book)",
      "migrate([migrations.CreateModel('Pen', [('id', models.BigAutoField(primary_key=True))])], [migrations.AddField('Pen', 'ink', models.CharField(max_length=3, default='red'))]).apps.get_model('shop', 'Pen').objects.create().ink",
      "Author.objects.create(name='Ada')",
      "settings.ROOT_URLCONF",
    ];
    const with_ = calls.map((call) => ({
      call,
      setup: `${setup}from django.conf import settings\n`,
      limitMs: 8_000,
    }));
    observed = await run("django", CODE, with_);
    results = observed.calls.map(seenValue);
  }, 120_000);

  it("gives code its models, its queries and their number", () => {
    expect(results.slice(0, 4)).toEqual([
      ["Notes by Ada", "Letters by Ada"],
      [1, 3],
      ['SELECT COUNT(*) AS "__count" FROM "solution_author"'],
      [1, ["solution_author", "solution_book", "solution_book_tags", "solution_tag"]],
    ]);
  });

  it("serves its views, async ones too, through its middleware", () => {
    expect(results.slice(4, 9)).toEqual([
      "/count/",
      { user: "eve", books: 2 },
      [null, "Notes by Ada, Letters by Ada"],
      "/x/",
      404,
    ]);
  });

  it("shows what the database holds, and applies migrations", () => {
    expect(results.slice(9, 11)).toEqual([["id", "title", "author_id"], "red"]);
    expect(observed.calls[11]).toMatchObject({
      kind: "raised",
      types: expect.arrayContaining(["django.db.utils.IntegrityError"]),
    });
    expect(results[12]).toBe("solution");
  });

  it("runs a module as a program, with what stands under its main guard", async () => {
    const code = `${CODE}\nif __name__ == "__main__":\n    Author.objects.create(name="Zoe")\n    print(Author.objects.count())\n`;
    expect(await run("django", code)).toMatchObject({ status: "ok", stdout: "1\n" });
    expect(
      await run("django", "from django.db import models\nclass A(models.Model):\n    x = models.Nope()\n"),
    ).toMatchObject({
      status: "error",
      errorLine: 3,
    });
  });
});
