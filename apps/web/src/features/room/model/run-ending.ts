import { type RunResult, runLimitsSchema } from "@viva/domain/execution/run";

/** Why a run did not come to its end, and what a person can do about it. */
export interface RunEnding {
  readonly what: string;
  readonly advice: string;
}

/** Null for a run that came to its end. */
export function endingOf(
  { status, stderr, errorLine }: Pick<RunResult, "status" | "stderr" | "errorLine">,
  limits = runLimitsSchema.parse({}),
): RunEnding | null {
  switch (status) {
    case "ok":
      return null;
    case "error":
      return endingByException(stderr, errorLine);
    case "timeout":
      return {
        what: `Stopped after ${limits.wallMs / 1_000} s, the most that one run may take.`,
        advice:
          "An endless loop is the usual cause: check that something in each while loop brings it to an end. If it only takes long, try smaller input.",
      };
    case "memory":
      return {
        what: `Stopped: it needed more than ${limits.memoryMb} MiB of memory, the most that one run may use.`,
        advice:
          "Look for a list or text that grows in a loop without end. Going through values one at a time needs less than collecting them first.",
      };
    case "output":
      return {
        what: `Stopped after ${Math.round(limits.outputBytes / 1_024)} KiB of output, the most that one run may print.`,
        advice: "A print inside an endless loop is the usual cause. Otherwise print less of it.",
      };
    case "fatal":
      return {
        what: "The code brought the interpreter itself down.",
        advice: `Very deep recursion is the usual cause. ${RECURSION_ADVICE} It is ready again in a moment.`,
      };
  }
}

const RECURSION_ADVICE =
  "Check that each call comes closer to a case that calls no further, or use a loop instead.";

function endingByException(stderr: string, errorLine: number | null): RunEnding {
  const last = stderr.trimEnd().split("\n").at(-1) ?? "";
  if (/^RecursionError\b/.test(last)) {
    return { what: "A function called itself too many times.", advice: RECURSION_ADVICE };
  }
  if (/^(?:SyntaxError|IndentationError|TabError)\b/.test(last)) {
    const where = errorLine === null ? "" : `Look at line ${errorLine} first. `;
    return {
      what: "The code could not be read, so none of it ran.",
      advice: `${where}What is wrong is often at the end of the line before.`,
    };
  }
  return {
    what: "The code raised an exception before its end.",
    advice: "The last line below names it; the lines above that show how the code got there.",
  };
}
