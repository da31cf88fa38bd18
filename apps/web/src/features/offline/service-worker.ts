/**
 * Lets an interview go on after a reload without network. Whatever the server answers is shown as it comes;
 * only when no answer comes does this worker hand out the page of the open interview that `kept-room.ts` put
 * aside, or a page that says what is the matter. The text that was typed is not its business: the room's
 * journal has it.
 */

import { isKeptCache, isLastingFile, isRoom } from "./kept-files.ts";
import { offlinePage } from "./offline-page.ts";

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Scope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WaitingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}

/** Says which files the interpreters are: it keeps its name when they change. */
const INTERPRETERS = "/pyodide/manifest.json";

// TypeScript's global `self` is a window; here it is a service worker's.
declare const self: Scope;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url.pathname));
  else if (isLastingFile(url.pathname)) event.respondWith(lastingFile(event));
  else if (url.pathname === INTERPRETERS) event.respondWith(newest(event));
});

async function page(request: Request, path: string): Promise<Response> {
  const answer = await answerTo(request);
  if (answer !== null && !isOutOfReach(answer)) return answer;
  const kept = isRoom(path) ? await findKept(path) : null;
  return kept ?? answer ?? offlinePage(await keptRooms());
}

/** Null when there is no way to the server. */
async function answerTo(request: Request): Promise<Response | null> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What a proxy says in the place of a server that is down. */
function isOutOfReach({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504;
}

async function keptRooms(): Promise<string[]> {
  const kept = await openKept();
  const requests = await Promise.all(kept.map((cache) => cache.keys()));
  return requests
    .flat()
    .map(({ url }) => new URL(url).pathname)
    .filter(isRoom);
}

async function lastingFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await findKept(request.url);
  if (kept !== null) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(keep(request.url, response.clone()));
  return response;
}

/** The server's answer; without one, the last that came. */
async function newest(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const answer = await answerTo(request);
  if (answer?.ok) event.waitUntil(keep(request.url, answer.clone()));
  return answer ?? (await findKept(request.url)) ?? Response.error();
}

async function findKept(address: string): Promise<Response | null> {
  try {
    return (await caches.match(address, { ignoreVary: true })) ?? null;
  } catch (error) {
    // Storage that is switched off or broken must not stand between the page and the server.
    console.warn("What is kept on this device could not be read.", error);
    return null;
  }
}

/** Beside what the page keeps, which also names the build and clears up after others. */
async function keep(url: string, response: Response): Promise<void> {
  try {
    await (await openKept()).at(-1)?.put(url, response);
  } catch (error) {
    // A full disk costs the reload without network, not the page.
    console.warn("A file could not be kept on this device.", error);
  }
}

/** Of one build, and of an older one while an interview that began under it is open. The newest comes last. */
async function openKept(): Promise<Cache[]> {
  const names = (await caches.keys()).filter(isKeptCache);
  return Promise.all(names.map((name) => caches.open(name)));
}
