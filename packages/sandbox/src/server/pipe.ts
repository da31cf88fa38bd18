/** How a sandbox process talks to its parent, and how it gives up what it may do. */

declare const Deno: {
  permissions: { revokeSync(permission: { name: string }): { state: string } };
  stdin: { readSync(buffer: Uint8Array): number | null };
  stdout: { writeSync(bytes: Uint8Array): number };
  stderr: { writeSync(bytes: Uint8Array): number };
};

const writeOut = Deno.stdout.writeSync.bind(Deno.stdout);
const writeError = Deno.stderr.writeSync.bind(Deno.stderr);
const readIn = Deno.stdin.readSync.bind(Deno.stdin);
const encode = TextEncoder.prototype.encode.bind(new TextEncoder());

/** What Deno still granted was to read the files of this folder. Nothing is granted from here on. */
export function revokePermissions(): void {
  for (const name of ["read", "write", "net", "env", "sys", "run", "ffi", "import"]) {
    const { state } = Deno.permissions.revokeSync({ name });
    if (state === "granted") throw new Error(`permission to ${name} could not be revoked`);
  }
}

/** The first frame on stdin: `<nonce> <bytes>\n`, then so many bytes of JSON. */
export function readJob(): { nonce: string; job: string } {
  let held = new Uint8Array(0);
  const chunk = new Uint8Array(65_536);
  for (;;) {
    const end = held.indexOf(10);
    if (end >= 0) {
      const [nonce = "", size = ""] = new TextDecoder().decode(held.subarray(0, end)).split(" ");
      if (held.length - end - 1 >= Number(size)) {
        return { nonce, job: new TextDecoder().decode(held.subarray(end + 1, end + 1 + Number(size))) };
      }
    }
    const count = readIn(chunk);
    // The parent is gone: nobody is left to run anything for.
    if (count === null) throw new Error("stdin ended before a job came");
    const joined = new Uint8Array(held.length + count);
    joined.set(held);
    joined.set(chunk.subarray(0, count), held.length);
    held = joined;
  }
}

export function writeFrame(nonce: string, text: string): void {
  const body = encode(text);
  const head = encode(`${nonce} ${body.length}\n`);
  const frame = new Uint8Array(head.length + body.length);
  frame.set(head);
  frame.set(body, head.length);
  for (let sent = 0; sent < frame.length; ) sent += writeOut(frame.subarray(sent));
}

/** Pyodide's own notices go to the console; on stdout they would tear the frames apart. */
export function keepStdoutForFrames(): void {
  const toStderr = (...parts: unknown[]) => {
    writeError(encode(`${parts.map(String).join(" ").slice(0, 4_096)}\n`));
  };
  Object.assign(console, { log: toStderr, info: toStderr, debug: toStderr, warn: toStderr, error: toStderr });
}
