import { serviceHeartbeats } from "@viva/db/schema/operations";
import type { ModelSettings } from "@viva/domain/grading/model-settings";
import { eq } from "drizzle-orm";
import { authorizeOrganisation } from "../access/authorize.ts";
import type { Call, ModelContext } from "../context.ts";
import { installationModel } from "../operations/get-model-use.ts";
import { loadChoice } from "./load-choice.ts";

/** What an organisation chose, and whether the key that it names is where it is needed. */
export async function getModelSettings({
  ctx,
  input,
}: Call<{ organisationId: string }, ModelContext>): Promise<ModelSettings> {
  const organisation = await authorizeOrganisation(ctx, input.organisationId);
  const choice = await loadChoice(ctx, organisation.id);
  const [beat] = await ctx.db.select().from(serviceHeartbeats).where(eq(serviceHeartbeats.service, "worker"));
  const keys = beat?.details.modelKeys;
  const variable = choice.use === "own" ? choice.keyVariable : null;
  return {
    choice,
    key:
      variable === null
        ? null
        : {
            web: ctx.models.keyVariables.includes(variable),
            worker: typeof keys === "string" ? keys.split(",").includes(variable) : null,
          },
    installation: await installationModel(ctx),
  };
}
