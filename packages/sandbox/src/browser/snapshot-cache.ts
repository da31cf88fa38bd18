import type { Image } from "../images.ts";

/**
 * The snapshot of the booted interpreter between visits, in the browser's Cache Storage: with it Python is
 * up in a third of the time. Written and read by the page, never by the worker that runs people's code.
 * Everything here may fail (private windows, a full disk, plain http) and costs no more than time.
 */
const CACHE = "viva-python";

export async function findSnapshot(folder: string, image: Image): Promise<Uint8Array | null> {
  if (!("caches" in globalThis)) return null;
  try {
    const cache = await caches.open(CACHE);
    const found = await cache.match(addressIn(folder, image));
    return found === undefined ? null : new Uint8Array(await found.arrayBuffer());
  } catch {
    // Storage that is switched off throws: the same as nothing found.
    return null;
  }
}

/** Keeps it under the folder of its version and drops those of other versions. */
export async function keepSnapshot(folder: string, image: Image, snapshot: Uint8Array): Promise<void> {
  if (!("caches" in globalThis)) return;
  try {
    const cache = await caches.open(CACHE);
    for (const request of await cache.keys())
      if (!request.url.startsWith(folder)) await cache.delete(request);
    await cache.put(addressIn(folder, image), new Response(new Uint8Array(snapshot)));
  } catch {
    // No room, or no storage: the next visit boots without it.
    return;
  }
}

const addressIn = (folder: string, image: Image) => `${folder}${image}.snapshot`;
