import { join } from "node:path";
import { dataFolderFrom, makeFolder, repositoryFolder } from "./data-folder.ts";
import { openDatabase } from "./database.ts";
import { resolveSecret } from "./secrets.ts";
import { endOrphans, superviseChildren } from "./stack/children.ts";
import { claimInstance } from "./stack/instance.ts";
import { waitUntilHealthy } from "./stack/readiness.ts";
import { chooseAddress } from "./stack/settings.ts";
import { fillDatabase, prepareSandbox } from "./stack/setup.ts";
import { Stopped, stopSignal, untilAborted } from "./stack/stopping.ts";
import { summarise } from "./stack/summary.ts";
import { buildWeb, nextProgram, webFolder } from "./stack/web-build.ts";
import { describeError } from "./startup-error.ts";

const began = Date.now();
/** What has to be undone at the end, the latest first. */
const undo: (() => unknown)[] = [];

try {
  await start(process.env, stopSignal(process.env));
} catch (error) {
  if (!(error instanceof Stopped)) {
    console.error(`\n${describeError(error)}`);
    process.exitCode = 1;
  }
}
if (undo.length > 1) say("Stopping");
for (const each of undo.reverse()) await each();
if (undo.length > 1) say("Stopped");
process.exit();

/** Brings up the whole of Viva on this machine and keeps it up until `signal` aborts. */
async function start(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const dataDir = dataFolderFrom(env);
  makeFolder(join(dataDir, "logs"));
  const instance = claimInstance(dataDir);
  undo.push(instance.release);
  await endOrphans(dataDir, say);
  const address = await chooseAddress(env, say);

  say("Opening the database");
  const database = await openDatabase(env, { onProgress: say, restart: true });
  undo.push(database.stop);
  const childEnv = {
    ...env,
    NODE_ENV: "production",
    DATABASE_URL: database.url,
    VIVA_SECRET: resolveSecret(env, { dataDir, embedded: database.embedded }),
    VIVA_DATA_DIR: dataDir,
    VIVA_URL: address.url,
    PORT: String(address.port),
  };

  say("Loading the question bank, preparing the sandbox, checking the pages");
  const demo = database.embedded || env.VIVA_DEMO === "1";
  const [filled] = await allOrNone(signal, (either) => {
    const setup = { dataDir, env: childEnv, signal: either, say };
    return [fillDatabase({ ...setup, demo }), prepareSandbox(setup), buildWeb(setup)];
  });

  say("Starting the web server and the worker");
  const children = superviseChildren(dataDir, say);
  undo.push(() => children.stop(5_000));
  children.start({
    name: "worker",
    args: [join(repositoryFolder, "apps/worker/src/main.ts")],
    cwd: repositoryFolder,
    env: childEnv,
  });
  children.start({
    name: "web",
    args: [nextProgram, "start", "--port", String(address.port), "--hostname", address.host],
    cwd: webFolder,
    env: childEnv,
  });
  const here = address.host === "0.0.0.0" || address.host === "::" ? "127.0.0.1" : address.host;
  const origin = `http://${here.includes(":") ? `[${here}]` : here}:${address.port}`;
  await waitUntilHealthy({ origin, dataDir, children, names: ["web", "worker"], signal });

  instance.announce(address.url);
  const seconds = (Date.now() - began) / 1000;
  const kind = database.embedded ? "embedded Postgres" : "the server of DATABASE_URL";
  console.log(`\n${summarise({ url: address.url, dataDir, database: kind, setup: filled, seconds })}\n`);
  await untilAborted(signal);
}

/**
 * Does all at once. The first failure ends the others too, and is thrown when they are at their end, so that nothing
 * goes on behind the clean-up.
 */
async function allOrNone<A, B, C>(
  signal: AbortSignal,
  work: (signal: AbortSignal) => readonly [Promise<A>, Promise<B>, Promise<C>],
): Promise<[A, B, C]> {
  const failure = new AbortController();
  const parts = work(AbortSignal.any([signal, failure.signal]));
  for (const part of parts) part.catch((error: unknown) => failure.abort(error));
  await Promise.allSettled(parts);
  signal.throwIfAborted();
  failure.signal.throwIfAborted();
  return Promise.all(parts);
}

function say(line: string): void {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}
