import type { Difficulty } from "@viva/domain/bank/question";
import type { ExchangeQuestion } from "../exchange.ts";
import { oneLine } from "../text/one-line.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, findAll, textOf } from "../xml/select.ts";

/** Words of IEEE LOM 1.0, in which packages describe what they hold. */
export const lomDifficulty: Readonly<Record<Difficulty, string>> = {
  easy: "easy",
  medium: "medium",
  hard: "difficult",
};

/** What LOM says in the metadata of a package's resource: keywords, difficulty and typical learning time. */
export function readLom(resource: XmlElement): Pick<ExchangeQuestion, "topics" | "difficulty" | "minutes"> {
  const [lom] = findAll(resource, "lom");
  if (lom === undefined) return { topics: [], difficulty: null, minutes: null };
  const keywords = findAll(lom, "keyword").flatMap((keyword) =>
    findAll(keyword, "string", "langstring").map((text) => oneLine(textOf(text))),
  );
  const level = oneLine(textOf(childOf(findAll(lom, "difficulty")[0] ?? null, "value"))).toLowerCase();
  const time = textOf(findAll(lom, "typicalLearningTime")[0] ?? null).trim();
  const [, hours = "0", minutes = "0"] = /^PT(?:(\d{1,3})H)?(?:(\d{1,3})M)?/.exec(time) ?? [];
  const total = 60 * Number(hours) + Number(minutes);
  return {
    topics: keywords.filter((keyword) => keyword !== ""),
    difficulty: levels.get(level) ?? null,
    minutes: total > 0 ? total : null,
  };
}

const levels: ReadonlyMap<string, Difficulty> = new Map([
  ["very easy", "easy"],
  ["easy", "easy"],
  ["medium", "medium"],
  ["difficult", "hard"],
  ["very difficult", "hard"],
]);
