import {
  changeNameSchema,
  changePasswordSchema,
  changeTimeZoneSchema,
  deleteAccountSchema,
} from "@viva/domain/identity/account";
import { signUpSchema } from "@viva/domain/identity/credentials";
import { changeName } from "@viva/services/identity/change-name";
import { changePassword } from "@viva/services/identity/change-password";
import { changeTimeZone } from "@viva/services/identity/change-time-zone";
import { deleteAccount } from "@viva/services/identity/delete-account";
import { endOtherSessions } from "@viva/services/identity/end-other-sessions";
import { getMe } from "@viva/services/identity/get-me";
import { listSessions } from "@viva/services/identity/list-sessions";
import { previewDeletion } from "@viva/services/identity/preview-deletion";
import { signUp } from "@viva/services/identity/sign-up";
import { procedure, router } from "../trpc.ts";

export const identityRouter = router({
  me: procedure.query(({ ctx }) => getMe({ ctx: ctx.services, input: undefined })),
  signUp: procedure.input(signUpSchema).mutation(({ ctx, input }) => signUp({ ctx: ctx.services, input })),
  changeName: procedure
    .input(changeNameSchema)
    .mutation(({ ctx, input }) => changeName({ ctx: ctx.services, input })),
  changeTimeZone: procedure
    .input(changeTimeZoneSchema)
    .mutation(({ ctx, input }) => changeTimeZone({ ctx: ctx.services, input })),
  changePassword: procedure
    .input(changePasswordSchema)
    .mutation(({ ctx, input }) => changePassword({ ctx: ctx.services, input })),
  sessions: procedure.query(({ ctx }) => listSessions({ ctx: ctx.services, input: undefined })),
  endOtherSessions: procedure.mutation(({ ctx }) =>
    endOtherSessions({ ctx: ctx.services, input: undefined }),
  ),
  previewDeletion: procedure.query(({ ctx }) => previewDeletion({ ctx: ctx.services, input: undefined })),
  deleteAccount: procedure
    .input(deleteAccountSchema)
    .mutation(({ ctx, input }) => deleteAccount({ ctx: ctx.services, input })),
});
