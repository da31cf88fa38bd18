import { type RunJob, runJobSchema } from "@viva/domain/execution/run";
import { describe, expect, it } from "vitest";
import { ProtocolBreak } from "./protocol.ts";
import { RunRecord } from "./run-record.ts";

const job: RunJob = runJobSchema.parse({
  language: "python",
  code: "",
  calls: ["a", "b", "c"].map((name) => ({ name, call: `${name}()` })),
  limits: { outputBytes: 100 },
});
const none = { wallMs: 1, cpuMs: null, peakMb: null };
const saw = (name: string) => ({ kind: "value" as const, name, value: { t: "none" as const }, ms: 1 });

describe("the record of a run", () => {
  it("fills calls that were never seen with the reason why the run ended", () => {
    const record = new RunRecord(job);
    record.accept({ k: "call", i: 0 });
    record.accept({ k: "seen", i: 0, seen: saw("a") });
    record.accept({ k: "end", status: "error", rest: "error", errorLine: 3 });
    const result = record.result(none);
    expect(result).toMatchObject({ status: "error", errorLine: 3 });
    expect(result.calls.map((call) => (call.kind === "missing" ? call.reason : call.kind))).toEqual([
      "value",
      "error",
      "error",
    ]);
  });

  it("goes on after a call that was cut short, in a new interpreter", () => {
    const record = new RunRecord(job);
    record.accept({ k: "call", i: 0 });
    record.cutShort("timeout", 500);
    const rest = record.remaining(3_000.7);
    expect(rest?.calls.map(({ name }) => name)).toEqual(["b", "c"]);
    expect(rest?.limits).toMatchObject({ wallMs: 3_000, outputBytes: 100 });

    record.startPiece();
    for (const [i, name] of ["b", "c"].entries()) {
      record.accept({ k: "call", i });
      record.accept({ k: "seen", i, seen: saw(name) });
    }
    record.accept({ k: "end", status: "ok", rest: "ok", errorLine: null });
    const { status, calls } = record.result(none);
    expect(status).toBe("timeout");
    expect(calls.map(({ kind }) => kind)).toEqual(["timeout", "value", "value"]);
  });

  it("has nothing left to run when the time or the output is used up", () => {
    const record = new RunRecord(job);
    expect(record.remaining(0.5)).toBeNull();
    record.accept({ k: "out", fd: 1, text: "x".repeat(100) });
    expect(record.remaining(1_000)).toBeNull();
  });

  it("does not call a run ok in which calls were left out", () => {
    const record = new RunRecord(job);
    record.accept({ k: "end", status: "ok", rest: "ok", errorLine: null });
    expect(record.result(none)).toMatchObject({
      status: "fatal",
      calls: [{ kind: "missing", reason: "fatal" }, {}, {}],
    });
  });

  it("refuses messages out of turn", () => {
    const fresh = () => new RunRecord(job);
    expect(() => fresh().accept({ k: "seen", i: 0, seen: saw("a") })).toThrow(ProtocolBreak);
    expect(() => fresh().accept({ k: "call", i: 1 })).toThrow(ProtocolBreak);
    const running = fresh();
    running.accept({ k: "call", i: 0 });
    expect(() => running.accept({ k: "call", i: 1 })).toThrow(ProtocolBreak);
    expect(() => running.accept({ k: "seen", i: 0, seen: saw("b") })).toThrow(ProtocolBreak);
    expect(() => running.accept({ k: "out", fd: 1, text: "x".repeat(1_000) })).toThrow(ProtocolBreak);
  });
});
