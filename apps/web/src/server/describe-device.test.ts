import { describe, expect, it } from "vitest";
import { describeDevice } from "./describe-device.ts";

describe("the device of a sign-in", () => {
  it("is named by browser and system", () => {
    expect(describeDevice("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0")).toBe(
      "Firefox on Linux",
    );
    expect(
      describeDevice(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
      ),
    ).toBe("Safari on iOS");
  });

  it("is not made up where the header says nothing, and never grows long", () => {
    expect(describeDevice(null)).toBeNull();
    expect(describeDevice("")).toBeNull();
    expect((describeDevice(`${"x".repeat(5_000)}/1.0`) ?? "").length).toBeLessThanOrEqual(80);
  });
});
