import { isIP } from "node:net";
import { isPortFree } from "../free-port.ts";
import { StartupError } from "../startup-error.ts";

export interface Address {
  /** What the web server listens on. */
  readonly host: string;
  readonly port: number;
  /** What people open in the browser; no slash at its end. */
  readonly url: string;
  /** Where this machine reaches the server, whatever stands before it for others. */
  readonly origin: string;
}

const defaultPort = 3000;

/** `PORT` must be free when it is set; else the first free one from 3000 upwards. `HOST` is 127.0.0.1 unless set. */
export async function chooseAddress(env: NodeJS.ProcessEnv, warn: (line: string) => void): Promise<Address> {
  const host = chooseHost(env, warn);
  const port = await choosePort(env.PORT, host);
  const url = env.VIVA_URL?.replace(/\/+$/, "") || `http://localhost:${port}`;
  const here = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return { host, port, url, origin: `http://${isIP(here) === 6 ? `[${here}]` : here}:${port}` };
}

async function choosePort(given: string | undefined, host: string): Promise<number> {
  if (given === undefined || given === "") return firstFreePort(host);
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartupError(`PORT is "${given}", which is not a port.`, "give a number between 1 and 65535.");
  }
  if (await isListenable(port, host)) return port;
  throw new StartupError(
    port < 1024
      ? `Port ${port} (PORT) is taken, or only root may listen on it.`
      : `Port ${port} (PORT) is taken by another program.`,
    "end that program, set PORT to another number, or unset it and Viva takes the first free one from 3000 on.",
  );
}

async function firstFreePort(host: string): Promise<number> {
  for (let port = defaultPort; port < defaultPort + 100; port += 1) {
    if (await isListenable(port, host)) return port;
  }
  throw new StartupError(
    `All ports from ${defaultPort} to ${defaultPort + 99} are taken.`,
    "set PORT to a free one.",
  );
}

/**
 * A program that listens on every address leaves 127.0.0.1 to others on some systems, and browsers try ::1 first for
 * "localhost": the port is ours only when nobody has it anywhere.
 */
async function isListenable(port: number, host: string): Promise<boolean> {
  const everywhere =
    (await isPortFree(port, "0.0.0.0")) && (!(await hasIpv6()) || (await isPortFree(port, "::")));
  return everywhere && (await isPortFree(port, host));
}

async function hasIpv6(): Promise<boolean> {
  return isPortFree(0, "::1");
}

/** Some shells set HOST to the name of the machine: such a value was not meant for us. */
function chooseHost(env: NodeJS.ProcessEnv, warn: (line: string) => void): string {
  const given = env.HOST;
  if (given === undefined || given === "") return "127.0.0.1";
  if (isIP(given) !== 0 || given === "localhost") return given;
  warn(`HOST is "${given}", which is not an address; listening on 127.0.0.1`);
  return "127.0.0.1";
}
