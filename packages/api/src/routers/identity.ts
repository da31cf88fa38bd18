import { signUpSchema } from "@viva/domain/identity/credentials";
import { getMe } from "@viva/services/identity/get-me";
import { signUp } from "@viva/services/identity/sign-up";
import { procedure, router } from "../trpc.ts";

export const identityRouter = router({
  me: procedure.query(({ ctx }) => getMe({ ctx: ctx.services, input: undefined })),
  signUp: procedure.input(signUpSchema).mutation(({ ctx, input }) => signUp({ ctx: ctx.services, input })),
});
