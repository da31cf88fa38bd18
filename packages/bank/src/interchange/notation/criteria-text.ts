import { blankCriterion, type CodeCheck, codeCheckSchema, type ExchangeCriterion } from "../exchange.ts";
import { oneLine } from "../text/one-line.ts";

/**
 * Criteria as people write them in one cell or field: a line for each statement with its weight and id, and below it
 * other ways to say it (+), ways to get it wrong (-), names of tests (=), the study passage (@) and any other way in
 * which code is judged (!), as JSON.
 *
 *     [2 join] select_related fetches the relation in the same query
 *     + one query with a JOIN
 *     - it runs one query for each row
 */
export function criteriaText(criteria: readonly ExchangeCriterion[]): string {
  return criteria
    .flatMap(({ id, weight, statement, accept, misconceptions, study, tests, check }) => [
      `[${id === null ? weight : `${weight} ${id}`}] ${oneLine(statement)}`,
      ...accept.map((text) => `+ ${oneLine(text)}`),
      ...misconceptions.map((text) => `- ${oneLine(text)}`),
      ...tests.map((name) => `= ${oneLine(name)}`),
      ...(check === null ? [] : [`! ${JSON.stringify(check)}`]),
      ...(study === null ? [] : [`@ ${study}`]),
    ])
    .join("\n");
}

/** Null when a line is in none of the forms. A line without brackets is a statement of weight 1. */
export function readCriteria(text: string): ExchangeCriterion[] | null {
  const criteria: ExchangeCriterion[] = [];
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    if (line === "") continue;
    const [, mark, rest = ""] = /^([-+=@!])\s+(.*)$/.exec(line) ?? [];
    if (mark === undefined) {
      const started = readStatement(line);
      if (started === null) return null;
      criteria.push(started);
      continue;
    }
    const current = criteria.at(-1);
    if (current === undefined) return null;
    if (mark === "+") current.accept.push(rest);
    else if (mark === "-") current.misconceptions.push(rest);
    else if (mark === "=") current.tests.push(rest);
    else if (mark === "@") current.study = rest;
    else {
      const check = readCheck(rest);
      if (check === null) return null;
      current.check = check;
    }
  }
  return criteria;
}

function readStatement(line: string): ExchangeCriterion | null {
  const [, head, statement = line] = /^\s*\[([^\]]*)\]\s*(.*)$/.exec(line) ?? [];
  const [, number = "1", id = null] =
    /^\s*(\d+(?:\.\d+)?(?:e-?\d+)?)?\s*([a-z0-9]+(?:-[a-z0-9]+)*)?\s*$/.exec(head ?? "") ?? [];
  const weight = Number(number);
  if (!(weight > 0) || statement.trim() === "") return null;
  return { ...blankCriterion(statement.trim()), id, weight };
}

function readCheck(json: string): CodeCheck | null {
  try {
    const parsed = codeCheckSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
