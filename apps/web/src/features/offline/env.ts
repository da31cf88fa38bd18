/** Names the build that a script belongs to. Written into the scripts by next.config.ts. */
export const BUILD = process.env.VIVA_BUILD ?? "unknown";

/** While developing, files keep their names when they change: nothing may be kept of them. */
export const isDevelopment = process.env.NODE_ENV === "development";
