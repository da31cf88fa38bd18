import { type AstRule, astRuleSchema } from "@viva/domain/bank/question";
import { assignments } from "@viva/domain/execution/literal";
import type { CallObservation } from "@viva/domain/execution/run";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { beforeAll, expect, it } from "vitest";
import { usePool } from "../server/pool.fixture.ts";

interface Example {
  rule: AstRule;
  names?: string[];
  within?: string;
  code: string;
  /** Lines at which the rule is broken; none when the code keeps to it. */
  lines: number[];
}

/** Each rule with code that breaks it and code that looks as if it did and does not. */
const EXAMPLES: Example[] = [
  { rule: "uses-generator", code: "def f():\n    return [1]\n", lines: [1] },
  { rule: "uses-generator", code: "def f(xs):\n    yield from xs\n", lines: [] },
  { rule: "uses-generator", code: "def f(xs):\n    return sum(x for x in xs)\n", lines: [] },
  { rule: "uses-comprehension", code: "def f(xs):\n    for x in xs: pass\n", lines: [1] },
  { rule: "uses-comprehension", code: "y = {x: 1 for x in z}\n", lines: [] },
  { rule: "uses-context-manager", code: "f = open('x')\n", lines: [1] },
  { rule: "uses-context-manager", code: "async def g():\n    async with lock: pass\n", lines: [] },
  { rule: "uses-recursion", code: "def f(n):\n    return n\n", lines: [1] },
  { rule: "uses-recursion", code: "def a(n):\n    return b(n)\ndef b(n):\n    return a(n - 1)\n", lines: [] },
  { rule: "uses-recursion", code: "class T:\n    def walk(self):\n        return self.walk()\n", lines: [] },
  {
    rule: "uses-call",
    names: ["bisect_left"],
    code: "from bisect import insort\ninsort(xs, 1)\n",
    lines: [1],
  },
  {
    rule: "uses-call",
    names: ["bisect_left", ".pop"],
    code: "import bisect\nbisect.bisect_left(xs, 1)\nxs.pop()\n",
    lines: [],
  },
  { rule: "no-bare-except", code: "try:\n    f()\nexcept:\n    pass\n", lines: [3] },
  { rule: "no-bare-except", code: "try:\n    f()\nexcept Exception:\n    pass\n", lines: [] },
  { rule: "no-broad-except", code: "try:\n    f()\nexcept (KeyError, Exception):\n    pass\n", lines: [3] },
  { rule: "no-broad-except", code: "try:\n    f()\nexcept Exception:\n    log()\n    raise\n", lines: [] },
  { rule: "no-broad-except", code: "try:\n    f()\nexcept ExceptionGroup:\n    pass\n", lines: [] },
  { rule: "no-mutable-default", code: "def f(a, b=[], *, c=dict()):\n    pass\n", lines: [1, 1] },
  { rule: "no-mutable-default", code: "def f(a, b=(), c=None, d=frozenset()):\n    x = []\n", lines: [] },
  { rule: "no-mutable-default", code: "f = lambda x={}: x\n", lines: [1] },
  {
    rule: "no-quadratic-membership",
    code: "def f(xs):\n    seen = []\n    for x in xs:\n        if x not in seen:\n            seen.append(x)\n",
    lines: [4],
  },
  {
    rule: "no-quadratic-membership",
    code: "def f(xs, ys: list[int]):\n    return [x for x in xs if x in ys]\n",
    lines: [2],
  },
  {
    rule: "no-quadratic-membership",
    code: "def f(text):\n    words = text.split()\n    return {w: words.count(w) for w in words}\n",
    lines: [3],
  },
  {
    rule: "no-quadratic-membership",
    code: "def f(xs):\n    seen = set()\n    for x in xs:\n        if x in seen or x in ['a', 'b']:\n            seen.add(x)\n",
    lines: [],
  },
  {
    rule: "no-quadratic-membership",
    code: "def f(xs):\n    seen = []\n    if 1 in seen: pass\n    for x in sorted(xs): pass\n",
    lines: [],
  },
  {
    rule: "no-quadratic-membership",
    code: "def f(xs):\n    seen = []\n    seen = set(seen)\n    return [x in seen for x in xs]\n",
    lines: [],
  },
  { rule: "no-recursion", code: "def f(n):\n    return f(n - 1)\n", lines: [1] },
  { rule: "no-recursion", code: "def f(n):\n    return other.f(n)\n", lines: [] },
  { rule: "no-loop", code: "def f(xs):\n    return [x for x in xs]\n", lines: [2] },
  { rule: "no-loop", code: "def f(n):\n    return n * (n + 1) // 2\n", lines: [] },
  { rule: "no-nested-loop", code: "for a in b:\n    for c in d: pass\n", lines: [2] },
  { rule: "no-nested-loop", code: "x = [a for b in c for a in b]\n", lines: [1] },
  { rule: "no-nested-loop", code: "for a in [x for x in y]: pass\nfor b in c: pass\n", lines: [] },
  { rule: "no-import", names: ["os"], code: "import json\nfrom os.path import join\n", lines: [2] },
  { rule: "no-import", names: ["json"], code: "__import__('json')\n", lines: [1] },
  { rule: "no-import", names: ["os"], code: "import osmium\nos = 1\n", lines: [] },
  { rule: "no-call", names: ["eval", ".sort"], code: "xs.sort()\neval('1')\n", lines: [1, 2] },
  { rule: "no-call", names: ["eval"], code: "evaluate('eval(1)')\nf = eval\n", lines: [] },
  { rule: "no-global-state", code: "seen = {}\ndef f(k):\n    seen[k] = 1\n    global n\n", lines: [3, 4] },
  { rule: "no-global-state", code: "seen = {}\ndef f(k):\n    seen = {}\n    seen[k] = 1\n", lines: [] },
  {
    rule: "no-string-sql",
    code: 'c.execute(f"SELECT * FROM t WHERE a = {x}")\nM.objects.raw("x" + y)\n',
    lines: [1, 2],
  },
  { rule: "no-string-sql", code: 'c.execute("SELECT * FROM t WHERE a = %s", [x])\n', lines: [] },
  {
    rule: "no-loop",
    within: "Box.f",
    code: "class Box:\n    def f(self): return 1\n    def g(self):\n        for x in y: pass\n",
    lines: [],
  },
  { rule: "no-loop", within: "Box.g", code: "class Box:\n    def f(self): return 1\n", lines: [1] },
  { rule: "no-loop", code: "def f(:\n", lines: [1] },
];

const { run } = usePool();

/** What `breaks` finds in each example. All in one process: nothing of the examples is executed. */
let found: CallObservation[];
beforeAll(async () => {
  const text = (value: string): TaggedValue => ({ t: "str", v: value });
  const calls = EXAMPLES.map(({ rule, names = [], within, code }) => {
    const values = new Map<string, TaggedValue>([
      ["source", text(code)],
      ["rule", text(rule)],
      ["names", { t: "list", v: names.map(text) }],
      ["within", within === undefined ? { t: "none" } : text(within)],
    ]);
    const setup = `from viva_rules import breaks\n${assignments(values, "python")}`;
    return { setup, call: "[line for line, _ in breaks(source, rule, names, within)]" };
  });
  found = (await run("", calls)).calls;
}, 120_000);

it.each(EXAMPLES.map((example, index) => ({ ...example, index })))(
  "$rule finds lines $lines in $code",
  ({ index, lines }) => {
    const value: TaggedValue = { t: "list", v: lines.map((line) => ({ t: "int", v: String(line) })) };
    expect(found[index]).toMatchObject({ kind: "value", value });
  },
);

it("has an example of each rule that is broken, and one that is kept", () => {
  for (const rule of astRuleSchema.options) {
    const lines = EXAMPLES.filter((example) => example.rule === rule).map((example) => example.lines.length);
    expect({ rule, broken: lines.some((count) => count > 0), kept: lines.includes(0) }).toEqual({
      rule,
      broken: true,
      kept: true,
    });
  }
});
