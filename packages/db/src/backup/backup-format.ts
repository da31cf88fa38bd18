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

/** What was read or asked for cannot be used; the message says what to do. */
export class UnusableBackup extends Error {
  override readonly name = "UnusableBackup";
}
