import { blankExchange, type ExchangeQuestion, type FormatContents, type Loss } from "../exchange.ts";
import { readMoodleTags } from "../foreign/moodle-tags.ts";
import { moodleCategory } from "../foreign/moodle-text.ts";
import { titleOf } from "../foreign/title-of.ts";
import { RefusedInput } from "../refused-input.ts";
import { oneLine } from "../text/one-line.ts";
import { parseXml, type XmlElement } from "../xml/parse-xml.ts";
import { childOf, childrenOf, findAll, textOf } from "../xml/select.ts";
import { graderNotes } from "./grader-notes.ts";
import { moodleField } from "./moodle-field.ts";
import { readMoodleAnswers } from "./read-moodle-answers.ts";

/** Moodle XML, as its documentation has it. https://docs.moodle.org/en/Moodle_XML_format */
export function readMoodleXml(bytes: Uint8Array): FormatContents {
  const quiz = parseXml(bytes);
  if (quiz.name !== "quiz") {
    throw new RefusedInput(
      `The first element is ${quiz.name}; Moodle XML begins with quiz: export the questions as Moodle XML.`,
    );
  }
  const contents: FormatContents = { kind: "read", questions: [], skipped: [], losses: [] };
  let category: string | null = null;
  for (const element of childrenOf(quiz, "question")) {
    const type = element.attributes.get("type") ?? "";
    if (type === "category") {
      category = moodleCategory(textOf(childOf(childOf(element, "category"), "text")));
      continue;
    }
    const read = readQuestion(element, type, category);
    if ("reason" in read) contents.skipped.push({ lines: element.lines, reason: read.reason });
    else {
      contents.questions.push(read.question);
      contents.losses.push(...read.losses);
    }
  }
  return contents;
}

type QuestionReading = { question: ExchangeQuestion; losses: Loss[] } | { reason: string };

function readQuestion(element: XmlElement, type: string, category: string | null): QuestionReading {
  if (type === "description") return { reason: "A description asks nothing." };
  const prompt = moodleField(element, "questiontext", "html");
  const title = oneLine(textOf(childOf(childOf(element, "name"), "text"))) || titleOf(prompt);
  const losses: Loss[] = [];
  const lose = (field: Loss["field"], what: string) => losses.push({ question: title, field, what });
  const feedback = moodleField(element, "generalfeedback", "html");
  const notes = graderNotes(element);
  const tags = childrenOf(childOf(element, "tags") ?? element, "tag");
  const base: ExchangeQuestion = {
    ...blankExchange("free-text", title, prompt),
    id: textOf(childOf(element, "idnumber")).trim() || null,
    ...readMoodleTags(
      category,
      tags.map((tag) => oneLine(textOf(childOf(tag, "text")))),
    ),
    answer: [feedback, notes.answer].filter((part) => part !== "").join("\n\n"),
    criteria: notes.criteria,
    followUps: notes.followUps,
    hints: hintsOf(element),
    lines: element.lines,
  };
  if (findAll(element, "file").length > 0)
    lose("files", "Pictures and other files of the question are not read.");
  const answers = readMoodleAnswers(element, type, base, lose);
  return "reason" in answers ? answers : { question: answers, losses };
}

/** Each hint costs what a wrong try costs in Moodle. */
function hintsOf(element: XmlElement): ExchangeQuestion["hints"] {
  const penalty = Number(textOf(childOf(element, "penalty")));
  const cost = penalty > 0 && penalty <= 1 ? penalty : null;
  return childrenOf(element, "hint").flatMap((hint) => {
    const text = moodleField(hint, null, "html");
    return text === "" ? [] : [{ cost, text }];
  });
}
