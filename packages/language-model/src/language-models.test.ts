import { describe, expect, it } from "vitest";
import { completion, send, serve } from "./chat-server.fixture.ts";
import { parseModelEnvironment } from "./environment.ts";
import { languageModels } from "./language-models.ts";

const request = {
  question: "Which methods are safe?",
  reference: "GET and HEAD.",
  criteria: [{ id: "methods", statement: "GET and HEAD are safe", accept: [], misconceptions: [] }],
  answer: "GET is safe.",
};
const grades = { criteria: [{ id: "methods", points: 0.5, evidence: ["GET is safe"] }] };

function modelsOf(variables: Record<string, string>) {
  const read = parseModelEnvironment(variables);
  if (read.kind === "wrong") throw new Error(read.problems.map(({ message }) => message).join());
  return languageModels(read.models);
}
const settings = (baseUrl: string, keyVariable: string | null) => ({
  baseUrl,
  model: "own",
  keyVariable,
  timeoutMs: 2_000,
});

describe("the models of a process", () => {
  it("send the key that the settings name, and know no other variable", async () => {
    const { seen, baseUrl } = await serve(send(completion(grades)));
    const models = modelsOf({ VIVA_MODEL_KEY_A: "key-a", VIVA_MODEL_KEY_B: "", DATABASE_URL: "secret" });
    expect(models.keyVariables).toEqual(["VIVA_MODEL_KEY_A"]);
    expect(await models.own(settings(baseUrl, "VIVA_MODEL_KEY_A")).grade(request)).toMatchObject({
      kind: "reply",
    });
    expect(seen[0]?.headers.authorization).toBe("Bearer key-a");
    for (const missing of ["VIVA_MODEL_KEY_B", "DATABASE_URL"]) {
      const answer = await models.own(settings(baseUrl, missing)).grade(request);
      expect(answer).toMatchObject({ kind: "fault", fault: "no-key" });
    }
    await models.own(settings(baseUrl, null)).grade(request);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer key-a", undefined]);
  });

  it("remember the faults of settings, but not at a try, and not when the settings change", async () => {
    const { seen, baseUrl } = await serve(send("", 500));
    const models = modelsOf({});
    const mine = settings(baseUrl, null);
    for (let asked = 0; asked < 4; asked++) await models.own({ ...mine }).grade(request);
    expect(seen).toHaveLength(3);
    expect(await models.trial(mine)?.grade(request)).toMatchObject({ fault: "server-error" });
    expect(await models.own({ ...mine, model: "other" }).grade(request)).toMatchObject({
      fault: "server-error",
    });
  });

  it("have one for the installation when the environment names its address and its name", async () => {
    const { baseUrl } = await serve(send(completion(grades)));
    expect(modelsOf({}).installation).toBeNull();
    expect(modelsOf({}).trial("installation")).toBeNull();
    const both = modelsOf({ VIVA_MODEL_URL: baseUrl, VIVA_MODEL_NAME: "all" });
    expect(both.installation?.name).toBe("all");
    expect(await both.trial("installation")?.grade(request)).toMatchObject({ kind: "reply" });
  });

  it.each([
    [{ VIVA_MODEL_URL: "http://127.0.0.1/v1" }, "VIVA_MODEL_URL and VIVA_MODEL_NAME"],
    [{ VIVA_MODEL_URL: "ftp://host", VIVA_MODEL_NAME: "x" }, "VIVA_MODEL_URL"],
    [{ VIVA_MODEL_URL: "http://me:pass@host/v1", VIVA_MODEL_NAME: "x" }, "VIVA_MODEL_URL"],
    [{ VIVA_MODEL_TIMEOUT_MS: "5" }, "VIVA_MODEL_TIMEOUT_MS"],
    [{ VIVA_MODEL_KEY: "sk-1\nsk-2" }, "VIVA_MODEL_KEY"],
    [{ VIVA_MODEL_KEY: "sk 1" }, "VIVA_MODEL_KEY"],
    [{ VIVA_MODEL_KEY_A: "sk-1\u0000" }, "VIVA_MODEL_KEY_A"],
    [{ VIVA_MODEL_KEY_A: "sk-ü" }, "VIVA_MODEL_KEY_A"],
  ])("are not read from an environment that is wrong: %j", (variables, name) => {
    expect(parseModelEnvironment(variables)).toMatchObject({ kind: "wrong", problems: [{ name }] });
  });

  it("name the variable of a wrong key and not its value, and take a key without what stands around it", () => {
    const wrong = parseModelEnvironment({ VIVA_MODEL_KEY: "hidden 1", VIVA_MODEL_KEY_A: "hidden\n2" });
    expect(wrong).toMatchObject({
      kind: "wrong",
      problems: [{ name: "VIVA_MODEL_KEY_A" }, { name: "VIVA_MODEL_KEY" }],
    });
    expect(JSON.stringify(wrong)).not.toContain("hidden");
    const read = parseModelEnvironment({ VIVA_MODEL_KEY_A: " key\n", VIVA_MODEL_KEY_B: "\n" });
    expect(read).toMatchObject({ models: { keys: new Map([["VIVA_MODEL_KEY_A", "key"]]) } });
  });

  it("do not wait at a try, whose reader sees what the server says", async () => {
    const { seen, baseUrl } = await serve((response) => {
      response.setHeader("Retry-After", "1");
      send({ error: { message: "Three a minute." } }, 429)(response);
    });
    const models = modelsOf({ VIVA_MODEL_URL: baseUrl, VIVA_MODEL_NAME: "all" });
    for (const one of ["installation", settings(baseUrl, null)] as const) {
      const answer = await models.trial(one)?.grade(request);
      expect(answer).toMatchObject({ fault: "rate-limited", detail: "HTTP 429: Three a minute." });
    }
    expect(seen).toHaveLength(2);
  });
});
