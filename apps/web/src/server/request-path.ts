/** Path and query of the page being rendered, set by proxy.ts: layouts are not told where they are. */
export const PATH_HEADER = "x-viva-path";
