import type { LanguageModel } from "@viva/domain/grading/language-model";
import type { GradingContext } from "../context.ts";
import { loadChoice } from "./load-choice.ts";

/** The model that answers of this organisation are sent to; null where they are sent nowhere. */
export async function findModel(
  { models, ...ctx }: GradingContext,
  organisationId: string,
): Promise<LanguageModel | null> {
  if (models === undefined) return null;
  const choice = await loadChoice(ctx, organisationId);
  switch (choice.use) {
    case "installation":
      return models.installation;
    case "off":
      return null;
    case "own": {
      const { use: _own, ...settings } = choice;
      return models.own(settings);
    }
  }
}
