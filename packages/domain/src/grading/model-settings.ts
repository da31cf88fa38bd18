import * as z from "zod";

/**
 * A key is named, never kept: the environment of the servers holds it under a name that begins so. Any other variable,
 * as the database's address, could otherwise be sent to a server of somebody's choice.
 */
export const KEY_VARIABLE_PREFIX = "VIVA_MODEL_KEY_";

export const keyVariableSchema = z
  .string()
  .trim()
  .regex(
    new RegExp(`^${KEY_VARIABLE_PREFIX}[A-Z0-9_]{1,40}$`),
    `Give the name of a variable that begins with ${KEY_VARIABLE_PREFIX}, in capitals. The key itself stays out of here.`,
  );

/** Address that `/chat/completions` hangs on. What would hold a key in it is refused: the address is shown. */
export const modelAddressSchema = z
  .string()
  .trim()
  .max(300)
  .pipe(z.url({ protocol: /^https?$/, error: "Give an address such as https://host/v1." }))
  // By its letters: this is asked of what is no address, too.
  .refine((address) => !/[?#@]/.test(address), {
    error: "Leave user, password, ? and # out of the address: keys are given by the name of a variable.",
  });

export const MODEL_TIMEOUT = { leastMs: 500, mostMs: 60_000, usualMs: 20_000 } as const;

/** A model of an organisation's own: what the environment can say for the whole installation. */
export const ownModelSchema = z.object({
  baseUrl: modelAddressSchema,
  model: z.string().trim().min(1, "Give the name that the server knows the model by.").max(120),
  /** Null for a server that wants no key. */
  keyVariable: keyVariableSchema.nullable(),
  /** For one request, to its last byte; an answer may wait for its turn besides. */
  timeoutMs: z.number().int().min(MODEL_TIMEOUT.leastMs).max(MODEL_TIMEOUT.mostMs),
});
export type OwnModel = z.infer<typeof ownModelSchema>;

/**
 * What grades the written answers of an organisation beside the built-in grader. `installation`: what the environment
 * says, which is nothing unless somebody set it; so it is for every organisation that never chose.
 */
export const modelChoiceSchema = z.discriminatedUnion("use", [
  z.object({ use: z.literal("installation") }),
  z.object({ use: z.literal("off") }),
  z.object({ use: z.literal("own"), ...ownModelSchema.shape }),
]);
export type ModelChoice = z.infer<typeof modelChoiceSchema>;

/** Whether the key that the settings name is there, on the two processes that need it. Null where none is needed. */
export const keyPresenceSchema = z.object({
  /** On the server that answers this page: it tries the model. */
  web: z.boolean(),
  /** On the worker, which grades, as it last reported; null while none has. */
  worker: z.boolean().nullable(),
});

export const modelSettingsSchema = z.object({
  choice: modelChoiceSchema,
  key: keyPresenceSchema.nullable(),
  /** Name of the installation's model, as the worker reports it; null while none is configured. */
  installation: z.string().nullable(),
});
export type ModelSettings = z.infer<typeof modelSettingsSchema>;

/** What came back for a made-up answer. */
export const modelTrialSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("well-formed"),
    ms: z.number(),
    promptTokens: z.number().nullable(),
    completionTokens: z.number().nullable(),
    criteria: z.array(
      z.object({
        statement: z.string(),
        /** Fraction 0..1 that the model gave, and that the made-up answer is worth. */
        points: z.number(),
        expected: z.number(),
        /** Whether all quotes for it stand in the answer. */
        quoted: z.boolean(),
      }),
    ),
  }),
  z.object({ kind: z.literal("fault"), ms: z.number(), fault: z.string(), detail: z.string() }),
]);
export type ModelTrial = z.infer<typeof modelTrialSchema>;
