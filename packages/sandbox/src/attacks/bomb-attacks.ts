/**
 * Attempts to take more than a run may have: time, memory, output, processes. Where nothing stops it the
 * payload goes on (`endless`), prints more than a run may (`flood`), or reaches the point at which it prints
 * REACHED (`greedy`).
 */
export interface BombAttack {
  name: string;
  language: "python" | "javascript" | "sql";
  kind: "endless" | "flood" | "greedy";
  code: string;
}

/** As an answer in Python that gets at JavaScript. The control runs the script itself. */
export interface ScriptBomb {
  name: string;
  kind: BombAttack["kind"];
  script: string;
}

const python = (name: string, kind: BombAttack["kind"], code: string): BombAttack => ({
  name,
  language: "python",
  kind,
  code,
});
const javascript = (name: string, kind: BombAttack["kind"], code: string): BombAttack => ({
  name,
  language: "javascript",
  kind,
  code,
});
const sql = (name: string, kind: BombAttack["kind"], code: string): BombAttack => ({
  name,
  language: "sql",
  kind,
  code,
});

export const BOMB_ATTACKS: readonly BombAttack[] = [
  python(
    "a loop that catches every interrupt",
    "endless",
    "while True:\n    try:\n        while True: pass\n    except BaseException: pass\n",
  ),
  python(
    "a loop that ignores signals",
    "endless",
    "import signal\nfor each in (signal.SIGINT, signal.SIGTERM, signal.SIGXCPU, signal.SIGALRM):\n    try: signal.signal(each, signal.SIG_IGN)\n    except (OSError, ValueError): pass\nwhile True: pass\n",
  ),
  python("a pattern that never matches", "endless", "import re\nre.match(r'(a+)+$', 'a' * 64 + 'b')\n"),
  python("a sleep", "endless", "import time\ntime.sleep(1_000)\n"),
  python("an event loop that only waits", "endless", "import asyncio\nasyncio.run(asyncio.sleep(1_000))\n"),
  python(
    "a finaliser that does not end",
    "endless",
    "class A:\n    def __del__(self):\n        while True: pass\na = A()\ndel a\n",
  ),
  python("much text", "flood", "while True: print('y' * 10_000)\n"),
  python("bytes past the streams", "flood", "import os\nwhile True: os.write(1, b'y' * 10_000)\n"),
  python(
    "errors without end",
    "flood",
    "import sys\nwhile True: sys.stderr.write('y' * 10_000); print('y' * 10_000)\n",
  ),
  python(
    "memory piece by piece",
    "greedy",
    "held = []\nfor n in range(700): held.append(bytearray(b'x' * 10 ** 6))\nprint('REACHED')\n",
  ),
  python(
    "memory in many small things",
    "greedy",
    "held = [[n] for n in range(6_000_000)]\nprint('REACHED')\n",
  ),
  python(
    "text that doubles",
    "greedy",
    "x = 'billion laughs'\nfor n in range(26): x += x\nprint('REACHED', len(x) // len(x))\n",
  ),
  javascript("a loop", "endless", "while (true) {}\n"),
  javascript(
    "a loop that hides in promises",
    "endless",
    "const again = () => Promise.resolve().then(again);\nawait again();\n",
  ),
  javascript(
    "a wait for another thread",
    "endless",
    "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);\n",
  ),
  javascript("a pattern", "endless", "/^(a+)+$/.test('a'.repeat(64) + 'b');\n"),
  javascript(
    "timers for ever",
    "endless",
    "setInterval(() => undefined, 1);\nawait new Promise(() => undefined);\n",
  ),
  javascript("much text", "flood", "while (true) console.log('y'.repeat(10_000));\n"),
  javascript(
    "memory in arrays",
    "greedy",
    "const held = [];\nfor (let n = 0; n < 12; n += 1) held.push(new Array(8_000_000).fill(n + 0.5));\nconsole.log('REACHED', held.length);\n",
  ),
  javascript(
    "memory outside of the heap",
    "greedy",
    "const held = [];\nfor (let n = 0; n < 14; n += 1) held.push(new Uint8Array(1e8).fill(1));\nconsole.log('REACHED', held.length);\n",
  ),
  sql(
    "a recursion without end",
    "endless",
    "with recursive n (x) as (select 1 union all select x + 1 from n) select count(*) from n;",
  ),
  sql(
    "rows that fill the memory",
    "greedy",
    "create table t as with recursive n (x) as (select 1 union all select x + 1 from n where x < 500) select x, randomblob(1000000) from n; select 'REACHED';",
  ),
  sql("a text that is too long", "greedy", "select length(hex(zeroblob(400000000))), 'REACHED';"),
];

export const SCRIPT_BOMBS: readonly ScriptBomb[] = [
  { name: "a loop outside of Python", kind: "endless", script: "for (;;) {}" },
  {
    name: "a flood past Python",
    kind: "flood",
    script: "for (;;) Deno.stdout.writeSync(new Uint8Array(65536).fill(121))",
  },
  {
    name: "memory of WebAssembly",
    kind: "greedy",
    script:
      "const held = []; for (let n = 0; n < 8; n += 1) { const m = new WebAssembly.Memory({ initial: 3000 }); new Uint8Array(m.buffer).fill(1); held.push(m); } console.log('REACHED')",
  },
];
