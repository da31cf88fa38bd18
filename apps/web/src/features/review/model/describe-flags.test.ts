import { describe, expect, it } from "vitest";
import { flagWords } from "./describe-flags.ts";

const flags = [{ code: "negated", reason: "The answer denies what it is expected to say." }];

describe("the words of a flagged answer", () => {
  it("are none where nothing was flagged", () => {
    expect(flagWords({ flags: [], flagged: false, mayAsk: false }, true)).toBeNull();
  });

  it("say why, and whether to ask, to wait, or that it is settled", () => {
    const open = flagWords({ flags, flagged: true, mayAsk: true }, true);
    expect(open).toMatchObject({
      title: "A person should look at your answer",
      reasons: [flags[0]?.reason],
      next: expect.stringContaining("cannot settle this yourself"),
    });
    expect(flagWords({ flags, flagged: true, mayAsk: false }, true)?.next).toContain("was asked");
    expect(flagWords({ flags, flagged: true, mayAsk: false }, false)?.next).toContain("each criterion");
    expect(flagWords({ flags, flagged: false, mayAsk: false }, true)?.next).toBe("Its points count.");
  });
});
