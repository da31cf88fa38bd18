/**
 * Lets Pyodide restore a snapshot that is larger than the memory with which its module begins, or that is read
 * from a file straight into that memory.
 */

/** A snapshot that is read from where it lies. */
export interface SnapshotFile {
  /** Bytes of Pyodide's head and of the memory that follows it. */
  length: number;
  /** The pieces of the memory, `[from, to)` in bytes, that are to be read: all else is zero in both. */
  pieces: readonly (readonly [number, number])[];
  /** Fills `into` with the bytes of the file from `position` on. */
  read(position: number, into: Uint8Array): void;
}

/** What Pyodide is given for a snapshot. To be called right before it boots. */
export function prepareSnapshot(snapshot: Uint8Array | SnapshotFile): Uint8Array {
  const grown = growAtInstantiation(snapshot.length);
  return snapshot instanceof Uint8Array ? snapshot : readInPlace(snapshot, grown.memory);
}

/** How long the head is, from the snapshot's first eight bytes. */
export function headBytesOf(start: Uint8Array): number {
  return new DataView(start.buffer, start.byteOffset).getUint32(4, true);
}

/**
 * A view that Pyodide takes for the whole snapshot. It holds the head alone; when Pyodide takes all that
 * follows, to copy it into the interpreter's memory, that is read into there and nothing is left to copy.
 */
function readInPlace(file: SnapshotFile, memory: () => WebAssembly.Memory): Uint8Array {
  const marks = new Uint8Array(8);
  file.read(0, marks);
  const headBytes = headBytesOf(marks);
  const head = new Uint8Array(headBytes);
  file.read(0, head);
  const part = head.subarray.bind(head);
  Object.defineProperty(head, "length", { value: file.length });
  head.subarray = (from, to) => {
    if (to !== undefined) return part(from, to);
    const { buffer } = memory();
    for (const [start, end] of file.pieces)
      file.read(headBytes + start, new Uint8Array(buffer, start, end - start));
    return new Uint8Array(0);
  };
  return head;
}

/**
 * Gives the interpreter's memory the size of the snapshot before anything is put there. Pyodide restores a
 * snapshot into the memory that its module begins with, and one with Django is larger than that.
 */
function growAtInstantiation(bytes: number): { memory(): WebAssembly.Memory } {
  let found: WebAssembly.Memory | null = null;
  const { instantiate, instantiateStreaming } = WebAssembly;
  const grow = ({ exports: { memory } }: WebAssembly.Instance) => {
    if (!(memory instanceof WebAssembly.Memory)) return;
    found = memory;
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / 65_536);
    if (missing > 0) memory.grow(missing);
  };
  const grown = <Result extends WebAssembly.WebAssemblyInstantiatedSource | WebAssembly.Instance>(
    result: Result,
  ): Result => {
    grow(result instanceof WebAssembly.Instance ? result : result.instance);
    return result;
  };
  WebAssembly.instantiate = ((...parts: Parameters<typeof instantiate>) =>
    instantiate(...parts).then(grown)) as typeof instantiate;
  WebAssembly.instantiateStreaming = (...parts) => instantiateStreaming(...parts).then(grown);
  return {
    memory() {
      if (found === null) throw new Error("the interpreter has no memory of its own");
      return found;
    },
  };
}
