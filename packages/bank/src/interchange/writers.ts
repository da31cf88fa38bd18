import type { FormatName } from "@viva/domain/bank/formats";
import type { ExchangeQuestion, ExchangeSet, Loss } from "./exchange.ts";

export interface WrittenFile {
  bytes: Uint8Array;
  /** The questions in the file, in its order. */
  written: readonly ExchangeQuestion[];
  /** Of the questions that are not in it. */
  losses: Loss[];
}

export type FormatWriter = (set: ExchangeSet, questions: readonly ExchangeQuestion[]) => Promise<WrittenFile>;

type Writes = (questions: readonly ExchangeQuestion[]) => Uint8Array | Promise<Uint8Array>;

/** A format that takes every question. */
const takesAll =
  (load: () => Promise<Writes>): FormatWriter =>
  async (_, questions) => ({ bytes: await (await load())(questions), written: questions, losses: [] });

/** Loaded when they are asked for: each brings libraries of its own. */
export const writers: Readonly<Record<Exclude<FormatName, "qti-1.2">, FormatWriter>> = {
  gift: takesAll(async () => (await import("./gift/write-gift.ts")).writeGift),
  "moodle-xml": takesAll(async () => (await import("./moodle-xml/write-moodle-xml.ts")).writeMoodleXml),
  csv: takesAll(async () => (await import("./csv/write-csv.ts")).writeCsv),
  xlsx: takesAll(async () => (await import("./xlsx/write-xlsx.ts")).writeXlsx),
  "qti-2.2": takesAll(async () => {
    const { writeQtiPackage } = await import("./qti/write-qti.ts");
    return (questions) => writeQtiPackage(questions, "2.2");
  }),
  "qti-3.0": takesAll(async () => {
    const { writeQtiPackage } = await import("./qti/write-qti.ts");
    return (questions) => writeQtiPackage(questions, "3.0");
  }),
  markdown: async (set, questions) => {
    const { writeMarkdown } = await import("./markdown/write-markdown.ts");
    const { bytes, written, losses } = writeMarkdown(set);
    return { bytes, written: questions.filter(({ id }) => id !== null && written.has(id)), losses };
  },
  aiken: async (_, questions) => {
    const { aikenText, writeAiken } = await import("./aiken/write-aiken.ts");
    const fits = (question: ExchangeQuestion) => aikenText(question) !== null;
    const losses = questions
      .filter((question) => !fits(question))
      .map(({ title }): Loss => ({ question: title, field: "kind", what: leftOutOfAiken }));
    return { bytes: writeAiken(questions), written: questions.filter(fits), losses };
  },
  anki: async (set, questions) => {
    const { writeAnki } = await import("./anki/write-anki.ts");
    const { lossesOfAnki } = await import("./anki/losses-of-anki.ts");
    return { bytes: writeAnki(set, questions), written: questions, losses: questions.flatMap(lossesOfAnki) };
  },
};

const leftOutOfAiken =
  "Left out: Aiken has multiple choice only, and without misconceptions there are no wrong options.";
