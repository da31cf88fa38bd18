import type { ModelUse } from "@viva/domain/operations/views";
import { describe, expect, it } from "vitest";
import { auditWords } from "./audit-words.ts";
import {
  duration,
  faultWords,
  installationModelWords,
  modelChoiceWords,
  modelStateWords,
} from "./model-words.ts";

const use: ModelUse = {
  name: null,
  days: 30,
  answers: 0,
  used: 0,
  faults: [],
  medianMs: null,
  p95Ms: null,
  promptTokens: 0,
  completionTokens: 0,
};

describe("what an admin reads", () => {
  it("says in words whether a language model is asked", () => {
    expect(modelStateWords(use)).toMatch(/^Off: the built-in grader grades alone/);
    expect(modelStateWords({ ...use, answers: 3 })).toBe("Off now. Within the last 30 days it was on.");
    expect(modelStateWords({ ...use, name: "small" })).toBe(
      "On: small gives a second opinion on written answers.",
    );
  });

  it("says what organisations without a model of their own use, and what one uses", () => {
    expect(installationModelWords(use)).toMatch(/^Off: no answer leaves this server, unless/);
    expect(installationModelWords({ ...use, name: "small" })).toMatch(/^On for .*: small gives/);
    expect(modelChoiceWords({ use: "own", name: "big" })).toBe("its own: big");
    expect(modelChoiceWords({ use: "off", name: null })).toBe("no model");
    expect(modelChoiceWords({ use: "installation", name: "small" })).toBe("as the installation: small");
    expect(modelChoiceWords({ use: "installation", name: null })).toBe("no model");
  });

  it("gives times in the unit that fits, and a dash for none", () => {
    expect([240.4, 1_820, null].map(duration)).toEqual(["240 ms", "1.8 s", "–"]);
  });

  it("names faults and actions, and shows one without words as it is", () => {
    expect(faultWords({ fault: "time-out", answers: 1 })).toBe("It took too long: 1 answer");
    expect(faultWords({ fault: "novel", answers: 2 })).toBe("novel: 2 answers");
    expect(auditWords("grading.decide")).toBe("decided on a criterion");
    expect(auditWords("novel.act")).toBe("novel.act");
  });
});
