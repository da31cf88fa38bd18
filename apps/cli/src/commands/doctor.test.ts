import { expect, it } from "vitest";
import { viva } from "../terminal.fixture.ts";

it("names what keeps Viva from starting and what to do, and gives 1", { timeout: 60_000 }, async () => {
  const variables = { VIVA_DATA_DIR: "not/absolute", VIVA_MODEL_URL: "http://127.0.0.1:1/v1" };
  const { code, out } = await viva(["doctor"], "", { variables });
  expect(code).toBe(1);
  expect(out).toMatch(/^Data folder +missing +VIVA_DATA_DIR is "not\/absolute"/m);
  expect(out).toMatch(/^ {2}Data folder: give the whole path/m);
  expect(out).toMatch(/^Language model +missing +VIVA_MODEL_URL alone/m);
  expect(out).toMatch(/Viva cannot start here yet\.$/);
});

it("prints the same as JSON", { timeout: 60_000 }, async () => {
  const { code, out } = await viva(["doctor", "--json"], "", {
    variables: {
      VIVA_DATA_DIR: "not/absolute",
      VIVA_MODEL_URL: "http://127.0.0.1:1/v1",
      VIVA_MODEL_NAME: "small",
    },
  });
  const { healthy, findings } = JSON.parse(out);
  expect({ code, healthy }).toEqual({ code: 1, healthy: false });
  expect(findings).toContainEqual(expect.objectContaining({ what: "Data folder", state: "missing" }));
  expect(findings).toContainEqual(
    expect.objectContaining({
      what: "Language model",
      state: "note",
      found: expect.stringContaining("cannot be reached"),
    }),
  );
});
