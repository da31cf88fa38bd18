import { join } from "node:path";
import { dataFolderFrom, makeFolder, repositoryFolder } from "./data-folder.ts";
import { openDatabase } from "./database.ts";
import { resolveSecret } from "./secrets.ts";
import { endOrphans, superviseChildren } from "./stack/children.ts";
import { claimInstance } from "./stack/instance.ts";
import { runToEnd } from "./stack/run-to-end.ts";
import { chooseAddress } from "./stack/settings.ts";
import { fillDatabase, prepareSandbox } from "./stack/setup.ts";
import { untilAborted } from "./stack/stopping.ts";
import { nextProgram, webFolder } from "./stack/web-build.ts";

/** The same database and worker as `npm start`, with pages and worker that follow the sources. */
await runToEnd(process.env, async ({ env, signal, say, undo }) => {
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
    NODE_ENV: "development",
    DATABASE_URL: database.url,
    VIVA_SECRET: resolveSecret(env, { dataDir, embedded: database.embedded, development: true }),
    VIVA_DATA_DIR: dataDir,
    VIVA_URL: address.url,
    PORT: String(address.port),
  };
  say("Loading the question bank, preparing the sandbox");
  const setup = { dataDir, env: childEnv, signal, say };
  const filled = await fillDatabase({ ...setup, demo: database.embedded || env.VIVA_DEMO === "1" });
  await prepareSandbox(setup);
  for (const { role, email, password } of filled.demo) say(`Sign in as ${role}: ${email} ${password}`);

  const children = superviseChildren(dataDir, say);
  undo(() => children.stop(5_000));
  const shared = { env: childEnv, output: "terminal" } as const;
  children.start({
    ...shared,
    name: "worker",
    args: ["--watch", "--watch-preserve-output", join(repositoryFolder, "apps/worker/src/main.ts")],
    cwd: repositoryFolder,
  });
  children.start({
    ...shared,
    name: "web",
    args: [nextProgram, "dev", "--port", String(address.port), "--hostname", address.host],
    cwd: webFolder,
  });
  instance.announce(address.url);
  await untilAborted(signal);
});
