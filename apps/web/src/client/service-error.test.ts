import { describe, expect, it } from "vitest";
import { describeError, findServiceError } from "./service-error.ts";
import { decodeRefusal, encodeRefusal } from "./sign-in-refusal.ts";

describe("what a failed call tells the reader", () => {
  it("is the server's own words when it refused", () => {
    const error = Object.assign(new Error("x"), {
      data: {
        code: "CONFLICT",
        service: { code: "conflict", message: "Taken.", field: "email", problems: [] },
      },
    });
    expect(findServiceError(error)).toMatchObject({ code: "conflict", field: "email" });
    expect(describeError(error)).toBe("Taken.");
  });

  it("is the message of the first field when the input was malformed", () => {
    const error = Object.assign(new Error("x"), { data: { service: null, fields: { title: "Too short." } } });
    expect(describeError(error)).toBe("Too short.");
  });

  it("is the connection when no answer came", () => {
    const error = new Error("fetch failed", { cause: new TypeError("Failed to fetch") });
    expect(describeError(error)).toMatch(/cannot be reached/);
  });

  it("is a fault of the server for anything else, without its inner words", () => {
    expect(describeError(new Error("relation users does not exist"))).not.toMatch(/relation/);
  });
});

describe("a refused sign-in", () => {
  it("comes back as it was sent", () => {
    const refusal = { code: "rate-limited", message: "Wait 10 minutes." };
    expect(decodeRefusal(encodeRefusal(refusal))).toEqual(refusal);
  });

  it("that is not ours still says something", () => {
    expect(decodeRefusal("CredentialsSignin").message).not.toBe("");
    expect(decodeRefusal('{"code":1}').code).toBe("unavailable");
  });
});
