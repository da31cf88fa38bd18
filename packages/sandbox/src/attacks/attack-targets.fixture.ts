import { type ChildProcess, spawn } from "node:child_process";
import { createSocket, type Socket } from "node:dgram";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** What one attempt aims at: a file, a port and a process that no other attempt knows. */
interface Target {
  drop: string;
  listener: Server;
  /** On the same port as the listener. */
  mailbox: Socket;
  /** Connections and datagrams. */
  connections: number;
  /** Where nobody listens, unless the attempt does. */
  door: { port: number; knocking: NodeJS.Timeout; answered: boolean } | null;
  decoy: ChildProcess;
}

/** Targets for attacks, and a look at what has become of them. */
export class AttackTargets {
  readonly secret = `secret-${crypto.randomUUID()}`;
  readonly folder = mkdtempSync(join(tmpdir(), "viva-attack-"));
  readonly #targets = new Map<string, Target>();

  constructor() {
    // Open to everybody, so that only the sandbox can be what keeps a payload out.
    chmodSync(this.folder, 0o777);
    const file = join(this.folder, "secret");
    writeFileSync(file, this.secret);
    writeFileSync(`${file}.json`, JSON.stringify(this.secret));
    symlinkSync(this.secret, `${file}.link`);
    mkdirSync(join(this.folder, "listed"));
    writeFileSync(join(this.folder, "listed", this.secret), "");
    const database = new DatabaseSync(`${file}.db`);
    database.exec(`create table secrets (text); insert into secrets values ('${this.secret}')`);
    database.close();
  }

  /** The payload with values in it that only this attempt, named by `key`, knows. */
  async arm(key: string, payload: string): Promise<string> {
    const target = await this.#aim(key, payload.includes("LISTEN"));
    const { port } = addressOf(target.listener);
    return payload
      .replaceAll("SECRET_FILE", join(this.folder, "secret"))
      .replaceAll("SECRET_DIR", join(this.folder, "listed"))
      .replaceAll("DROP", target.drop)
      .replaceAll("PORT", String(port))
      .replaceAll("LISTEN", String(target.door?.port))
      .replaceAll("DECOY", String(target.decoy.pid));
  }

  /** Which effects an attempt had. Only what its own output holds is taken from its word. */
  effects(key: string, output: string): string[] {
    const target = this.#targets.get(key);
    if (target === undefined) throw new Error(`nothing was aimed at as ${key}`);
    const effects = [];
    if (output.includes(this.secret)) effects.push("the secret came out");
    if (output.includes(`name=${hostname()}`)) effects.push("the machine's name came out");
    const dropped = basename(target.drop);
    if (readdirSync(this.folder).some((name) => name.startsWith(dropped))) effects.push("a file was written");
    if (target.connections > 0) effects.push("a connection was made");
    if (target.door?.answered) effects.push("somebody listened");
    if (target.decoy.exitCode !== null || target.decoy.signalCode !== null) {
      effects.push("a process was killed");
    }
    return effects;
  }

  close(): void {
    for (const { listener, mailbox, door, decoy } of this.#targets.values()) {
      listener.close();
      mailbox.close();
      clearInterval(door?.knocking);
      decoy.kill("SIGKILL");
    }
    rmSync(this.folder, { recursive: true });
  }

  async #aim(key: string, withDoor: boolean): Promise<Target> {
    const listener = createServer((socket) => {
      target.connections += 1;
      socket.on("error", () => undefined).end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    });
    const mailbox = createSocket("udp4").on("message", () => {
      target.connections += 1;
    });
    const target: Target = {
      drop: join(this.folder, `drop-${this.#targets.size}-`),
      listener,
      mailbox,
      connections: 0,
      door: withDoor ? await openDoor() : null,
      // Anybody may read the environment of a process of one's own user: the sandbox's user is another, or walled in.
      decoy: spawn("sleep", ["600"], {
        stdio: "ignore",
        env: { PATH: "/usr/bin:/bin", SECRET: this.secret },
      }),
    };
    this.#targets.set(key, target);
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    await new Promise<void>((resolve) => mailbox.bind(addressOf(listener).port, "127.0.0.1", resolve));
    return target;
  }
}

const KNOCK_EVERY_MS = 50;

/** A port that was free a moment ago, at which this process asks again and again whether somebody answers. */
async function openDoor(): Promise<NonNullable<Target["door"]>> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = addressOf(probe);
  await new Promise((resolve) => probe.close(resolve));
  const knock = () => {
    const socket = connect(port, "127.0.0.1", () => {
      door.answered = true;
      socket.end("GET / HTTP/1.1\r\nHost: door\r\nConnection: close\r\n\r\n");
    });
    socket.on("error", () => undefined).resume();
  };
  const door = { port, knocking: setInterval(knock, KNOCK_EVERY_MS), answered: false };
  return door;
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
}
