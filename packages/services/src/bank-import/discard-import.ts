import { bankImports } from "@viva/db/schema/bank-import";
import { eq } from "drizzle-orm";
import { authorizeImport } from "../access/authorize.ts";
import { audit, type Call, inTransaction } from "../context.ts";
import { requireOpen } from "./decide-import.ts";

/** Forgets an import, its text and its drafts. Refused while questions of it are in the set. */
export function discardImport({ ctx, input }: Call<{ importId: string }>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const row = await authorizeImport(tx, input.importId, true);
    requireOpen(row);
    await tx.db.delete(bankImports).where(eq(bankImports.id, row.id));
    await audit(tx, "bank.discard-import", { type: "import", id: row.id });
  });
}
