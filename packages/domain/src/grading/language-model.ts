import * as z from "zod";
import type { OwnModel } from "./model-settings.ts";

/** What a model is asked: one answer against one rubric. */
export interface ModelRequest {
  question: string;
  reference: string;
  criteria: readonly {
    id: string;
    statement: string;
    accept: readonly string[];
    misconceptions: readonly string[];
  }[];
  answer: string;
}

/** Characters of a quote, and quotes for one criterion. What is beyond is left out. */
export const LONGEST_QUOTE = 600;
export const MOST_QUOTES = 6;

/** A model's word on one criterion. The quotes are claims: who takes them looks for them in the answer. */
export const modelCriterionSchema = z.strictObject({
  id: z.string().max(80),
  points: z.union([z.literal(0), z.literal(0.5), z.literal(1)]),
  /** Words copied from the answer. */
  evidence: z.array(z.string().max(LONGEST_QUOTE)).max(MOST_QUOTES),
});
export const modelReplySchema = z.strictObject({ criteria: z.array(modelCriterionSchema).max(40) });
export type ModelReply = z.infer<typeof modelReplySchema>;

/** Why a model's word could not be had. Each leaves the built-in grade as it is. */
export type ModelFault =
  | "time-out"
  | "unreachable"
  | "rate-limited"
  | "busy"
  | "refused"
  | "server-error"
  | "redirect"
  | "too-large"
  | "nonsense"
  | "resting"
  | "no-key";

/** What one answer took, all waiting included. Tokens as the server counts them; null where it does not say. */
export interface ModelCost {
  ms: number;
  promptTokens: number | null;
  completionTokens: number | null;
}

export type ModelAnswer =
  | { kind: "reply"; reply: ModelReply; cost: ModelCost }
  | { kind: "fault"; fault: ModelFault; detail: string; cost: ModelCost };

/** A language model as grading sees it. It never throws for what a server does: that comes back as a fault. */
export interface LanguageModel {
  /** As it is kept with grades: the model's name. */
  readonly name: string;
  grade(request: ModelRequest, signal?: AbortSignal): Promise<ModelAnswer>;
}

/** The models that a process can ask. It alone knows their keys. */
export interface LanguageModels {
  /** The one for organisations without settings of their own; null while the environment names none. */
  readonly installation: LanguageModel | null;
  /** Names of the environment variables that hold a key on this process. */
  readonly keyVariables: readonly string[];
  /** That of an organisation's settings. The same settings give the same model, which remembers its faults. */
  own(settings: OwnModel): LanguageModel;
  /** One for a single try, which remembers nothing; null where the installation has none. */
  trial(settings: OwnModel | "installation"): LanguageModel | null;
}

/** What a grade keeps of the model's part in it. */
export interface ModelUse extends ModelCost {
  name: string;
  outcome: "used" | ModelFault;
}
