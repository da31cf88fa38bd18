import pg from "pg";

/** Gives `work` a connection of its own, which `application` names to the server. */
export async function withClient<T>(
  url: string,
  application: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: application,
  });
  // A server that stops meanwhile fails the query; without a listener it would end this process as well.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
