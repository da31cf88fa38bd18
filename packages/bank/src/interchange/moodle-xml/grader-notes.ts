import type { ExchangeQuestion } from "../exchange.ts";
import { criteriaText, readCriteria } from "../notation/criteria-text.ts";
import { followUpsText, readFollowUps } from "../notation/follow-ups-text.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, textOf } from "../xml/select.ts";
import { moodleField } from "./moodle-field.ts";

/**
 * The information for graders of an essay. In the form that we write it holds criteria and follow-up questions; any
 * other text is a part of the model answer.
 */
export function graderNotes(
  element: XmlElement,
): Pick<ExchangeQuestion, "answer" | "criteria" | "followUps"> {
  const field = childOf(element, "graderinfo");
  const text = textOf(childOf(field, "text")).trim();
  if (text === "" || field === null) return { answer: "", criteria: [], followUps: [] };
  const lines = text.split("\n");
  const isFollowUp = (line: string) => /^\?(?:\[[a-z0-9-]+\])? /.test(line);
  const criteria = lines.filter((line) => !isFollowUp(line)).join("\n");
  const read = /^\[[\d.e-]+[ \]]/.test(text) || isFollowUp(lines[0] ?? "") ? readCriteria(criteria) : null;
  if (read === null)
    return { answer: moodleField(element, "graderinfo", "html"), criteria: [], followUps: [] };
  return { answer: "", criteria: read, followUps: readFollowUps(lines.filter(isFollowUp).join("\n")) };
}

export function graderNotesText({ criteria, followUps }: ExchangeQuestion): string {
  return [criteriaText(criteria), followUpsText(followUps)].filter((part) => part !== "").join("\n\n");
}
