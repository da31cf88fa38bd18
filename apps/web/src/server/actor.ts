import "server-only";
import type { Actor } from "@viva/domain/access/rules";
import { findActor } from "@viva/services/identity/find-actor";
import { getMe, type Me } from "@viva/services/identity/get-me";
import type { Route } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { contextFor } from "./context.ts";
import { PATH_HEADER } from "./request-path.ts";
import { readSessionId } from "./session-cookie.ts";

/** Who sent this request; null when nobody is signed in. Looked up once for each request. */
export const findCurrentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionId();
  return sessionId === null ? null : findActor({ ctx: contextFor(null), input: { sessionId } });
});

/** The reader's account, for the shell. */
export const findCurrentReader = cache(async (): Promise<Me | null> => {
  return getMe({ ctx: contextFor(await findCurrentActor()), input: undefined });
});

/** The reader of a page that needs one. Without a session, goes to sign in and comes back here afterwards. */
export async function requireReader(): Promise<Me> {
  const reader = await findCurrentReader();
  if (reader !== null) return reader;
  const path = (await headers()).get(PATH_HEADER) ?? "/home";
  redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}` as Route);
}

/** As `requireReader`, for pages of admins; to others the page does not exist. */
export async function requireAdmin(): Promise<Me> {
  const reader = await requireReader();
  if (reader.role !== "admin") notFound();
  return reader;
}

/** As `requireReader`, for pages of interviewers and admins; to others the page does not exist. */
export async function requireAuthor(): Promise<Me> {
  const reader = await requireReader();
  if (reader.role === "candidate") notFound();
  return reader;
}
