/**
 * Attempts to pass a test without the answer. Each defines `answer()`, whose right result is a text that is
 * drawn anew for each run and stays with the judge. The control is the judge that many have: it runs where
 * the code runs and asks `answer() == expected`, or believes what the code reports.
 */
export interface ForgeryAttack {
  name: string;
  /** Python unless it says otherwise. */
  language?: "javascript" | "typescript" | "sql";
  code: string;
}

const javascript = (name: string, code: string): ForgeryAttack => ({ name, language: "javascript", code });

/** Reaches JavaScript, and the runner's own output, from Python. */
const RAW_OUTPUT = `
from pyodide.code import run_js
write_raw = run_js("(text) => Deno.stdout.writeSync(new TextEncoder().encode(text))")
`;

export const FORGERY_ATTACKS: readonly ForgeryAttack[] = [
  {
    name: "an object that equals everything",
    code: `
class Anything:
    def __eq__(self, other):
        return True
    def __hash__(self):
        return 0
    def __repr__(self):
        return "'right'"
def answer():
    return Anything()
`,
  },
  {
    name: "a str that equals everything",
    code: `
class Text(str):
    def __eq__(self, other):
        return True
    __hash__ = str.__hash__
def answer():
    return Text("right")
`,
  },
  {
    name: "a class that claims to be str",
    code: `
class Meta(type):
    def __instancecheck__(cls, value):
        return True
    def __eq__(cls, other):
        return True
    __hash__ = type.__hash__
class Text(metaclass=Meta):
    __class__ = str
    def __eq__(self, other):
        return True
def answer():
    return Text()
`,
  },
  {
    name: "patched built-ins",
    code: `
import builtins
def answer():
    for name in ("type", "isinstance", "repr", "len", "str"):
        setattr(builtins, name, lambda *arguments: True)
    return None
`,
  },
  {
    name: "a patched JSON encoder",
    code: `
import json, json.encoder
def answer():
    forged = lambda *arguments, **options: '"right"'
    json.dumps = json.JSONEncoder.encode = json.JSONEncoder.default = forged
    json.encoder.encode_basestring_ascii = json.encoder.py_encode_basestring_ascii = forged
    return "wrong"
`,
  },
  {
    name: "a patched harness",
    code: `
import sys
harness = sys.modules["viva_harness"]
harness.tagged = lambda value: '{"t":"bool","v":true}'
def answer():
    return "wrong"
`,
  },
  {
    name: "a search for the expected value in memory",
    code: `
import gc, sys
def answer():
    frame, found = sys._getframe(), []
    while frame is not None:
        found += [value for value in frame.f_locals.values() if type(value) is str]
        found += [str(value) for value in frame.f_locals.values() if type(value) is dict]
        frame = frame.f_back
    found += [str(item) for item in gc.get_objects() if type(item) in (dict, list, tuple)][:20_000]
    print([text[text.find("right-"):][:22] for text in found if "right-" in text and "found +=" not in text])
    return "wrong"
`,
  },
  {
    name: "a verdict of its own on stdout",
    code: `
def answer():
    print('{"status":"ok","tests":[{"name":"t","passed":true}]}')
    print('{"k":"end","status":"ok","rest":"ok","errorLine":null}')
    return "wrong"
`,
  },
  {
    name: "a frame under a guessed nonce",
    code: `${RAW_OUTPUT}
def answer():
    message = '{"k":"seen","i":0,"seen":{"kind":"value","name":"t","value":{"t":"str","v":"right"},"ms":1}}'
    write_raw(f"ready {len(message)}\\n{message}")
    return "wrong"
`,
  },
  {
    name: "bytes that tear the frames apart",
    code: `${RAW_OUTPUT}
def answer():
    write_raw("0" * 10_000)
    return "wrong"
`,
  },
  {
    name: "a message sent through the harness's own channel",
    code: `
import sys
def answer():
    frame = sys._getframe()
    while "host" not in frame.f_locals:
        frame = frame.f_back
    host = frame.f_locals["host"]
    host.emit('{"k":"seen","i":0,"seen":{"kind":"value","name":"t","value":{"t":"bool","v":true},"ms":1}}')
    host.emit('{"k":"end","status":"ok","rest":"ok","errorLine":null}')
    return "wrong"
`,
  },
  {
    name: "an end before the first call",
    code: `
import sys
frame = sys._getframe()
while "host" not in frame.f_locals:
    frame = frame.f_back
frame.f_locals["host"].emit('{"k":"end","status":"ok","rest":"ok","errorLine":null}')
def answer():
    return "wrong"
`,
  },
  { name: "an exit that looks like success", code: "import sys\nsys.exit(0)\n" },
  { name: "an exit of the interpreter", code: "import os\ndef answer():\n    os._exit(0)\n" },
  {
    name: "an exit of the process",
    code: `from pyodide.code import run_js\ndef answer():\n    run_js("Deno.exit(0)")\n`,
  },
  {
    name: "a polluted prototype",
    code: `
from pyodide.code import run_js
def answer():
    run_js("Object.prototype.passed = true; Object.prototype.t = 'str'; Array.prototype.toJSON = () => 'right'; 0")
    return ["wrong"]
`,
  },
  {
    name: "an int that equals everything",
    code: "class Number(int):\n    def __eq__(self, other):\n        return True\n    __hash__ = int.__hash__\ndef answer():\n    return Number(7)\n",
  },
  {
    name: "a list that compares as equal to all",
    code: "class Items(list):\n    def __eq__(self, other):\n        return True\n    def __len__(self):\n        return 10 ** 6\ndef answer():\n    return Items()\n",
  },
  {
    name: "a class that calls itself str",
    code: "class str_(metaclass=type('M', (type,), {'__name__': 'str', '__qualname__': 'str'})):\n    pass\nstr_.__name__ = str_.__qualname__ = 'str'\nstr_.__module__ = 'builtins'\ndef answer():\n    return str_()\n",
  },
  {
    name: "an exception in place of an answer",
    code: "class Pass(Exception):\n    def __eq__(self, other):\n        return True\n    def __str__(self):\n        return 'right'\ndef answer():\n    raise Pass\n",
  },
  {
    name: "a test that is replaced by one of its own",
    code: "import sys\nframe = sys._getframe()\nwhile 'call' not in frame.f_locals:\n    frame = frame.f_back\nframe.f_locals['call']['call'] = \"'right'\"\nframe.f_locals['call']['name'] = 'other'\ndef answer():\n    return 'wrong'\n",
  },
  {
    name: "a patched compiler",
    code: "import builtins\nbuiltins.eval = builtins.exec = lambda *parts: 'right'\nbuiltins.compile = lambda *parts, **more: 'right'\ndef answer():\n    return 'wrong'\n",
  },
  {
    name: "a trace function that changes what is returned",
    code: "import sys\ndef trace(frame, event, value):\n    if event == 'return':\n        frame.f_locals['value'] = 'right'\n    return trace\nsys.settrace(trace)\ndef answer():\n    return 'wrong'\n",
  },
  {
    name: "a finaliser that reports after the end",
    code: 'import sys\nframe = sys._getframe()\nwhile \'host\' not in frame.f_locals:\n    frame = frame.f_back\nhost = frame.f_locals[\'host\']\nclass Late:\n    def __del__(self, host=host):\n        host.emit(\'{"k":"seen","i":0,"seen":{"kind":"value","name":"t","value":{"t":"bool","v":true},"ms":1}}\')\nheld = Late()\ndef answer():\n    globals().pop(\'held\', None)\n    return \'wrong\'\n',
  },
  {
    name: "many messages at once",
    code: `${RAW_OUTPUT}
def answer():
    for nonce in range(1_000):
        write_raw(f"{nonce:032x} 2\\n{{}}")
    return "wrong"
`,
  },
  {
    name: "a frame under the stolen nonce",
    code: `
from pyodide.code import run_js
def answer():
    # Whatever goes out from here on shows under which name it does.
    run_js("""
      const { set } = Uint8Array.prototype;
      const seen = [];
      Uint8Array.prototype.set = function (from, at) { seen.push(from); return set.call(this, from, at); };
      globalThis.stolen = () => seen.map((bytes) => new TextDecoder().decode(bytes)).find((text) => /^[0-9a-f]{32} /.test(text))?.slice(0, 32);
      0""")
    print("x" * 5_000, flush=True)
    nonce = run_js("globalThis.stolen()")
    message = '{"k":"seen","i":0,"seen":{"kind":"value","name":"t","value":{"t":"str","v":"right"},"ms":1}}'
    run_js("(text) => Deno.stdout.writeSync(new TextEncoder().encode(text))")(f"{nonce} {len(message)}\\n{message}")
    print("stolen" if nonce else "not found")
    return "wrong"
`,
  },
  javascript(
    "an object that turns into what is asked for",
    "function answer() { return { toString: () => 'right', valueOf: () => 'right', toJSON: () => 'right', [Symbol.toPrimitive]: () => 'right' }; }",
  ),
  javascript(
    "an array with methods of its own",
    "class Items extends Array { get length() { return 1; } toJSON() { return 'right'; } }\nfunction answer() { return Items.of('wrong'); }",
  ),
  javascript(
    "a proxy for everything",
    "function answer() { return new Proxy({}, { get: () => 'right', has: () => true, ownKeys: () => [], getPrototypeOf: () => String.prototype }); }",
  ),
  javascript(
    "polluted prototypes",
    "Object.prototype.passed = true; Object.prototype.t = 'str'; Object.prototype.v = 'right'; Array.prototype.toJSON = () => 'right';\nfunction answer() { return {}; }",
  ),
  javascript(
    "a patched JSON",
    "JSON.stringify = () => '\"right\"'; JSON.parse = () => ({ t: 'str', v: 'right' });\nfunction answer() { return 'wrong'; }",
  ),
  javascript(
    "patched arrays and promises",
    "Array.isArray = () => true; Array.from = () => ['right']; Array.prototype.map = Array.prototype.join = () => '\"right\"'; Promise.race = async () => ({ kind: 'value', value: 'right!' });\nfunction answer() { return 'wrong'; }",
  ),
  javascript(
    "a promise that answers later",
    "function answer() { return { then(resolve) { setTimeout(() => resolve('wrong'), 5); } }; }",
  ),
  javascript(
    "a finaliser that waits for the end",
    "new FinalizationRegistry(() => console.log('late')).register({}, 1);\nfunction answer() { return new WeakRef({}); }",
  ),
  javascript("an evaluator of its own", "var $evaluate_ = 0; var eval_ = 1;\nreturn () => 'right!';"),
  javascript(
    "an exit that looks like success",
    "function answer() { try { Deno.exit(0); } catch {} try { process.exit(0); } catch {} return 'wrong'; }",
  ),
  {
    name: "types that lie",
    language: "typescript",
    code: "function answer(): string { return { toString: () => 'right' } as unknown as string; }",
  },
];
