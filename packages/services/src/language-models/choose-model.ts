import { organisationModels } from "@viva/db/schema/language-model";
import type { ModelChoice } from "@viva/domain/grading/model-settings";
import { eq } from "drizzle-orm";
import { authorizeOrganisation } from "../access/authorize.ts";
import { audit, type Call, inTransaction } from "../context.ts";

export interface ChooseModelInput {
  organisationId: string;
  choice: ModelChoice;
}

/** Says what grades the written answers of an organisation beside the built-in grader, from the next answer on. */
export function chooseModel({ ctx, input }: Call<ChooseModelInput>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const organisation = await authorizeOrganisation(tx, input.organisationId);
    const { choice } = input;
    if (choice.use === "installation") {
      await tx.db.delete(organisationModels).where(eq(organisationModels.organisationId, organisation.id));
    } else {
      const own = choice.use === "own" ? choice : null;
      const values = {
        use: choice.use,
        baseUrl: own?.baseUrl ?? null,
        model: own?.model ?? null,
        keyVariable: own?.keyVariable ?? null,
        timeoutMs: own?.timeoutMs ?? null,
      };
      await tx.db
        .insert(organisationModels)
        .values({ organisationId: organisation.id, ...values })
        .onConflictDoUpdate({ target: organisationModels.organisationId, set: values });
    }
    await audit(tx, "organisation.choose-model", { type: "organisation", id: organisation.id });
  });
}
