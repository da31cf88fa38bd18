import { ProtocolBreak } from "../protocol.ts";

/** `<nonce> <bytes>\n`, then so many bytes. The nonce frames; it guards nothing, for the code can read it. */
export function encodeFrame(nonce: string, text: string): Buffer {
  const body = Buffer.from(text, "utf8");
  return Buffer.concat([Buffer.from(`${nonce} ${body.length}\n`), body]);
}

/** Cuts a stream of bytes into frames. Throws ProtocolBreak at the first byte that does not fit. */
export class FrameReader {
  readonly #largestBytes: number;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #needBytes = 1;

  constructor(largestBytes: number) {
    this.#largestBytes = largestBytes;
  }

  push(chunk: Buffer): { nonce: string; text: string }[] {
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    // Joining on each chunk would make a large frame cost its square.
    if (this.#heldBytes < this.#needBytes) return [];
    let rest = Buffer.concat(this.#held);
    const frames: { nonce: string; text: string }[] = [];
    for (;;) {
      const head = this.#readHead(rest);
      if (head === null || rest.length < head.end) {
        this.#needBytes = head?.end ?? rest.length + 1;
        break;
      }
      frames.push({ nonce: head.nonce, text: rest.toString("utf8", head.start, head.end) });
      rest = rest.subarray(head.end);
    }
    this.#held = [rest];
    this.#heldBytes = rest.length;
    return frames;
  }

  #readHead(bytes: Buffer): { nonce: string; start: number; end: number } | null {
    const newline = bytes.subarray(0, LONGEST_HEAD).indexOf(10);
    if (newline < 0) {
      if (bytes.length >= LONGEST_HEAD) throw new ProtocolBreak("a frame has no head");
      return null;
    }
    const match = /^([0-9a-z]+) (\d{1,9})$/.exec(bytes.toString("latin1", 0, newline));
    const [, nonce, size] = match ?? [];
    if (nonce === undefined || Number(size) > this.#largestBytes)
      throw new ProtocolBreak("a frame is malformed");
    return { nonce, start: newline + 1, end: newline + 1 + Number(size) };
  }
}

const LONGEST_HEAD = 64;
