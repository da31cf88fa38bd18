import { openDatabase } from "@viva/db/client";
import { openQueue } from "@viva/jobs/queue";
import { startWorkers } from "@viva/jobs/work";
import { languageModels } from "@viva/language-model/language-models";
import { createSandboxPool } from "@viva/sandbox/server/pool";
import { createContext, type GradingContext } from "@viva/services/context";
import { beatHeart, HEARTBEAT_EVERY_MS } from "@viva/services/health/beat-heart";
import { sweep } from "@viva/services/operations/sweep";
import type { WorkerEnv } from "./env.ts";
import { handleApplyRegrade } from "./jobs/apply-regrade.ts";
import { handleCompileReport } from "./jobs/compile-report.ts";
import { handleGradeAnswer } from "./jobs/grade-answer.ts";
import { handlePreviewRegrade } from "./jobs/preview-regrade.ts";
import { handleSubmitExpiredAttempt } from "./jobs/submit-expired-attempt.ts";
import { handleSweep } from "./jobs/sweep.ts";
import { handleTryQuestion } from "./jobs/try-question.ts";

export interface RunningWorkers {
  /** Lets running jobs end, then closes all that was opened. */
  stop(): Promise<void>;
}

/** Opens database, queue and sandbox, and works until stopped. `say` gets one line an event. */
export async function runWorkers(env: WorkerEnv, say: (line: string) => void): Promise<RunningWorkers> {
  const onError = (what: string) => (error: Error) => say(`${what}: ${error.message}`);
  const database = openDatabase(env.databaseUrl, { onIdleError: onError("database") });
  const queue = openQueue(env.databaseUrl, onError("queue"));
  const sandbox = createSandboxPool({
    size: env.sandboxSlots,
    cacheDir: env.sandboxCacheDir,
    onFault: onError("sandbox"),
    say,
  });
  const ctx: GradingContext = {
    ...createContext({ actor: null, db: database.db, jobs: queue }),
    sandbox,
    models: languageModels(env.models),
  };
  const workers = startWorkers({
    url: env.databaseUrl,
    handlers: {
      "submit-expired-attempt": handleSubmitExpiredAttempt(ctx),
      "grade-answer": handleGradeAnswer(ctx),
      "compile-report": handleCompileReport(ctx),
      "preview-regrade": handlePreviewRegrade(ctx),
      "apply-regrade": handleApplyRegrade(ctx),
      "try-question": handleTryQuestion(ctx),
      sweep: handleSweep(ctx),
    },
    // Text is graded in milliseconds between two code answers that wait for the sandbox.
    concurrency: { attempts: 4, grading: env.sandboxSlots + 2 },
    onError: onError("worker"),
    onFailed: (name, id, error) => say(`job ${name} ${id ?? ""} failed: ${error.message}`),
  });
  const heart = startHeart(ctx, sandbox, onError("heartbeat"));
  await Promise.all([workers.ready(), sandbox.ready()]);
  // What a crash left behind is taken up now, not at the schedule's next turn.
  await sweep({ ctx, input: undefined });
  return {
    async stop() {
      heart.stop();
      await workers.close();
      await sandbox.close();
      await queue.close();
      await database.close();
    },
  };
}

/** Tells the database every few seconds that this worker is alive and how its sandbox is. */
function startHeart(
  ctx: GradingContext,
  sandbox: ReturnType<typeof createSandboxPool>,
  onError: (error: Error) => void,
): { stop(): void } {
  let state = "starting";
  sandbox.ready().then(
    () => {
      state = "ready";
      beat();
    },
    (error: Error) => {
      state = `failed: ${error.message}`;
    },
  );
  const beat = () => {
    const { lastFault, ...counts } = sandbox.status();
    const details = {
      sandbox: state,
      ...counts,
      lastFault: lastFault?.message ?? null,
      model: ctx.models?.installation?.name ?? null,
      // Names alone: so that admins see which of the keys that organisations name are here.
      modelKeys: ctx.models?.keyVariables.join(",") ?? "",
    };
    beatHeart({ ctx, input: { service: "worker", details } }).catch(onError);
  };
  beat();
  const timer = setInterval(beat, HEARTBEAT_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
