import { openDatabase } from "@viva/db/client";
import { openQueue } from "@viva/jobs/queue";
import { type Context, createContext } from "@viva/services/context";

/** Gives `work` the verbs' context on the database at `url`, without an actor, and closes it after. */
export async function withContext<T>(url: string, work: (ctx: Context) => Promise<T>): Promise<T> {
  const onError = (error: Error) => {
    throw error;
  };
  const database = openDatabase(url, { max: 2, onIdleError: onError });
  const queue = openQueue(url, onError);
  try {
    return await work(createContext({ actor: null, db: database.db, jobs: queue }));
  } finally {
    await queue.close();
    await database.close();
  }
}
