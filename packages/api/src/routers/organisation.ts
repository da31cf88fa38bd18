import {
  modelChoiceSchema,
  modelSettingsSchema,
  modelTrialSchema,
} from "@viva/domain/grading/model-settings";
import {
  memberSchema,
  organisationNameSchema,
  organisationSummarySchema,
} from "@viva/domain/identity/organisation";
import { roleSchema } from "@viva/domain/identity/role";
import { chooseModel } from "@viva/services/language-models/choose-model";
import { getModelSettings } from "@viva/services/language-models/get-model-settings";
import { tryModel } from "@viva/services/language-models/try-model";
import { changeRole, moveMember } from "@viva/services/organisations/change-member";
import { listMembers } from "@viva/services/organisations/list-members";
import { getOrganisation, listOrganisations } from "@viva/services/organisations/list-organisations";
import { createOrganisation, renameOrganisation } from "@viva/services/organisations/name-organisation";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

const organisation = z.object({ organisationId: z.uuid() });

export const organisationRouter = router({
  list: procedure
    .output(z.array(organisationSummarySchema))
    .query(({ ctx }) => listOrganisations({ ctx: ctx.services, input: undefined })),
  get: procedure
    .input(organisation)
    .output(organisationSummarySchema)
    .query(({ ctx, input }) => getOrganisation({ ctx: ctx.services, input })),
  create: procedure
    .input(z.object({ name: organisationNameSchema }))
    .mutation(({ ctx, input }) => createOrganisation({ ctx: ctx.services, input })),
  rename: procedure
    .input(organisation.extend({ name: organisationNameSchema }))
    .mutation(({ ctx, input }) => renameOrganisation({ ctx: ctx.services, input })),
  members: procedure
    .input(
      z.object({
        organisationId: z.uuid().optional(),
        search: z.string().trim().max(120).optional(),
        cursor: z.uuid().optional(),
        limit: z.number().int().min(1).max(100).default(50),
      }),
    )
    .output(z.object({ items: z.array(memberSchema), nextCursor: z.uuid().nullable() }))
    .query(({ ctx, input }) => listMembers({ ctx: ctx.services, input })),
  moveMember: procedure
    .input(organisation.extend({ userId: z.uuid() }))
    .mutation(({ ctx, input }) => moveMember({ ctx: ctx.services, input })),
  changeRole: procedure
    .input(z.object({ userId: z.uuid(), role: roleSchema }))
    .mutation(({ ctx, input }) => changeRole({ ctx: ctx.services, input })),
  modelSettings: procedure
    .input(organisation)
    .output(modelSettingsSchema)
    .query(({ ctx, input }) => getModelSettings({ ctx: { ...ctx.services, models: ctx.models }, input })),
  chooseModel: procedure
    .input(organisation.extend({ choice: modelChoiceSchema }))
    .mutation(({ ctx, input }) => chooseModel({ ctx: ctx.services, input })),
  tryModel: procedure
    .input(organisation.extend({ choice: modelChoiceSchema }))
    .output(modelTrialSchema)
    .mutation(({ ctx, input }) => tryModel({ ctx: { ...ctx.services, models: ctx.models }, input })),
});
