/**
 * Lets Pyodide take this process for the worker of a page while it boots. Seen as Node, Deno loads its own
 * copy of Node's library for it, which costs more than the rest of Deno's start; and what Pyodide does is
 * then the same on both hosts. Returns a function that puts everything back.
 */
export function lookLikeWorker(readFile: (name: string) => Uint8Array): () => void {
  const names = ["Deno", "process", "fetch", "WorkerGlobalScope", "prompt", "clearTimeout"] as const;
  const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const { instantiateStreaming } = WebAssembly;
  for (const name of names) Reflect.deleteProperty(globalThis, name);
  Object.assign(globalThis, {
    // Pyodide asks whether `self` is an instance of it.
    WorkerGlobalScope: Object,
    // Pyodide keeps hold of it. To look at Deno's own loads a part of Node's library, used or not.
    clearTimeout: (id: number) => globalThis.clearTimeout(id),
    // As much of a response as Pyodide asks for: the real ones are of a part of Deno that nothing else loads.
    fetch: async (address: unknown) => {
      const bytes = readFile(String(address).split("/").at(-1) ?? "");
      const text = () => new TextDecoder().decode(bytes);
      return {
        ok: true,
        status: 200,
        bytes,
        arrayBuffer: async () => bytes.buffer,
        json: async () => JSON.parse(text()),
        text: async () => text(),
      };
    },
  });
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const { bytes } = (await source) as unknown as { bytes: BufferSource };
    return WebAssembly.instantiate(bytes, imports);
  };
  return () => {
    WebAssembly.instantiateStreaming = instantiateStreaming;
    for (const [name, descriptor] of kept) {
      Reflect.deleteProperty(globalThis, name);
      if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
