import { attempts } from "@viva/db/schema/attempt";
import { users } from "@viva/db/schema/identity";
import type { DeletionObstacle } from "@viva/domain/identity/account";
import { and, eq } from "drizzle-orm";
import type { Context } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { hasOtherAdmin } from "./has-other-admin.ts";

/** Why this account cannot be deleted now; null when it can. */
export async function findObstacle(ctx: Context, id: string): Promise<DeletionObstacle | null> {
  const [account] = await ctx.db
    .select({ role: users.role, demo: users.demo })
    .from(users)
    .where(eq(users.id, id));
  if (account?.demo) return { kind: "demo" };
  if (account?.role === "admin" && !(await hasOtherAdmin(ctx, id))) return { kind: "last-admin" };
  const [running] = await ctx.db
    .select({ attemptId: attempts.id, title: attempts.title })
    .from(attempts)
    .where(and(eq(attempts.candidateId, id), eq(attempts.status, "open")))
    .limit(1);
  return running ? { kind: "running", ...running } : null;
}

/** For what would take a demo account away from the others who use it. */
export function demoIsShared(): ServiceError {
  return new ServiceError(
    "forbidden",
    "This demo account is shared by all who try Viva here, so nobody can delete it or change its password. Sign out and create an account of your own: that one is yours to change and to delete.",
  );
}

export function refuseObstacle(obstacle: DeletionObstacle | null): void {
  if (obstacle === null) return;
  switch (obstacle.kind) {
    case "demo":
      throw demoIsShared();
    case "last-admin":
      throw new ServiceError(
        "conflict",
        "You are the only admin. Somebody has to look after this server: make another admin first.",
      );
    case "running":
      throw new ServiceError(
        "conflict",
        `The interview “${obstacle.title}” is running. Finish it first, then delete the account.`,
      );
    default:
      obstacle satisfies never;
  }
}
