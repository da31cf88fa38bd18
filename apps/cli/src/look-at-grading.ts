import type { Finding } from "@viva/infra/doctor";
import type { CliEnv } from "./env.ts";

/**
 * Whether answers wait for the operator, from the database where one runs. It is asked and not started: what a
 * server that does not run has to grade, it grades once it does.
 */
export async function lookAtGrading({ variables }: CliEnv): Promise<Finding> {
  const what = "Grading";
  const { assertUsable, findRunningDatabase } = await import("@viva/infra/database");
  const { StartupError } = await import("@viva/infra/startup-error");
  try {
    const url = findRunningDatabase(variables);
    if (url === null)
      return { what, state: "ok", found: "not asked: the database does not run", remedy: null };
    await assertUsable(url);
    const { withContext } = await import("./with-context.ts");
    const { checkGrading } = await import("@viva/services/health/check-health");
    const { status, detail } = await withContext(url, (ctx) => checkGrading({ ctx, input: undefined }));
    if (status === "ok") return { what, state: "ok", found: detail, remedy: null };
    return {
      what,
      state: "note",
      found: detail,
      remedy:
        "mend what the fault names, and see that the worker runs; the answers are then graded by themselves",
    };
  } catch (error) {
    // A folder or an address that cannot be used is a finding of its own.
    if (!(error instanceof StartupError)) throw error;
    return { what, state: "ok", found: "not asked: there is no database", remedy: null };
  }
}
