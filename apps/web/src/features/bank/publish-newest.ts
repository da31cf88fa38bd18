import { findServiceError } from "../../client/service-error.ts";

/**
 * Tries and publishes the newest save. What is typed meanwhile is saved and then tried too, so that what is published
 * is what the page shows. "unsaved" where it cannot be saved, "broken" where a try says no.
 */
export async function publishNewest(steps: {
  /** Saves what is not saved; null when that does not work. */
  flush: () => Promise<number | null>;
  /** Whether that save keeps its promises. */
  keeps: (revision: number) => Promise<boolean>;
  publish: (revision: number) => Promise<{ version: number }>;
}): Promise<{ version: number; revision: number } | "unsaved" | "broken"> {
  for (;;) {
    const revision = await steps.flush();
    if (revision === null) return "unsaved";
    try {
      if (!(await steps.keeps(revision))) return "broken";
      if ((await steps.flush()) !== revision) continue;
      return { ...(await steps.publish(revision)), revision };
    } catch (error) {
      if (findServiceError(error)?.code !== "conflict") throw error;
      // Refused because of a newer save: of this page, or else of another one, which has to be seen first.
      const newest = await steps.flush();
      if (newest === null || newest === revision) throw error;
    }
  }
}
