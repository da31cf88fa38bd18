import { serviceHeartbeats } from "@viva/db/schema/operations";
import type { ModelSettings } from "@viva/domain/grading/model-settings";
import { eq } from "drizzle-orm";
import { authorizeOrganisation } from "../access/authorize.ts";
import type { Call, ModelContext } from "../context.ts";
import { loadChoice } from "./load-choice.ts";

/** What an organisation chose, and whether the key that it names is where it is needed. */
export async function getModelSettings({
  ctx,
  input,
}: Call<{ organisationId: string }, ModelContext>): Promise<ModelSettings> {
  const organisation = await authorizeOrganisation(ctx, input.organisationId);
  const choice = await loadChoice(ctx, organisation.id);
  const [beat] = await ctx.db.select().from(serviceHeartbeats).where(eq(serviceHeartbeats.service, "worker"));
  const { model, modelKeys } = beat?.details ?? {};
  const variable = choice.use === "own" ? choice.keyVariable : null;
  return {
    choice,
    key:
      variable === null
        ? null
        : {
            web: ctx.models.keyVariables.includes(variable),
            worker: typeof modelKeys === "string" ? modelKeys.split(",").includes(variable) : null,
          },
    installation: typeof model === "string" ? model : null,
  };
}
