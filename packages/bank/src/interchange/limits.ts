/** What a file may hold. Larger ones are refused before work is done on them; the messages name these numbers. */
export const limits = {
  /** Of the file as it is given. */
  fileBytes: 20_000_000,
  archiveEntries: 2_000,
  /** Of the entries that are read, unpacked, together. A megabyte of zip can claim a gigabyte. */
  unpackedBytes: 20_000_000,
  xmlDepth: 100,
  xmlElements: 300_000,
  questions: 5_000,
  /** Of one question, in a draft. */
  options: 60,
  /** Tables: cells of a spreadsheet or CSV file. */
  cells: 500_000,
  /** Characters of one text (a prompt has as many), and how deep its HTML may nest; beyond either only words stay. */
  htmlLength: 20_000,
  htmlDepth: 100,
} as const;
