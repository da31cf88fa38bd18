import * as z from "zod";

/**
 * A backup is gzipped text: a header as one line of JSON; for each table a `COPY … FROM stdin;` with its rows as
 * Postgres writes them and `\.` after the last; and a line that only a whole backup ends with.
 */
export const headerSchema = z.object({
  viva: z.literal("backup"),
  version: z.literal(1),
  takenAt: z.iso.datetime(),
  /** When the newest migration of the database was made, in milliseconds: which schema the rows are of. */
  schema: z.number().int(),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export const END_OF_ROWS = "\\.";
export const END_OF_BACKUP = "-- end of the backup";

/**
 * What a transaction sets before it writes or reads rows: they mean the same to every server, whatever it was told to
 * write dates and numbers like, and no limit that is meant for the requests of people ends it.
 */
export const TRANSACTION_SETTINGS = `
  set local datestyle = 'ISO';
  set local intervalstyle = 'postgres';
  set local extra_float_digits = 3;
  set local statement_timeout = 0;
  set local lock_timeout = 0;
  set local idle_in_transaction_session_timeout = 0;
  set local transaction_timeout = 0`;

/** What was read or asked for cannot be used; the message says what to do. */
export class UnusableBackup extends Error {
  override readonly name = "UnusableBackup";
}
