import { BadInput, type Terminal } from "./terminal.ts";

const maximumBytes = 64 * 1_048_576;

/** Standard input as text. Throws BadInput with `advice` when it is empty or a keyboard. */
export async function readInput({ stdin }: Terminal, advice: string): Promise<string> {
  if ("isTTY" in stdin && stdin.isTTY === true) throw new BadInput(advice);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    bytes += part.length;
    if (bytes > maximumBytes)
      throw new BadInput(`More than ${maximumBytes} bytes on standard input: send less at a time.`);
    chunks.push(part);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  if (text.trim() === "") throw new BadInput(advice);
  return text;
}
