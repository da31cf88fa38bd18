import type { LanguageModels } from "@viva/domain/grading/language-model";

/** The models of a process whose environment names none, and that nothing is to be sent from. */
export const noModels: LanguageModels = {
  installation: null,
  keyVariables: [],
  own: ({ model }) => {
    throw new Error(`Nothing is to be sent to ${model} from here.`);
  },
  trial: () => null,
};
