import { join } from "node:path";
import { dataFolderFrom, makeFolder, repositoryFolder } from "./data-folder.ts";
import { openDatabase } from "./database.ts";
import { resolveSecret } from "./secrets.ts";
import { allOrNone } from "./stack/all-or-none.ts";
import { endOrphans, superviseChildren } from "./stack/children.ts";
import { claimInstance } from "./stack/instance.ts";
import { waitUntilHealthy } from "./stack/readiness.ts";
import { runToEnd } from "./stack/run-to-end.ts";
import { chooseAddress } from "./stack/settings.ts";
import { fillDatabase, prepareSandbox } from "./stack/setup.ts";
import { untilAborted } from "./stack/stopping.ts";
import { summarise } from "./stack/summary.ts";
import { buildWeb, nextProgram, webFolder } from "./stack/web-build.ts";

/** Brings up the whole of Viva on this machine and keeps it up until it is stopped. */
await runToEnd(process.env, async ({ env, signal, say, undo }) => {
  const began = Date.now();
  const dataDir = dataFolderFrom(env);
  makeFolder(join(dataDir, "logs"));
  const instance = claimInstance(dataDir);
  undo(instance.release);
  await endOrphans(dataDir, say);
  const address = await chooseAddress(env, say);

  say("Opening the database");
  const database = await openDatabase(env, { onProgress: say, restart: true });
  undo(database.stop);
  const childEnv: NodeJS.ProcessEnv = {
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
  undo(() => children.stop(5_000));
  const shared = { env: childEnv, output: "log" } as const;
  children.start({
    ...shared,
    name: "worker",
    args: [join(repositoryFolder, "apps/worker/src/main.ts")],
    cwd: repositoryFolder,
  });
  children.start({
    ...shared,
    name: "web",
    args: [nextProgram, "start", "--port", String(address.port), "--hostname", address.host],
    cwd: webFolder,
  });
  await waitUntilHealthy({ origin: address.origin, dataDir, children, names: ["web", "worker"], signal });

  instance.announce(address.url);
  const seconds = (Date.now() - began) / 1000;
  const kind = database.embedded ? "embedded Postgres" : "the server of DATABASE_URL";
  console.log(`\n${summarise({ url: address.url, dataDir, database: kind, setup: filled, seconds })}\n`);
  await untilAborted(signal);
});
