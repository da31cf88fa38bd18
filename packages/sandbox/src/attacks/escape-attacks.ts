/**
 * Attempts to reach the machine. Each payload tries for one of four effects, and the suite looks for all of
 * them after every attempt: the SECRET in what comes back, a file at DROP, a connection to PORT, the death of
 * process DECOY. The same payload runs unsandboxed first, where it has to succeed: a payload that works
 * nowhere proves nothing.
 */
export interface EscapeAttack {
  name: string;
  /** `js`: the body of an async function, reached from Python through Pyodide. `python`: a program. */
  language: "js" | "python";
  /** Holds SECRET_FILE, SECRET_NAME, DROP, PORT and DECOY where the suite's own values belong. */
  payload: string;
}

const js = (name: string, payload: string): EscapeAttack => ({ name, language: "js", payload });
const python = (name: string, payload: string): EscapeAttack => ({ name, language: "python", payload });

export const ESCAPE_ATTACKS: readonly EscapeAttack[] = [
  // Files
  js("read a file", `return Deno.readTextFileSync("SECRET_FILE")`),
  js(
    "read a file through node:fs",
    `return process.getBuiltinModule("node:fs").readFileSync("SECRET_FILE", "utf8")`,
  ),
  js("read a file by fetch", `return await (await fetch("file://SECRET_FILE")).text()`),
  js(
    "read a file as a module",
    `return JSON.stringify(await import("file://SECRET_FILE.json", { with: { type: "json" } }))`,
  ),
  js(
    "ask for the permission that was given up, then read",
    `Deno.permissions.requestSync({ name: "read" }); return Deno.readTextFileSync("SECRET_FILE")`,
  ),
  js(
    "read a file in a worker of its own",
    `const script = 'postMessage(Deno.readTextFileSync("SECRET_FILE"))';
     const worker = new Worker("data:text/javascript," + encodeURIComponent(script), { type: "module" });
     return await new Promise((resolve, reject) => {
       worker.onmessage = ({ data }) => resolve(data);
       worker.onerror = (event) => { event.preventDefault(); reject(new Error(event.message)); };
     })`,
  ),
  js(
    "read a file in a thread",
    `const { Worker } = process.getBuiltinModule("node:worker_threads");
     const script = 'require("node:worker_threads").parentPort.postMessage(require("node:fs").readFileSync("SECRET_FILE", "utf8"))';
     const thread = new Worker(script, { eval: true });
     return await new Promise((resolve, reject) => thread.on("message", resolve).on("error", reject))`,
  ),
  js("write a file", `Deno.writeTextFileSync("DROP", "x")`),
  js("write a file through node:fs", `process.getBuiltinModule("node:fs").appendFileSync("DROP", "x")`),
  js("make a folder", `Deno.mkdirSync("DROP")`),
  js("make a link", `Deno.symlinkSync("/", "DROP")`),
  js(
    "make a database",
    `const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
     new DatabaseSync("DROP").exec("create table t (x)")`,
  ),
  python("read a file in Python", `print(open("SECRET_FILE").read())`),
  python("write a file in Python", `import pathlib; pathlib.Path("DROP").write_text("x")`),

  // What the process knows
  js("read the environment", `return JSON.stringify(Deno.env.toObject())`),
  js("read the environment through node", `return JSON.stringify(process.env)`),
  js("read the environment in /proc", `return Deno.readTextFileSync("/proc/self/environ")`),
  python("read the environment in Python", `import os; print(dict(os.environ))`),

  // Other processes
  js("start a program", `new Deno.Command("touch", { args: ["DROP"] }).outputSync()`),
  js("start a program through node", `process.getBuiltinModule("node:child_process").execSync("touch DROP")`),
  js("kill a process", `Deno.kill(DECOY, "SIGKILL")`),
  js("kill a process through node", `process.kill(DECOY, "SIGKILL")`),
  js(
    "call a C function",
    `const name = Deno.build.os === "darwin" ? "libSystem.dylib" : "libc.so.6";
     const libc = Deno.dlopen(name, { system: { parameters: ["buffer"], result: "i32" } });
     libc.symbols.system(new TextEncoder().encode("touch DROP\\0"))`,
  ),
  python("start a program in Python", `import subprocess; subprocess.run(["touch", "DROP"])`),
  python("start a shell in Python", `import os; os.system("touch DROP")`),
  python("fork", `import os\nif os.fork() == 0:\n    open("DROP", "w").close()\n    os._exit(0)\nos.wait()`),
  python("kill a process in Python", `import os; os.kill(DECOY, 9)`),
  python("call a C function in Python", `import ctypes; ctypes.CDLL(None).system(b"touch DROP")`),

  // The network
  js("fetch a page", `await fetch("http://127.0.0.1:PORT/")`),
  js("open a connection", `(await Deno.connect({ hostname: "127.0.0.1", port: PORT })).close()`),
  js(
    "open a web socket",
    `const socket = new WebSocket("ws://127.0.0.1:PORT/");
     await new Promise((resolve) => { socket.onopen = socket.onerror = socket.onclose = resolve; })`,
  ),
  js(
    "open a connection through node:net",
    `const socket = process.getBuiltinModule("node:net").connect(PORT, "127.0.0.1");
     await new Promise((resolve) => socket.on("connect", resolve).on("error", resolve));
     socket.destroy()`,
  ),
  js("load a module from the network", `await import("http://127.0.0.1:PORT/x.js")`),
  python("open a connection in Python", `import socket; socket.create_connection(("127.0.0.1", PORT), 2)`),
  python(
    "fetch a page in Python",
    `import urllib.request; urllib.request.urlopen("http://127.0.0.1:PORT/", timeout=2)`,
  ),
];
