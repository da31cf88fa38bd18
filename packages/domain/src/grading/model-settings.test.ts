import { describe, expect, it } from "vitest";
import { modelChoiceSchema } from "./model-settings.ts";

const own = { use: "own", baseUrl: "https://host/v1", model: "small", keyVariable: null, timeoutMs: 20_000 };
const taken = (changes: object) => modelChoiceSchema.safeParse({ ...own, ...changes }).success;

describe("the settings of an organisation's model", () => {
  it("take addresses of the web and of this network", () => {
    expect(taken({})).toBe(true);
    expect(taken({ baseUrl: "http://127.0.0.1:11434/v1" })).toBe(true);
  });

  it.each([
    "ftp://host/v1",
    "host/v1",
    "",
    "https://me:key@host/v1",
    "https://host/v1?key=1",
    "https://host/v1#k",
  ])("do not take the address %j", (baseUrl) => expect(taken({ baseUrl })).toBe(false));

  it("name a key by a variable of the prefix, and by no other", () => {
    expect(taken({ keyVariable: "VIVA_MODEL_KEY_A1" })).toBe(true);
    for (const keyVariable of [
      "",
      "VIVA_MODEL_KEY_",
      "VIVA_MODEL_KEY",
      "DATABASE_URL",
      "VIVA_SECRET",
      "XVIVA_MODEL_KEY_A",
      "VIVA_MODEL_KEY_A\nB",
      "viva_model_key_a",
      "sk-123",
    ]) {
      expect([keyVariable, taken({ keyVariable })]).toEqual([keyVariable, false]);
    }
  });

  it("have a time limit within bounds, and none of it is needed to switch a model off", () => {
    expect([taken({ timeoutMs: 499 }), taken({ timeoutMs: 60_001 }), taken({ model: " " })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(modelChoiceSchema.parse({ use: "off" })).toEqual({ use: "off" });
  });
});
