import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** What one attempt aims at: a file, a port and a process that no other attempt knows. */
interface Target {
  drop: string;
  listener: Server;
  connections: number;
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
    const target = await this.#aim(key);
    const { port } = target.listener.address() as { port: number };
    return payload
      .replaceAll("SECRET_FILE", join(this.folder, "secret"))
      .replaceAll("SECRET_DIR", join(this.folder, "listed"))
      .replaceAll("DROP", target.drop)
      .replaceAll("PORT", String(port))
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
    if (target.decoy.exitCode !== null || target.decoy.signalCode !== null) {
      effects.push("a process was killed");
    }
    return effects;
  }

  close(): void {
    for (const { listener, decoy } of this.#targets.values()) {
      listener.close();
      decoy.kill("SIGKILL");
    }
    rmSync(this.folder, { recursive: true });
  }

  async #aim(key: string): Promise<Target> {
    const listener = createServer((socket) => {
      target.connections += 1;
      socket.on("error", () => undefined).end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    });
    const target: Target = {
      drop: join(this.folder, `drop-${this.#targets.size}-`),
      listener,
      connections: 0,
      // Anybody may read the environment of a process of one's own user: the sandbox's user is another, or walled in.
      decoy: spawn("sleep", ["600"], {
        stdio: "ignore",
        env: { PATH: "/usr/bin:/bin", SECRET: this.secret },
      }),
    };
    this.#targets.set(key, target);
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    return target;
  }
}
