import { BUILD } from "./env.ts";
import { filesIn, isKeptCache, isLastingFile, isRoom, keptCache } from "./kept-files.ts";

const KEPT = keptCache(BUILD);
const CONTROL_MS = 5_000;
const FORGET_AFTER_MS = 24 * 60 * 60 * 1_000;

/**
 * Puts the page of an open interview and all that it is made of aside on this device, from where the service
 * worker takes it when a reload finds no server. False where the browser cannot (plain http, a full disk).
 */
export async function keepRoom(path: string, signal: AbortSignal): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
  try {
    await untilControlled();
    const page = await fetch(path, { headers: { Accept: "text/html" }, cache: "no-store", signal });
    if (!page.ok || page.redirected) {
      await dropRoom(path);
      return false;
    }
    const cache = await caches.open(KEPT);
    await keepFiles(cache, [...filesIn(await page.clone().text()), ...loadedFiles()]);
    if (signal.aborted) return false;
    await cache.put(path, page);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    // Reloaded without network: what is shown is the kept page itself.
    if (await caches.match(path, { ignoreVary: true })) return true;
    console.warn("This page could not be kept for a reload without network.", error);
    return false;
  }
}

/**
 * Makes room for what this build keeps: what other builds kept goes, unless an interview that began under one
 * of them may still be open.
 */
export async function startKeeping(): Promise<void> {
  if (!("caches" in window)) return;
  await caches.open(KEPT);
  for (const name of (await caches.keys()).filter(isKeptCache)) {
    const left = await dropOld(await caches.open(name));
    if (left === 0 && name !== KEPT) await caches.delete(name);
  }
}

/** The interview is over. */
export async function dropRoom(path: string): Promise<void> {
  for (const cache of await openKept()) await cache.delete(path, { ignoreVary: true });
}

/** Somebody signed out or in: no page of anybody stays on this device. */
export async function forgetRooms(): Promise<void> {
  for (const cache of await openKept())
    for (const request of await cache.keys())
      if (isRoom(new URL(request.url).pathname)) await cache.delete(request, { ignoreVary: true });
}

/** From then on each file that is loaded passes through the worker, which keeps it. A forced reload goes past it. */
async function untilControlled(): Promise<void> {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
    setTimeout(resolve, CONTROL_MS);
  });
}

async function keepFiles(cache: Cache, files: readonly string[]): Promise<void> {
  const kept = new Set((await cache.keys()).map(({ url }) => pathOf(url)));
  await Promise.all([...new Set(files)].filter((file) => !kept.has(file)).map((file) => cache.add(file)));
}

/** What this page has loaded before the worker was there to see it. */
function loadedFiles(): string[] {
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin))
    .map(pathOf)
    .filter(isLastingFile);
}

/** Drops the old pages of a cache; returns how many are left. */
async function dropOld(cache: Cache): Promise<number> {
  let left = 0;
  for (const request of await cache.keys()) {
    if (!isRoom(pathOf(request.url))) continue;
    const kept = await cache.match(request, { ignoreVary: true });
    const age = Date.now() - Date.parse(kept?.headers.get("date") ?? "");
    if (age < FORGET_AFTER_MS) left++;
    else await cache.delete(request, { ignoreVary: true });
  }
  return left;
}

async function openKept(): Promise<Cache[]> {
  if (!("caches" in window)) return [];
  const names = (await caches.keys()).filter(isKeptCache);
  return Promise.all(names.map((name) => caches.open(name)));
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
