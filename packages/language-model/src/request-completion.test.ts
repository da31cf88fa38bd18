import { describe, expect, it } from "vitest";
import * as z from "zod";
import { grades, modelAt, request } from "./chat-request.fixture.ts";
import { completion, send, serve } from "./chat-server.fixture.ts";

const bodySchema = z.looseObject({ messages: z.array(z.object({ role: z.string(), content: z.string() })) });
const OPTIONAL = ["response_format", "max_tokens", "temperature"];

/** A server that refuses requests with a parameter that it does not know. */
async function serveWithout(parameter: string, status = 400) {
  const server = await serve((response) => {
    const body = bodySchema.parse(server.seen.at(-1)?.body);
    const refusal = { error: { message: `Unsupported parameter: '${parameter}'.` } };
    (parameter in body ? send(refusal, status) : send(completion(grades)))(response);
  });
  return server;
}

describe("a server that does not know a parameter", () => {
  it.each(OPTIONAL)("as %s is asked once more without it, and from then on at once", async (parameter) => {
    const { seen, baseUrl } = await serveWithout(parameter, parameter === "temperature" ? 422 : 400);
    const model = modelAt(baseUrl);
    for (let asked = 0; asked < 2; asked++) {
      expect(await model.grade(request)).toMatchObject({ kind: "reply", reply: grades });
    }
    const bodies = seen.map(({ body }) => bodySchema.parse(body));
    expect(bodies.map((body) => OPTIONAL.filter((name) => name in body))).toEqual(
      [OPTIONAL.toSorted(), [], []].map((names) => OPTIONAL.filter((name) => names.includes(name))),
    );
    const [full, plain] = bodies.map(({ messages }) => messages[0]?.content);
    expect(full).not.toContain('"additionalProperties"');
    expect(plain).toContain('"additionalProperties":false');
    expect(JSON.parse(bodies[1]?.messages[1]?.content ?? "")).toEqual(request);
  });

  it("and refuses it without, too, is asked twice each time and no more", async () => {
    const { seen, baseUrl } = await serve(send({ message: "There is no such model." }, 400));
    const model = modelAt(baseUrl);
    expect(await model.grade(request)).toMatchObject({
      fault: "refused",
      detail: "HTTP 400: There is no such model.",
    });
    await model.grade(request);
    expect(seen).toHaveLength(4);
  });

  it("has both requests within one time-out", async () => {
    const server = await serve((response) => {
      if (server.seen.length > 1) return;
      setTimeout(() => send("", 400)(response), 300);
    });
    const began = performance.now();
    expect(await modelAt(server.baseUrl, { timeoutMs: 600 }).grade(request)).toMatchObject({
      fault: "time-out",
    });
    expect(performance.now() - began).toBeLessThan(850);
  });
});

describe("what is told of a refusal", () => {
  const detailOf = async (body: unknown, status = 401, key = "sk-secret-1") => {
    const { baseUrl } = await serve(send(body, status));
    const answer = await modelAt(baseUrl, { key, patienceMs: 0 }).grade(request);
    return answer.kind === "fault" ? answer.detail : "";
  };

  it("is what the server says, in a line, wherever it puts it", async () => {
    const error = { message: "Pay\n  first.", code: 7 };
    expect(await detailOf({ error })).toBe("HTTP 401: Pay first.");
    expect(await detailOf({ error: "Pay first." }, 429)).toBe("HTTP 429: Pay first.");
    expect(await detailOf({ detail: "Pay first." }, 503)).toBe("HTTP 503: Pay first.");
    expect(await detailOf("Pay first.")).toBe("HTTP 401: Pay first.");
    expect(await detailOf("<html>Pay first.</html>", 502)).toBe("HTTP 502");
    expect(await detailOf("")).toBe("HTTP 401");
  });

  it("is cut, and holds no key, however it is written", async () => {
    expect(await detailOf({ error: "x".repeat(5_000) })).toHaveLength("HTTP 401: ".length + 300);
    for (const key of ["sk-secret-1", 'sk"\\/+=1']) {
      const words = `Wrong key: Bearer ${key} (${encodeURIComponent(key)})`;
      for (const body of [{ error: words }, { other: words }, `${"x".repeat(280)} ${key}`]) {
        const detail = await detailOf(body, 401, key);
        expect(detail).not.toMatch(/secret|sk"|sk\\|sk%/);
        expect(detail).toContain("[key]");
      }
    }
  });

  it("is not waited for longer than two seconds", async () => {
    const { baseUrl } = await serve((response) => void response.writeHead(401).write("Pay"));
    const began = performance.now();
    const answer = await modelAt(baseUrl, { timeoutMs: 20_000 }).grade(request);
    expect(answer).toMatchObject({ fault: "refused", detail: "HTTP 401" });
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it("holds no key either where it cannot be sent", async () => {
    const { seen, baseUrl } = await serve(send(completion(grades)));
    const answer = await modelAt(baseUrl, { key: "sk-secret\n-1" }).grade(request);
    expect(answer).toMatchObject({ kind: "fault", detail: expect.stringContaining("[key]") });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(seen).toEqual([]);
  });
});
