import fc from "fast-check";
import { expect, it } from "vitest";
import { readLines } from "./read-input.ts";

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const terminal = {
    env: { workingFolder: "/", databaseUrl: null, variables: {} },
    stdin: (async function* () {
      yield* chunks;
    })(),
    out: () => undefined,
    err: () => undefined,
  };
  const lines: string[] = [];
  for await (const line of readLines(terminal, "")) lines.push(line);
  return lines;
}

it("gives the same lines however the bytes arrive", async () => {
  const text = "eins\n\nzwölf 🙂\nletzte";
  const bytes = Buffer.from(text);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: bytes.length })), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      expect(await linesOf(chunks)).toEqual(["eins", "", "zwölf 🙂", "letzte"]);
    }),
  );
});

it("does not make up a line after the last line feed", async () => {
  expect(await linesOf([Buffer.from("a\nb\n")])).toEqual(["a", "b"]);
});
