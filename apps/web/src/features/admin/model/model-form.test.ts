import type { ModelChoice } from "@viva/domain/grading/model-settings";
import { describe, expect, it } from "vitest";
import { readModel, typedModel } from "./model-form.ts";

const own: ModelChoice = {
  use: "own",
  baseUrl: "https://host/v1",
  model: "small",
  keyVariable: "VIVA_MODEL_KEY_A",
  timeoutMs: 1_500,
};

describe("the form for the model of an organisation", () => {
  it("reads back what it shows", () => {
    for (const choice of [
      own,
      { ...own, keyVariable: null },
      { use: "off" },
      { use: "installation" },
    ] as const) {
      expect(readModel(typedModel(choice))).toEqual({ kind: "choice", choice });
    }
  });

  it("says by field what is wrong, and nothing of fields that do not count", () => {
    const typed = {
      use: "own" as const,
      baseUrl: "host",
      model: " ",
      keyVariable: "DATABASE_URL",
      seconds: "soon",
    };
    expect(readModel(typed)).toEqual({
      kind: "wrong",
      errors: {
        baseUrl: expect.stringContaining("https://host/v1"),
        model: expect.stringContaining("name"),
        keyVariable: expect.stringContaining("VIVA_MODEL_KEY_"),
        seconds: "Give a number of seconds from 0.5 to 60.",
      },
    });
    expect(readModel({ ...typed, use: "off" })).toEqual({ kind: "choice", choice: { use: "off" } });
    for (const seconds of ["", "0.4", "61"]) {
      expect(readModel({ ...typedModel(own), seconds })).toMatchObject({
        errors: { seconds: expect.any(String) },
      });
    }
  });
});
