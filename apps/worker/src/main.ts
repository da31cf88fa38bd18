import { readEnv } from "./env.ts";
import { runWorkers } from "./run-workers.ts";

const say = (line: string) => process.stdout.write(`${new Date().toISOString()} ${line}\n`);

const running = await runWorkers(readEnv(), say);
say("worker: ready");

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    say(`worker: ${signal}, letting running jobs end`);
    running.stop().then(
      () => process.exit(0),
      (error: Error) => {
        say(`worker: did not stop cleanly: ${error.message}`);
        process.exit(1);
      },
    );
  });
}
