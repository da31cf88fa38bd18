import { type Runtime, runJobSchema } from "@viva/domain/execution/run";
import * as z from "zod";
import { type CodeProblem, problemSchema } from "./code-problem.ts";

const inspectionSchema = z.object({ problems: z.array(problemSchema) });
const LIMIT_MS = 1_500;

/**
 * What the parser says of JavaScript or TypeScript, without running it: the first error, or nothing. Null when
 * what runs it is not free: an editor then shows what it knew before.
 */
export async function inspectScript(
  runtime: Runtime & { readonly state: string },
  language: "javascript" | "typescript",
  code: string,
): Promise<CodeProblem[] | null> {
  if (runtime.state !== "ready") return null;
  const limits = { wallMs: LIMIT_MS, memoryMb: 512, outputBytes: 65_536 };
  const job = runJobSchema.safeParse({ language, code, parseOnly: true, limits }).data;
  // A fault shows in the runtime's state; a question that a run cut short is put again with the next letter.
  const result = job === undefined ? null : await runtime.run(job).catch(() => null);
  if (result?.status !== "ok") return null;
  return inspectionSchema.parse(JSON.parse(result.stdout)).problems;
}
