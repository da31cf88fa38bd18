import { BadInput, type Terminal } from "./terminal.ts";

const maximumBytes = 64 * 1_048_576;

/** Standard input as text. Throws BadInput with `advice` when it is empty or a keyboard. */
export async function readInput({ stdin }: Terminal, advice: string): Promise<string> {
  refuseKeyboard(stdin, advice);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    bytes += part.length;
    if (bytes > maximumBytes) {
      throw new BadInput(`More than ${maximumBytes} bytes on standard input: send less at a time.`);
    }
    chunks.push(part);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  if (text.trim() === "") throw new BadInput(advice);
  return text;
}

/** The lines of standard input as they come, without their line feeds. Throws BadInput for a keyboard. */
export async function* readLines({ stdin }: Terminal, advice: string): AsyncGenerator<string> {
  refuseKeyboard(stdin, advice);
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stdin) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > maximumBytes) {
      throw new BadInput(`A line of more than ${maximumBytes} characters: end each line with a line feed.`);
    }
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

function refuseKeyboard(stdin: Terminal["stdin"], advice: string): void {
  if ("isTTY" in stdin && stdin.isTTY === true) throw new BadInput(advice);
}
