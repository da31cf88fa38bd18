import { createServer } from "node:net";

/**
 * A port on which nothing listens. From a range that no system hands out for outgoing connections, so that it is
 * still free when a server that died is started on it again.
 */
export async function findFreePort(host = "127.0.0.1"): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if (await isPortFree(port, host)) return port;
  }
  throw new Error(`No free port was found on ${host} between 20000 and 30000.`);
}

export function isPortFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
