/**
 * Attempts to pass a test without the answer. Each defines `answer()`, whose right result is a text that is
 * drawn anew for each run and stays with the judge. The control is the judge that many have: it runs where
 * the code runs and asks `answer() == expected`, or believes what the code reports.
 */
export interface ForgeryAttack {
  name: string;
  code: string;
}

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
];
