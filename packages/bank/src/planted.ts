import { isDeepStrictEqual } from "node:util";
import type { PlantedSolution } from "@viva/domain/bank/question";
import type { ListedMistake } from "./question-file.ts";
import type { BankFile, BankQuestion, WrongFile } from "./read-question.ts";

/** The planted wrong solutions of a question. */
export function plantedIn({ wrong }: Pick<BankQuestion, "wrong">): PlantedSolution[] {
  return wrong.map(({ mistake, text }) => ({ name: mistake, code: text }));
}

/** What each file's mistake is: what the front matter lists, in that order, then what the names of the others say. */
export function namedMistakes(
  files: readonly BankFile[],
  listed: readonly ListedMistake[],
  refuse: (index: number, message: string) => void,
): WrongFile[] {
  const left = new Map(files.map((file) => [nameOf(file.path), file]));
  const named = listed.flatMap(({ file, mistake }, index) => {
    const found = left.get(file);
    if (found === undefined) refuse(index, `there is no wrong/${file}, or it is listed twice`);
    left.delete(file);
    return found === undefined ? [] : [{ ...found, mistake }];
  });
  return [...named, ...[...left.values()].map((file) => ({ ...file, mistake: mistakeOf(file.path) }))];
}

/** A file for each. They are listed where their names alone would not say the same mistakes in the same order. */
export function wrongFiles(
  planted: readonly PlantedSolution[],
  folder: string,
  ending: string,
): { files: BankFile[]; listed: ListedMistake[] } {
  const taken = new Set<string>();
  const files = planted.map(({ name, code }): BankFile => {
    const stem = slug(name);
    let free = stem;
    for (let number = 2; taken.has(free); number += 1) free = `${stem}-${number}`;
    taken.add(free);
    return { path: `${folder}/wrong/${free}.${ending}`, text: code };
  });
  const said = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ path }) => mistakeOf(path));
  const wanted = planted.map(({ name }) => name);
  const listed = files.map(({ path }, index) => ({ file: nameOf(path), mistake: wanted[index] ?? "" }));
  return { files, listed: isDeepStrictEqual(said, wanted) ? [] : listed };
}

/** `wrong/loops-over-authors.py` is the mistake "loops over authors". */
function mistakeOf(path: string): string {
  return nameOf(path)
    .replace(/\.\w+$/, "")
    .replaceAll("-", " ");
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

/** A name that every file system takes. */
function slug(name: string): string {
  const words =
    name
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 60) || "mistake";
}
