import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usePool } from "../server/pool.fixture.ts";
import { AttackTargets } from "./attack-targets.fixture.ts";
import { ESCAPE_ATTACKS } from "./escape-attacks.ts";
import { escapePlaces } from "./escape-places.fixture.ts";

const { pool } = usePool();

describe.each(escapePlaces(pool))("in $name", ({ language, open, run }) => {
  const attacks = ESCAPE_ATTACKS.filter((attack) => attack.language === language);
  const names = attacks.map(({ name }) => name);
  let targets: AttackTargets;
  let outputs: Map<string, string>;

  beforeAll(async () => {
    targets = new AttackTargets();
    const attempts = await Promise.all(
      attacks.map(async ({ name, payload }) => ({ name, payload: await targets.arm(name, payload) })),
    );
    outputs = await run(attempts, targets);
    // A connection or a death is noticed by this process only on a later turn.
    await pause(100);
  }, 120_000);
  afterAll(() => targets.close());

  it.each(names)(open ? "nothing stops an attempt to %s" : "an attempt to %s has no effect", (name) => {
    const output = outputs.get(name);
    if (output === undefined) throw new Error("the attempt was not made");
    const effects = targets.effects(name, output);
    if (open) expect(effects, output).not.toEqual([]);
    else expect(effects, output).toEqual([]);
  });
});
