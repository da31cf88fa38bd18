import { describe, expect, it } from "vitest";
import { ProtocolBreak } from "../protocol.ts";
import { encodeFrame, FrameReader } from "./frames.ts";

describe("frames", () => {
  it("come through whole, however the bytes are cut", () => {
    const bytes = Buffer.concat([
      encodeFrame("ab12", "é".repeat(50)),
      encodeFrame("ready", "{}"),
      encodeFrame("ab12", ""),
    ]);
    for (const size of [1, 3, 64, bytes.length]) {
      const reader = new FrameReader(1_000);
      const frames = [];
      for (let at = 0; at < bytes.length; at += size)
        frames.push(...reader.push(bytes.subarray(at, at + size)));
      expect(frames).toEqual([
        { nonce: "ab12", text: "é".repeat(50) },
        { nonce: "ready", text: "{}" },
        { nonce: "ab12", text: "" },
      ]);
    }
  });

  it("are refused at the first byte that does not fit", () => {
    const broken = ["hello world\n", "ab -1\n", "ab 99999\n", `${"x".repeat(70)}`, "\n"];
    for (const text of broken) {
      expect(() => new FrameReader(1_000).push(Buffer.from(text))).toThrow(ProtocolBreak);
    }
  });
});
