import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { findFreePort } from "../free-port.ts";
import { chooseAddress } from "./settings.ts";

const servers: Server[] = [];
const quiet = () => undefined;

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe("chooseAddress", () => {
  it("takes the port that is asked for, on this machine only", async () => {
    const port = await findFreePort();
    expect(await chooseAddress({ PORT: String(port) }, quiet)).toEqual({
      host: "127.0.0.1",
      port,
      url: `http://localhost:${port}`,
      origin: `http://127.0.0.1:${port}`,
    });
  });

  it.each(["127.0.0.1", "0.0.0.0"])("refuses a port that a program on %s has", async (host) => {
    const port = await listen(host);
    await expect(chooseAddress({ PORT: String(port) }, quiet)).rejects.toThrow(
      `Port ${port} (PORT) is taken`,
    );
  });

  it.each(["http", "0", "70000", "30.5"])("refuses %s as a port", async (value) => {
    await expect(chooseAddress({ PORT: value }, quiet)).rejects.toThrow("is not a port");
  });

  it("takes a free port when none is asked for", async () => {
    const { port } = await chooseAddress({}, quiet);
    expect(port).toBeGreaterThanOrEqual(3000);
  });

  it("opens itself to others only when HOST is an address, and says when it is not", async () => {
    const port = String(await findFreePort());
    expect(await chooseAddress({ PORT: port, HOST: "0.0.0.0" }, quiet)).toMatchObject({
      host: "0.0.0.0",
      origin: `http://127.0.0.1:${port}`,
    });
    const warnings: string[] = [];
    const warned = await chooseAddress({ PORT: port, HOST: "my-laptop" }, (line) => warnings.push(line));
    expect(warned.host).toBe("127.0.0.1");
    expect(warnings).toHaveLength(1);
  });

  it("keeps the public address that it is told, without the slash at its end", async () => {
    const port = String(await findFreePort());
    const { url } = await chooseAddress({ PORT: port, VIVA_URL: "https://viva.example.org/" }, quiet);
    expect(url).toBe("https://viva.example.org");
  });
});

async function listen(host: string): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen({ port: 0, host }, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}
