/** The sections of a WebAssembly binary that are looked into here, by their number in the specification. */
export const SECTION = { import: 2, global: 6, export: 7 } as const;

export interface Section {
  id: number;
  body: Uint8Array;
}

const MAGIC_AND_VERSION = 8;

/** Throws RangeError for bytes that end in the middle of a section. */
export function readSections(wasm: Uint8Array): Section[] {
  const reader = new WasmReader(wasm, MAGIC_AND_VERSION);
  const sections: Section[] = [];
  while (!reader.done) {
    const id = reader.byte();
    sections.push({ id, body: reader.bytes(reader.number()) });
  }
  return sections;
}

export function writeSections(wasm: Uint8Array, sections: readonly Section[]): Uint8Array {
  const parts = sections.flatMap(({ id, body }) => [Uint8Array.of(id), encodeNumber(body.length), body]);
  return joinBytes([wasm.subarray(0, MAGIC_AND_VERSION), ...parts]);
}

/** A vector of the binary format: how many, then each. */
export function vector(items: readonly Uint8Array[]): Uint8Array {
  return joinBytes([encodeNumber(items.length), ...items]);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** LEB128, unsigned. */
export function encodeNumber(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; ; left >>>= 7) {
    if (left < 0x80) return Uint8Array.from([...bytes, left]);
    bytes.push((left & 0x7f) | 0x80);
  }
}

export class WasmReader {
  readonly #source: Uint8Array;
  at: number;

  constructor(source: Uint8Array, at = 0) {
    this.#source = source;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.#source.length;
  }

  byte(): number {
    const byte = this.#source[this.at];
    if (byte === undefined) throw new RangeError("the binary ends too early");
    this.at += 1;
    return byte;
  }

  /** LEB128, unsigned, of at most 32 bits. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  bytes(length: number): Uint8Array {
    if (this.at + length > this.#source.length) throw new RangeError("the binary ends too early");
    this.at += length;
    return this.since(this.at - length);
  }

  /** What has been read from there on. */
  since(start: number): Uint8Array {
    return this.#source.subarray(start, this.at);
  }

  name(): string {
    return new TextDecoder().decode(this.bytes(this.number()));
  }
}
