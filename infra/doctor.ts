import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { dataFolderFrom, freeBytes, repositoryFolder } from "./data-folder.ts";
import { assertUsable } from "./database.ts";
import { findBinaries } from "./postgres/binaries.ts";
import { findPostmaster } from "./postgres/postmaster.ts";
import { findSecretFault } from "./secrets.ts";
import { chooseAddress } from "./stack/settings.ts";
import { StartupError } from "./startup-error.ts";
import { findChromium } from "./testing/chromium.ts";

export interface Finding {
  /** What was looked at, in a word or two. */
  readonly what: string;
  /** "missing" keeps Viva from starting; "note" only limits something. */
  readonly state: "ok" | "note" | "missing";
  readonly found: string;
  /** Null when there is nothing to do. */
  readonly remedy: string | null;
}

/** Looks at everything that Viva needs on this machine, without changing anything. */
export async function doctor(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const looks: (() => Finding | Promise<Finding>)[] = [
    lookAtNode,
    lookAtPnpm,
    lookAtPlatform,
    () => lookAtDataFolder(env),
    () => lookAtDatabase(env),
    () => lookAtSecret(env),
    () => lookAtPort(env),
    () => lookAtSandbox(env, "Deno", ({ deno }) => deno),
    () => lookAtSandbox(env, "Python snapshot", ({ ready, folder }) => (ready ? folder : null)),
    () => lookAtSandbox(env, "Django", ({ django }) => (django.ready ? "there" : null)),
    () => lookAtModel(env),
    () => lookAtChromium(env),
  ];
  const findings: Finding[] = [];
  for (const look of looks) findings.push(await look());
  return findings;
}

function lookAtNode(): Finding {
  const found = `${process.version} (${process.execPath})`;
  return Number(process.versions.node.split(".")[0]) >= 24
    ? { what: "Node", state: "ok", found, remedy: null }
    : {
        what: "Node",
        state: "missing",
        found,
        remedy: "run it by npm (npm run viva -- doctor), which brings Node 24",
      };
}

function lookAtPnpm(): Finding {
  const { status, stdout } = spawnSync("pnpm", ["--version"], { encoding: "utf8" });
  const version = status === 0 ? stdout.trim() : null;
  return version?.startsWith("12.")
    ? { what: "pnpm", state: "ok", found: version, remedy: null }
    : {
        what: "pnpm",
        state: "note",
        found: version ?? "not on PATH",
        remedy: "npm start brings pnpm 12 for itself; to call it yourself: npm install --global pnpm@12",
      };
}

function lookAtPlatform(): Finding {
  const found = `${process.platform} ${process.arch}`;
  return ["linux x64", "linux arm64", "darwin x64", "darwin arm64"].includes(found)
    ? { what: "Platform", state: "ok", found, remedy: null }
    : { what: "Platform", state: "note", found, remedy: "tried on Linux and macOS only; on Windows use WSL" };
}

const enoughBytes = 1024 ** 3;

function lookAtDataFolder(env: NodeJS.ProcessEnv): Promise<Finding> {
  return orRefusal("Data folder", () => {
    const folder = dataFolderFrom(env);
    let place = folder;
    while (!existsSync(place)) place = dirname(place);
    const free = freeBytes(place);
    const found = `${folder}${place === folder ? "" : " (not made yet)"}, ${(free / 1024 ** 3).toFixed(1)} GB free`;
    if (!isWritable(place)) {
      return {
        state: "missing",
        found,
        remedy: `make ${place} writable, or set VIVA_DATA_DIR to another folder`,
      };
    }
    return free < enoughBytes
      ? {
          state: "missing",
          found,
          remedy: "free 1 GB there, or set VIVA_DATA_DIR to a folder on another disk",
        }
      : { state: "ok", found, remedy: null };
  });
}

function lookAtDatabase(env: NodeJS.ProcessEnv): Promise<Finding> {
  return orRefusal("Database", async () => {
    if (env.DATABASE_URL !== undefined && env.DATABASE_URL !== "") {
      const place = await assertUsable(env.DATABASE_URL);
      return { state: "ok", found: `${place} (DATABASE_URL)`, remedy: null };
    }
    const cluster = join(dataFolderFrom(env), "postgres");
    const { postgres, majorVersion } = findBinaries(null, () => undefined);
    if (spawnSync(postgres, ["--version"]).status !== 0) {
      const remedy = "delete node_modules and start again; without glibc (Alpine) set DATABASE_URL";
      return { state: "missing", found: `${postgres} does not run`, remedy };
    }
    const running = existsSync(cluster) ? findPostmaster(cluster) : null;
    const runs = running === null ? "not running" : `running on port ${running.port}`;
    const under = process.getuid?.() === 0 ? ", under an account of its own because it refuses root" : "";
    return { state: "ok", found: `embedded Postgres ${majorVersion}, ${runs}${under}`, remedy: null };
  });
}

function lookAtSecret(env: NodeJS.ProcessEnv): Finding {
  const ownServer = env.DATABASE_URL !== undefined && env.DATABASE_URL !== "";
  const given = env.VIVA_SECRET ?? "";
  const remedy = "set VIVA_SECRET to the output of: openssl rand -base64 48";
  if (given === "") {
    return ownServer
      ? { what: "Secret", state: "missing", found: "VIVA_SECRET is not set", remedy }
      : { what: "Secret", state: "ok", found: "made once and kept in the data folder", remedy: null };
  }
  const fault = findSecretFault(given);
  return fault === null
    ? { what: "Secret", state: "ok", found: "VIVA_SECRET", remedy: null }
    : { what: "Secret", state: "missing", found: `VIVA_SECRET ${fault}`, remedy };
}

function lookAtPort(env: NodeJS.ProcessEnv): Promise<Finding> {
  return orRefusal("Port", async () => {
    const { port, host } = await chooseAddress(env, () => undefined);
    const usual = env.PORT === undefined && port !== 3000 ? " (3000 is taken)" : "";
    return { state: "ok", found: `${port} on ${host} is free${usual}`, remedy: null };
  });
}

const sandboxSchema = z.object({
  ready: z.boolean(),
  folder: z.string(),
  deno: z.string().nullable(),
  problem: z.string().nullable(),
  django: z.object({ ready: z.boolean(), problem: z.string().nullable() }),
});

/** The sandbox itself says what it found; `pick` takes the part of interest, null when that is missing. */
function lookAtSandbox(
  env: NodeJS.ProcessEnv,
  what: string,
  pick: (state: z.infer<typeof sandboxSchema>) => string | null,
): Promise<Finding> {
  return orRefusal(what, () => {
    const program = join(repositoryFolder, "packages/sandbox/src/setup.ts");
    const settings = { ...env, VIVA_DATA_DIR: dataFolderFrom(env) };
    const { stdout, stderr } = spawnSync(process.execPath, [program, "--check"], {
      env: settings,
      encoding: "utf8",
    });
    if (!stdout.startsWith("{"))
      throw new StartupError(stderr.trim(), "delete node_modules and start again.");
    const state = sandboxSchema.parse(JSON.parse(stdout));
    const found = pick(state);
    if (found !== null) return { state: "ok", found, remedy: null };
    const remedy = what === "Django" ? state.django.problem : state.problem;
    return { state: state.deno === null ? "missing" : "note", found: "not there", remedy };
  });
}

/** Grading does without it: a model that does not answer is a note. */
async function lookAtModel(env: NodeJS.ProcessEnv): Promise<Finding> {
  const what = "Language model";
  const { VIVA_MODEL_URL: address, VIVA_MODEL_NAME: name, VIVA_MODEL_KEY: key } = env;
  if (!address && !name)
    return { what, state: "ok", found: "off: the built-in grader grades alone", remedy: null };
  if (!address || !name) {
    const remedy = "set both VIVA_MODEL_URL and VIVA_MODEL_NAME, or neither";
    return {
      what,
      state: "missing",
      found: `${address ? "VIVA_MODEL_URL" : "VIVA_MODEL_NAME"} alone`,
      remedy,
    };
  }
  const found = `${name} at ${address}`;
  const remedy = `grading goes on without it; see that ${address} answers from this machine, and takes VIVA_MODEL_KEY`;
  try {
    const response = await fetch(`${address.replace(/\/+$/, "")}/models`, {
      redirect: "manual",
      headers: key ? { Authorization: `Bearer ${key}` } : {},
      signal: AbortSignal.timeout(3_000),
    });
    await response.body?.cancel();
    return response.ok
      ? { what, state: "ok", found, remedy: null }
      : { what, state: "note", found: `${found}, which answers ${response.status}`, remedy };
  } catch (error) {
    // fetch rejects with a TypeError for a bad address or a dead server, and with the time-out's own error.
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    return { what, state: "note", found: `${found}, which cannot be reached`, remedy };
  }
}

function lookAtChromium(env: NodeJS.ProcessEnv): Finding {
  const found = findChromium(env);
  return found !== null
    ? { what: "Chromium", state: "ok", found, remedy: null }
    : {
        what: "Chromium",
        state: "note",
        found: "none",
        remedy: "needed by npm test only, which installs it",
      };
}

type Look = Omit<Finding, "what">;

async function orRefusal(what: string, look: () => Look | Promise<Look>): Promise<Finding> {
  try {
    return { what, ...(await look()) };
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    return { what, state: "missing", found: error.message, remedy: error.remedy };
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
