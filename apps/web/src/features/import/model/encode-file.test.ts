import { expect, it } from "vitest";
import { encodeFile } from "./encode-file.ts";

it("gives the bytes of a file as base64, of a large one too", async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 31) % 256);
  expect(await encodeFile(new Blob([bytes]))).toBe(Buffer.from(bytes).toString("base64"));
});
