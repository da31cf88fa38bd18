import "server-only";
import { signInSchema } from "@viva/domain/identity/credentials";
import { ServiceError } from "@viva/services/errors";
import { revokeSession } from "@viva/services/identity/revoke-session";
import { SESSION_DAYS, signIn } from "@viva/services/identity/sign-in";
import { headers } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { encodeRefusal } from "../client/sign-in-refusal.ts";
import { env } from "../env.ts";
import { contextFor } from "./context.ts";
import { describeDevice } from "./describe-device.ts";
import { log } from "./log.ts";
import { sessionCookie } from "./session-cookie.ts";

/** Built at the first request, when the settings are known to be right. */
export function authOptions(): NextAuthOptions {
  const cookie = sessionCookie();
  return {
    secret: env().VIVA_SECRET,
    // The token carries the id of a row: the row, not the token, says whether the session still stands.
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 24 * 60 * 60 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    useSecureCookies: cookie.secure,
    cookies: {
      sessionToken: {
        name: cookie.name,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: cookie.secure },
      },
    },
    providers: [
      Credentials({
        name: "E-mail and password",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: (credentials) => authorize(credentials),
      }),
    ],
    callbacks: {
      // `user` is there at sign-in only, whatever its type says.
      jwt: ({ token, user }) =>
        user !== undefined && "sessionId" in user && typeof user.sessionId === "string"
          ? { sub: user.id, sessionId: user.sessionId }
          : token,
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sessionId === "string")
          await revokeSession({ ctx: contextFor(null), input: { sessionId: token.sessionId } });
      },
    },
  };
}

/** The session to put in the token. A refusal travels to the form as the error's message. */
async function authorize(credentials: unknown) {
  const input = signInSchema.safeParse(credentials);
  if (!input.success)
    throw new Error(encodeRefusal({ code: "invalid", message: "Enter your e-mail address and password." }));
  try {
    const device = describeDevice((await headers()).get("user-agent"));
    const { userId, sessionId } = await signIn({ ctx: contextFor(null), input: { ...input.data, device } });
    return { id: userId, sessionId };
  } catch (error) {
    if (error instanceof ServiceError)
      throw new Error(encodeRefusal({ code: error.code, message: error.message }));
    log("error", "Signing in failed.", error);
    throw new Error(
      encodeRefusal({
        code: "unavailable",
        message:
          "The server could not check your password. Nothing is wrong on your side; try again in a minute.",
      }),
    );
  }
}
