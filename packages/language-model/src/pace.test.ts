import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { grades, modelAt, request } from "./chat-request.fixture.ts";
import { completion, send, serve } from "./chat-server.fixture.ts";

const reply = send(completion(grades));
const refuse = (retryAfter?: string) => (response: ServerResponse) => {
  if (retryAfter !== undefined) response.setHeader("Retry-After", retryAfter);
  send({ error: "slow down" }, 429)(response);
};

describe("a server that limits the rate", () => {
  it("gets all of ten answers at once when it takes three at a time, and none is graded without it", async () => {
    let [since, taken] = [performance.now(), 0];
    const { seen, baseUrl } = await serve((response) => {
      if (performance.now() - since >= 400) [since, taken] = [performance.now(), 0];
      taken += 1;
      (taken > 3 ? refuse("0.5") : reply)(response);
    });
    const model = modelAt(baseUrl);
    const answers = await Promise.all(Array.from({ length: 10 }, () => model.grade(request)));
    expect(answers.map(({ kind }) => kind)).toEqual(Array(10).fill("reply"));
    expect(seen.length).toBeLessThan(25);
  }, 15_000);

  it("is asked at most four things at once", async () => {
    let [open, most] = [0, 0];
    const { baseUrl } = await serve((response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        reply(response);
      }, 30);
    });
    const model = modelAt(baseUrl);
    await Promise.all(Array.from({ length: 12 }, () => model.grade(request)));
    expect(most).toBe(4);
  });

  it("is asked again when it said, and not before", async () => {
    const times: number[] = [];
    const { baseUrl } = await serve((response) => {
      times.push(performance.now());
      (times.length === 1 ? refuse(new Date(Date.now() + 2_000).toUTCString()) : reply)(response);
    });
    expect(await modelAt(baseUrl).grade(request)).toMatchObject({ kind: "reply" });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900);
  });

  it("for longer than an answer waits is left alone by the next answers, for five minutes at most", async () => {
    let now = 0;
    const { seen, baseUrl } = await serve((response) => (now === 0 ? refuse("86400") : reply)(response));
    const model = modelAt(baseUrl, { now: () => now });
    const faults = await Promise.all([model.grade(request), model.grade(request)]);
    faults.push(await model.grade(request));
    expect(faults).toMatchObject(Array(3).fill({ kind: "fault", fault: "rate-limited" }));
    const asked = seen.length;
    expect(asked).toBeLessThanOrEqual(2);
    now = 299_000;
    // Within the patience of an answer by then, but the clock of this test does not go on by itself.
    const waits = model.grade(request);
    now = 301_000;
    expect(await waits).toMatchObject({ kind: "reply" });
    expect(seen).toHaveLength(asked + 1);
  });

  it("without saying for how long is asked three times for an answer", async () => {
    const { seen, baseUrl } = await serve(refuse());
    expect(await modelAt(baseUrl).grade(request)).toMatchObject({ fault: "rate-limited" });
    expect(seen).toHaveLength(3);
  });

  it("is not broken, and so not left alone beyond its pause however often it refuses", async () => {
    let now = 0;
    const { seen, baseUrl } = await serve(refuse("1"));
    const model = modelAt(baseUrl, { patienceMs: 0, now: () => now });
    for (let asked = 0; asked < 5; asked++) {
      expect(await model.grade(request)).toMatchObject({ fault: "rate-limited" });
      now += 1_100;
    }
    expect(seen).toHaveLength(5);
  });

  it("is not waited for at all without patience", async () => {
    const { seen, baseUrl } = await serve(refuse("1"));
    expect(await modelAt(baseUrl, { patienceMs: 0 }).grade(request)).toMatchObject({ fault: "rate-limited" });
    expect(seen).toHaveLength(1);
  });
});

describe("an answer that waits", () => {
  it("for its turn longer than it has patience does without, and the server is not to blame", async () => {
    const { seen, baseUrl } = await serve((response) => void setTimeout(() => reply(response), 400));
    const model = modelAt(baseUrl, { patienceMs: 150 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => model.grade(request)));
    const faults = answers.flatMap((answer) => (answer.kind === "fault" ? [answer.fault] : []));
    expect(faults).toEqual(Array(4).fill("busy"));
    expect(seen).toHaveLength(4);
    expect(await model.grade(request)).toMatchObject({ kind: "reply" });
  });

  it("is given up at once when the grading is stopped", async () => {
    const { baseUrl } = await serve(refuse("20"));
    const stop = new AbortController();
    const model = modelAt(baseUrl);
    const answers = Array.from({ length: 6 }, () => model.grade(request, stop.signal));
    setTimeout(() => stop.abort(new Error("stopped")), 100);
    const ended = await Promise.allSettled(answers);
    expect(ended.map(({ status }) => status)).toEqual(Array(6).fill("rejected"));
  });
});
