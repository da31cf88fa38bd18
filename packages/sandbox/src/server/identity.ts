import { spawnSync } from "node:child_process";

/** Under whom sandbox processes run, and with what the command is preceded to get there. */
export interface Identity {
  /** Null: the server's own user, because only root can become another. */
  user: { uid: number; gid: number } | null;
  prefix: string[];
}

/** Owns nothing and no service runs under it, by its number on Linux and macOS alike. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * As root: nobody, without groups and capabilities. With util-linux' setpriv, in both cases: no new
 * privileges, and the process is killed when the server dies.
 */
export function chooseIdentity(): Identity {
  const user = process.getuid?.() === 0 ? NOBODY : null;
  const always = ["--no-new-privs", "--pdeathsig=KILL"];
  const asNobody = [`--reuid=${NOBODY.uid}`, `--regid=${NOBODY.gid}`, "--clear-groups", "--inh-caps=-all"];
  const attempts =
    user === null
      ? [always]
      : [
          [...asNobody, "--bounding-set=-all", ...always],
          [...asNobody, ...always],
        ];
  for (const options of attempts) {
    const prefix = ["setpriv", ...options];
    if (runs([...prefix, "true"])) return { user, prefix };
  }
  return { user, prefix: [] };
}

/** Whether a process of that identity can read the files and run the program. */
export function canUse(identity: Identity, files: readonly string[], program: string): boolean {
  const checks = files.map(() => 'test -r "$1" && shift').join(" && ");
  const script = `${checks === "" ? "true" : checks} && test -x "$1"`;
  return runs([...identity.prefix, "sh", "-c", script, "sh", ...files, program], identity);
}

/** Without setpriv Node changes the user itself; with it, setpriv does, after it has done the rest. */
export function spawnUser(identity: Identity): { uid?: number; gid?: number } {
  return identity.user !== null && identity.prefix.length === 0 ? identity.user : {};
}

function runs(command: readonly string[], identity?: Identity): boolean {
  const [program = "", ...rest] = command;
  const options = identity === undefined ? {} : spawnUser(identity);
  return spawnSync(program, rest, { stdio: "ignore", timeout: 10_000, ...options }).status === 0;
}
