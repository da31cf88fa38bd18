const PREFIX = "viva-room-";

/** The cache in which a build keeps the page of an open interview and the files that it is made of. */
export function keptCache(build: string): string {
  return `${PREFIX}${build}`;
}

/** Whether a cache holds kept pages, of any build. */
export function isKeptCache(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The address of the room of an attempt; its review is another page. */
export function isRoom(pathname: string): boolean {
  return /^\/attempts\/[0-9a-f-]{36}$/.test(pathname);
}

/** Files whose name changes with what is in them, so that a kept copy is never out of date. */
export function isLastingFile(pathname: string): boolean {
  if (pathname.startsWith("/_next/static/service-worker/")) return false;
  return pathname.startsWith("/_next/static/") || /^\/pyodide\/[0-9a-f]{16}\//.test(pathname);
}

/** The files that a page names, by path. */
export function filesIn(html: string): string[] {
  return [...new Set(html.match(/\/_next\/static\/[^"'\\\s<>()]+/g) ?? [])];
}
