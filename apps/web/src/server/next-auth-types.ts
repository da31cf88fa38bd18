import type { DefaultJWT } from "next-auth/jwt";

declare module "next-auth/jwt" {
  interface JWT extends DefaultJWT {
    /** Row in auth_sessions that this token stands for. */
    sessionId?: string;
  }
}
