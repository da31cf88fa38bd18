import type { LanguageModel, LanguageModels } from "@viva/domain/grading/language-model";
import type { OwnModel } from "@viva/domain/grading/model-settings";
import type { ModelEnvironment } from "./environment.ts";
import { openAiCompatible } from "./openai-compatible.ts";

/** The models that a process can ask, by its environment and by the settings of organisations. */
export function languageModels({ installation, keys }: ModelEnvironment): LanguageModels {
  const opened = new Map<string, LanguageModel>();
  const open = (settings: OwnModel, patienceMs?: number): LanguageModel => {
    const { keyVariable, ...server } = settings;
    const key = keyVariable === null ? null : keys.get(keyVariable);
    return key === undefined ? withoutKey(settings) : openAiCompatible({ ...server, key, patienceMs });
  };
  return {
    installation: installation === null ? null : openAiCompatible(installation),
    keyVariables: [...keys.keys()].sort(),
    own(settings) {
      const name = JSON.stringify(settings);
      const model = opened.get(name) ?? open(settings);
      opened.set(name, model);
      return model;
    },
    trial(settings) {
      if (settings !== "installation") return open(settings, TRIAL_PATIENCE_MS);
      return installation === null
        ? null
        : openAiCompatible({ ...installation, patienceMs: TRIAL_PATIENCE_MS });
    },
  };
}

/** Somebody watches a try: what the server says is shown, and not waited for. */
const TRIAL_PATIENCE_MS = 0;

/** A request without the key that it needs would tell a server of an answer for nothing. */
function withoutKey({ model, keyVariable }: OwnModel): LanguageModel {
  const cost = { ms: 0, promptTokens: null, completionTokens: null };
  const detail = `${keyVariable} is not set on this server.`;
  return { name: model, grade: async () => ({ kind: "fault", fault: "no-key", detail, cost }) };
}
