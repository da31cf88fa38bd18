import { MODEL_TIMEOUT, type ModelChoice, modelChoiceSchema } from "@viva/domain/grading/model-settings";
import { fieldErrors } from "../../forms/field-errors.ts";

/** The settings as they stand in the form: what is typed for a model of one's own stays while another use is chosen. */
export interface TypedModel {
  use: ModelChoice["use"];
  baseUrl: string;
  model: string;
  keyVariable: string;
  seconds: string;
}

export function typedModel(choice: ModelChoice): TypedModel {
  const own = choice.use === "own" ? choice : null;
  return {
    use: choice.use,
    baseUrl: own?.baseUrl ?? "",
    model: own?.model ?? "",
    keyVariable: own?.keyVariable ?? "",
    seconds: String((own?.timeoutMs ?? MODEL_TIMEOUT.usualMs) / 1_000),
  };
}

/** The choice that is typed, or what is wrong by field. */
export function readModel(
  typed: TypedModel,
): { kind: "choice"; choice: ModelChoice } | { kind: "wrong"; errors: Record<string, string> } {
  const parsed = modelChoiceSchema.safeParse({
    use: typed.use,
    baseUrl: typed.baseUrl,
    model: typed.model,
    keyVariable: typed.keyVariable.trim() === "" ? null : typed.keyVariable,
    timeoutMs: Math.round(Number(typed.seconds.trim() === "" ? Number.NaN : typed.seconds) * 1_000),
  });
  if (parsed.success) return { kind: "choice", choice: parsed.data };
  const { timeoutMs, ...errors } = fieldErrors(parsed.error);
  const [least, most] = [MODEL_TIMEOUT.leastMs / 1_000, MODEL_TIMEOUT.mostMs / 1_000];
  return {
    kind: "wrong",
    errors:
      timeoutMs === undefined
        ? errors
        : { ...errors, seconds: `Give a number of seconds from ${least} to ${most}.` },
  };
}
