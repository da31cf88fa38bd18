import type { ImportReading, ImportRefusal } from "@viva/bank/import/import-reading";
import type { ExchangeSet, WrittenFormat } from "@viva/bank/interchange/exchange";
import type { BankTopic } from "@viva/domain/bank/bank";
import type { FormatName } from "@viva/domain/bank/formats";
import type { Question } from "@viva/domain/bank/question";
import type { DuplicateMatch, KnownQuestion } from "../duplicates/mark-duplicates.ts";
import { ServiceError } from "../errors.ts";

/**
 * What turns sets into files and files into questions: seconds of processor time and no input or output. Whoever
 * serves requests has it done in a thread (`converter-threads.ts`), others where they are (`convert-here.ts`).
 *
 * Rejects with a ServiceError when the work is given up, too large, or has too much before it.
 */
export type Converter = {
  [Name in keyof Conversions]: (
    work: Conversions[Name]["work"],
    /** Aborted when whoever asked no longer waits. */
    signal?: AbortSignal,
  ) => Promise<Conversions[Name]["result"]>;
};

/** Each kind of work, and what it gives. Both can be cloned into another thread: they hold no functions. */
export interface Conversions {
  write: { work: { format: FormatName; set: ExchangeSet }; result: WrittenFormat };
  /** `result` holds nothing that Postgres cannot store. */
  read: {
    work: {
      /** Of the file, as the person knows it. */
      name: string;
      bytes: Uint8Array;
      topics: readonly BankTopic[];
      /** Published questions, by whose words the topics of others are found. */
      examples: readonly Question[];
    };
    result: ImportReading | ImportRefusal;
  };
  /** For each draft of the reading, in its order, what it is alike to; null for nothing. */
  match: {
    work: { reading: ImportReading; known: readonly KnownQuestion[] };
    result: (DuplicateMatch | null)[];
  };
}

/** To whoever asked and then no longer waited. */
export function givenUp(): ServiceError {
  return new ServiceError("conflict", "This was cancelled. Nothing was changed.");
}
