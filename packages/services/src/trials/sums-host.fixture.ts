import type { CallObservation, RunJob, Runtime } from "@viva/domain/execution/run";

/** A host for sums: code with `sum(numbers)` is right, `len` is right for nothing alone, all else fails. */
export const sumsHost: Runtime = {
  async run(job: RunJob) {
    const value = (call: string) => {
      const numbers = [...call.matchAll(/\d+/g)].map(Number);
      if (job.code.includes("sum(numbers)")) return numbers.reduce((total, each) => total + each, 0);
      return job.code.includes("len(numbers)") ? numbers.length : -1;
    };
    const calls = job.calls.map(
      ({ name, call = "" }): CallObservation => ({
        kind: "value",
        name,
        value: { t: "int", v: String(value(call)) },
        ms: 1,
      }),
    );
    const seen = { stdout: "", stderr: "", errorLine: null, wallMs: 1, cpuMs: 1, peakMb: 1 };
    return { status: "ok", calls, ...seen };
  },
};
