import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Attempts to reach the machine. Each payload tries for one of six effects, and the suite looks for all of
 * them: the SECRET in what comes back, the machine's own name, a file at DROP, a connection or a datagram to PORT,
 * somebody who answers at LISTEN, the death of process DECOY. The same payload runs unsandboxed too, where it has to succeed: a payload that works
 * nowhere proves nothing.
 */
export interface EscapeAttack {
  name: string;
  /**
   * `js`: the body of an async function; it is run from Python through Pyodide, and as an answer in
   * JavaScript. `python`: a program. `sql`: statements.
   */
  language: "js" | "python" | "sql";
  /** Holds SECRET_FILE, SECRET_DIR, DROP, PORT, LISTEN and DECOY where the suite's own values belong. */
  payload: string;
}

const js = (name: string, payload: string): EscapeAttack => ({ name, language: "js", payload });
const python = (name: string, payload: string): EscapeAttack => ({ name, language: "python", payload });
const sql = (name: string, payload: string): EscapeAttack => ({ name, language: "sql", payload });

/** A library of glibc's that writes a file as soon as it is loaded, wherever the environment says; null without it. */
export const WRITING_LIBRARY: string | null = [
  "/lib",
  "/lib64",
  `/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`,
].some((folder) => existsSync(join(folder, "libpcprofile.so")))
  ? "libpcprofile.so"
  : null;

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
  js(
    "read a file through a descriptor",
    `const file = Deno.openSync("SECRET_FILE"); const held = new Uint8Array(99); file.readSync(held); return new TextDecoder().decode(held)`,
  ),
  js(
    "read a file by a module that is imported late",
    `return (await import("node:fs")).readFileSync("SECRET_FILE", "utf8")`,
  ),
  js(
    "read a file by require",
    `return process.getBuiltinModule("node:module").createRequire("file:///")("SECRET_FILE.json")`,
  ),
  js(
    "read a file in a module of its own text",
    `return (await import("data:text/javascript," + encodeURIComponent('export default Deno.readTextFileSync("SECRET_FILE")'))).default`,
  ),
  js(
    "read a file in code made of a constructor",
    `return (async () => {}).constructor('return Deno.readTextFileSync("SECRET_FILE")')()`,
  ),
  js(
    "read a file in another context",
    `return process.getBuiltinModule("node:vm").runInNewContext('read("SECRET_FILE")', { read: Deno.readTextFileSync })`,
  ),
  ...(WRITING_LIBRARY !== null
    ? [
        js(
          "load a library as an extension of a database",
          `Deno.env.set("PCPROFILE_OUTPUT", "DROP");
           const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
           new DatabaseSync(":memory:", { allowExtension: true }).loadExtension("${WRITING_LIBRARY}")`,
        ),
      ]
    : []),
  js(
    "attach a file of the machine to a database",
    `const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
     const database = new DatabaseSync(":memory:");
     database.exec("attach 'SECRET_FILE.db' as other");
     return JSON.stringify(database.prepare("select * from other.secrets").all())`,
  ),
  js(
    "attach a file that is made to a database",
    `const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
     new DatabaseSync(":memory:").exec("attach 'DROP' as other; create table other.t (x)")`,
  ),
  js("list a folder", `return JSON.stringify([...Deno.readDirSync("SECRET_DIR")])`),
  js(
    "list a folder through node:fs",
    `return process.getBuiltinModule("node:fs").readdirSync("SECRET_DIR").join()`,
  ),
  js("follow a link", `return Deno.readLinkSync("SECRET_FILE.link")`),
  js("copy a file", `Deno.copyFileSync("SECRET_FILE", "DROP")`),
  js("make a hard link", `Deno.linkSync("SECRET_FILE", "DROP")`),
  js(
    "make a temporary file",
    `Deno.makeTempFileSync({ dir: "SECRET_DIR/..", prefix: "DROP".split("/").at(-1) })`,
  ),
  js(
    "write a file as a stream",
    `const s = process.getBuiltinModule("node:fs").createWriteStream("DROP"); s.on("error", () => undefined).end("x"); await new Promise((resolve) => s.on("close", resolve))`,
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
  python("list a folder in Python", `import os; print(os.listdir("SECRET_DIR"))`),
  python(
    "map a file",
    `import mmap; file = open("SECRET_FILE", "rb"); print(mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)[:])`,
  ),
  python(
    "link to a file",
    `import os; os.symlink("SECRET_FILE", "DROP.py-link"); print(open("DROP.py-link").read())`,
  ),
  python(
    "make a database in Python",
    `import sqlite3; sqlite3.connect("DROP").execute("create table t (x)")`,
  ),
  python("write a file in Python", `import pathlib; pathlib.Path("DROP").write_text("x")`),

  // What the process knows
  js("read the environment", `return JSON.stringify(Deno.env.toObject())`),
  js("read the environment through node", `return JSON.stringify(process.env)`),
  js("read the environment in /proc", `return Deno.readTextFileSync("/proc/self/environ")`),
  python("read the environment in Python", `import os; print(dict(os.environ))`),
  js("read the environment of another process", `return Deno.readTextFileSync("/proc/DECOY/environ")`),
  python("read the environment of another process in Python", `print(open("/proc/DECOY/environ").read())`),
  js("learn the machine's name", `return "name=" + Deno.hostname()`),
  js(
    "learn the machine's name through node",
    `return "name=" + process.getBuiltinModule("node:os").hostname()`,
  ),
  python("learn the machine's name in Python", `import os; print("name=" + os.uname().nodename)`),

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
  js(
    "start a program and leave it",
    `new Deno.Command("touch", { args: ["DROP"] }).spawn().unref(); await new Promise((resolve) => setTimeout(resolve, 200))`,
  ),
  js(
    "start a program through node's spawn",
    `process.getBuiltinModule("node:child_process").spawnSync("touch", ["DROP"])`,
  ),
  python(
    "start a program by exec",
    `import os\nif os.fork() == 0:\n    os.execvp("touch", ["touch", "DROP"])\nos.wait()`,
  ),
  python(
    "start a program by posix_spawn",
    `import os; os.waitpid(os.posix_spawnp("touch", ["touch", "DROP"], {"PATH": "/usr/bin:/bin"}), 0)`,
  ),
  python(
    "start a process of multiprocessing",
    `import multiprocessing, pathlib\np = multiprocessing.get_context("fork").Process(target=pathlib.Path("DROP").touch)\np.start()\np.join()`,
  ),
  python(
    "start a thread that works on",
    `import pathlib, threading\nt = threading.Thread(target=pathlib.Path("DROP").touch)\nt.start()\nt.join()`,
  ),
  python(
    "fork many times",
    `import os\nfor n in range(20):\n    if os.fork() == 0:\n        open(f"DROP-{n}", "w").close()\n        os._exit(0)\nfor n in range(20): os.wait()`,
  ),
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
  js(
    "ask for a page through node:http",
    `await new Promise((resolve) => process.getBuiltinModule("node:http").get("http://127.0.0.1:PORT/", resolve).on("error", resolve))`,
  ),
  js(
    "open a session of http2",
    `const session = process.getBuiltinModule("node:http2").connect("http://127.0.0.1:PORT/"); await new Promise((resolve) => session.on("error", resolve).on("close", resolve).on("connect", resolve)); session.destroy()`,
  ),
  js(
    "listen to events",
    `const source = new EventSource("http://127.0.0.1:PORT/"); await new Promise((resolve) => { source.onerror = source.onopen = resolve; }); source.close()`,
  ),
  js(
    "fetch in a worker",
    `const worker = new Worker("data:text/javascript," + encodeURIComponent('try { await fetch("http://127.0.0.1:PORT/") } finally { postMessage(1) }'), { type: "module" });
     await new Promise((resolve, reject) => {
       worker.onmessage = resolve;
       worker.onerror = (event) => { event.preventDefault(); reject(new Error(event.message)); };
     })`,
  ),
  js("load a module from the network", `await import("http://127.0.0.1:PORT/x.js")`),
  python("open a connection in Python", `import socket; socket.create_connection(("127.0.0.1", PORT), 2)`),
  python(
    "fetch a page in Python",
    `import urllib.request; urllib.request.urlopen("http://127.0.0.1:PORT/", timeout=2)`,
  ),
  python(
    "fetch a page by http.client",
    `import http.client; http.client.HTTPConnection("127.0.0.1", PORT, timeout=2).request("GET", "/")`,
  ),
  python(
    "open a connection in asyncio",
    `import asyncio; asyncio.run(asyncio.wait_for(asyncio.open_connection("127.0.0.1", PORT), 2))`,
  ),
  js(
    "send a datagram",
    `const socket = process.getBuiltinModule("node:dgram").createSocket("udp4");
     await new Promise((resolve) => socket.send("x", PORT, "127.0.0.1", resolve));
     socket.close()`,
  ),
  js(
    "listen on a port",
    `const listener = Deno.listen({ hostname: "127.0.0.1", port: LISTEN });
     await Promise.race([listener.accept(), new Promise((resolve) => setTimeout(resolve, 500))]);
     listener.close()`,
  ),
  js(
    "listen through node:net",
    `const server = process.getBuiltinModule("node:net").createServer().on("error", () => undefined).listen(LISTEN, "127.0.0.1");
     await new Promise((resolve) => { server.on("connection", resolve); setTimeout(resolve, 500); });
     server.close()`,
  ),
  js(
    "serve pages",
    `let asked;
     const answered = new Promise((resolve) => { asked = resolve; });
     const server = Deno.serve({ hostname: "127.0.0.1", port: LISTEN, onListen: () => undefined }, () => { asked(); return new Response("x"); });
     await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 500))]);
     await server.shutdown()`,
  ),
  python(
    "send a datagram in Python",
    `import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", PORT))`,
  ),
  python(
    "listen on a port in Python",
    `import socket\nlistener = socket.create_server(("127.0.0.1", LISTEN))\nlistener.settimeout(1)\nlistener.accept()`,
  ),
  python(
    "bind a socket and listen in Python",
    `import socket\ns = socket.socket()\ns.bind(("127.0.0.1", LISTEN))\ns.listen()\ns.settimeout(1)\ns.accept()`,
  ),

  // The database's own ways out
  sql(
    "attach a file that is made",
    `attach 'DROP' as other; create table other.t (x); insert into other.t values (1);`,
  ),
  sql("write the database to a file", `create table t (x); vacuum into 'DROP';`),
  sql("attach a file of the machine", `attach 'SECRET_FILE.db' as other; select * from other.secrets;`),
];
