export interface TableColumn {
  name: string;
  /** Other heads that tables of people have for it; lower case. */
  aliases: readonly string[];
  /** Width in a spreadsheet, in characters. */
  width: number;
  /** How to fill it in; the second sheet of the template. */
  help: string;
}

/** Columns of the template, in its order. CSV and XLSX have the same, and only the prompt has to be there. */
export const columns = [
  {
    name: "id",
    aliases: ["identifier", "key"],
    width: 24,
    help: "Lower-case words joined by hyphens, unique in the table. May be empty.",
  },
  {
    name: "kind",
    aliases: ["type", "question type"],
    width: 11,
    help: "free-text, code or choice. Empty: choice where there are options, code where there are tests, else free-text.",
  },
  {
    name: "title",
    aliases: ["name", "heading"],
    width: 28,
    help: "One line. Empty: the beginning of the prompt.",
  },
  {
    name: "topics",
    aliases: ["topic", "category", "tags"],
    width: 20,
    help: "Ids or names of topics, separated by commas, as in django/orm, python/async.",
  },
  { name: "difficulty", aliases: ["level"], width: 11, help: "easy, medium or hard." },
  {
    name: "minutes",
    aliases: ["time", "duration"],
    width: 9,
    help: "Whole minutes that an answer takes, 1 to 60.",
  },
  {
    name: "prompt",
    aliases: ["question", "question text", "front"],
    width: 60,
    help: "What is asked, in Markdown. The one column that every question needs.",
  },
  {
    name: "answer",
    aliases: ["reference", "model answer", "solution text", "back"],
    width: 60,
    help: "The model answer, in Markdown.",
  },
  {
    name: "options",
    aliases: ["choices"],
    width: 40,
    help: "For a choice, a line for each option: [x] before a right one, [ ] before a wrong one; a line that begins with # says why.",
  },
  {
    name: "criteria",
    aliases: ["rubric"],
    width: 60,
    help: "A line for each point that an answer must make, with its weight and a short id: [2 join] It says that … Below it, a line for each other way to say it, beginning with +, and for each misconception, beginning with -. Code: = and the name of a test, or ! and another check as JSON. @ and a study passage.",
  },
  {
    name: "follow-ups",
    aliases: ["follow ups", "follow-up"],
    width: 40,
    help: "A line for each: ? and the question, or ?[join] and the question for those who missed the criterion join.",
  },
  {
    name: "hints",
    aliases: ["hint"],
    width: 40,
    help: "A line for each, with its cost as a fraction of the points: [0.1] Think of …",
  },
  {
    name: "runtime",
    aliases: ["language"],
    width: 11,
    help: "Code only: python (also when empty), django, sql, javascript or typescript.",
  },
  { name: "fixture", aliases: [], width: 40, help: "SQL only: makes and fills the tables." },
  { name: "starter", aliases: [], width: 40, help: "Code only: what the candidate begins with." },
  { name: "solution", aliases: [], width: 40, help: "Code only: a program that passes every test." },
  {
    name: "tests",
    aliases: [],
    width: 40,
    help: "Code only: the tests as YAML, as in the tests.yaml of a bank folder.",
  },
  {
    name: "wrong",
    aliases: ["wrong solutions"],
    width: 40,
    help: "Code only: wrong solutions that the tests must catch, as YAML: a list, each with name (what the mistake is) and code.",
  },
] as const satisfies readonly TableColumn[];

export type ColumnName = (typeof columns)[number]["name"];

/** Which column a head means; null for one that is none of ours. */
export function columnOf(head: string): ColumnName | null {
  const wanted = head.trim().toLowerCase();
  const found = columns.find(
    ({ name, aliases }) => name === wanted || aliases.some((alias) => alias === wanted),
  );
  return found?.name ?? null;
}
