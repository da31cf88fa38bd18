/** Attempts to leave something for the next run: `leave` does, and `look` prints `<mark>-left` when it is there. */
export interface TraceAttack {
  name: string;
  mark: string;
  leave: string;
  look: string;
}

let count = 0;

/** Programs in Python. Each has an effect within the same run. */
export const PYTHON_TRACES: readonly TraceAttack[] = [
  trace(
    "a name among the built-ins",
    "import builtins\nbuiltins.MARK = 'MARK-left'",
    "import builtins\nprint(getattr(builtins, 'MARK', None))",
  ),
  trace(
    "a variable of the environment",
    "import os\nos.environ['MARK'] = 'MARK-left'",
    "import os\nprint(os.environ.get('MARK'))",
  ),
  trace("a file", "open('/tmp/MARK', 'w').write('MARK-left')", "print(open('/tmp/MARK').read())"),
  trace(
    "a module",
    "import sys, types\nsys.modules['MARK'] = types.SimpleNamespace(text='MARK-left')",
    "import sys\nprint(getattr(sys.modules.get('MARK'), 'text', None))",
  ),
  trace(
    "a changed module of the library",
    "import heapq\nheapq.MARK = 'MARK-left'",
    "import heapq\nprint(getattr(heapq, 'MARK', None))",
  ),
  trace(
    "the library's own archive",
    "import sys\nopen(next(p for p in sys.path if p.endswith('.zip')), 'ab').write(b'MARK-left')",
    "import sys\nprint(open(next(p for p in sys.path if p.endswith('.zip')), 'rb').read()[-20:].decode('latin-1'))",
  ),
  trace(
    "a changed harness",
    "import sys\nsys.modules['viva_harness'].MARK = 'MARK-left'",
    "import sys\nprint(getattr(sys.modules['viva_harness'], 'MARK', None))",
  ),
  trace(
    "a built-in type changed in memory",
    "import gc\ngc.get_referents(str.__dict__)[0]['MARK'] = 'MARK-left'",
    "import gc\nprint(gc.get_referents(str.__dict__)[0].get('MARK'))",
  ),
  trace(
    "a global of JavaScript",
    "import js\njs.MARK = 'MARK-left'",
    "import js\nprint(getattr(js, 'MARK', None))",
  ),
  trace(
    "a polluted prototype",
    "import js\njs.Object.prototype.MARK = 'MARK-left'",
    "from pyodide.code import run_js\nprint(run_js('({}).MARK'))",
  ),
  trace(
    "a function that runs at the end",
    "import atexit\natexit.register(print, 'x')\nimport sys\nsys.addaudithook(lambda *event: None)\nsys.MARK = 'MARK-left'",
    "import sys\nprint(getattr(sys, 'MARK', None))",
  ),
];

/** Scripts for Deno's own stores, which last from process to process where there is a folder for them. */
export const STORES: readonly TraceAttack[] = [
  trace("local storage", "localStorage.setItem('MARK', 'MARK-left')", "return localStorage.getItem('MARK')"),
  trace(
    "a cache",
    "await (await caches.open('c')).put('http://a/MARK', new Response('MARK-left'))",
    "return await (await (await caches.open('c')).match('http://a/MARK')).text()",
  ),
  trace(
    "a store of keys",
    "const kv = await Deno.openKv(); await kv.set(['MARK'], 'MARK-left'); kv.close()",
    "const kv = await Deno.openKv(); const { value } = await kv.get(['MARK']); kv.close(); return value",
  ),
];

/** Scripts that change what an interpreter is read from: FOLDER stands for its folder. */
export const SPOILS: readonly { name: string; script: string }[] = [
  { name: "the snapshot is cut", script: "Deno.truncateSync('FOLDER/snapshot.bin', 10)" },
  {
    name: "the snapshot is poisoned",
    script: "Deno.writeFileSync('FOLDER/snapshot.bin', new Uint8Array(99))",
  },
  {
    name: "the runner says more",
    script: "Deno.writeTextFileSync('FOLDER/runner.mjs', '// more', { append: true })",
  },
  {
    name: "another file takes the runner's place",
    script: "Deno.renameSync('FOLDER/harness.py', 'FOLDER/runner.mjs')",
  },
  { name: "a file is taken away", script: "Deno.removeSync('FOLDER/harness.py')" },
  { name: "a file is put beside", script: "Deno.writeTextFileSync('FOLDER/deno.json', '{}')" },
];

function trace(name: string, leave: string, look: string): TraceAttack {
  count += 1;
  const mark = `mark${count}x`;
  return { name, mark, leave: leave.replaceAll("MARK", mark), look: look.replaceAll("MARK", mark) };
}
