import type { Element } from "xast";
import { x } from "xastscript";
import type { ExchangeQuestion } from "../exchange.ts";
import { moodleTags } from "../foreign/moodle-tags.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { oneLine } from "../text/one-line.ts";
import { writeXml } from "../xml/write-xml.ts";
import { graderNotesText } from "./grader-notes.ts";

/** Essays, with the model answer as general feedback and the criteria for those who grade. */
export function writeMoodleXml(questions: readonly ExchangeQuestion[]): Uint8Array {
  const elements: Element[] = [];
  let category: string | null = null;
  for (const question of questions) {
    const [topic = "Viva"] = question.topics;
    if (topic !== category) {
      const path = `$course$/top/${topic}`;
      elements.push(x("question", { type: "category" }, [x("category", [x("text", path)])]));
    }
    category = topic;
    elements.push(essay(question));
  }
  return writeXml(x("quiz", elements));
}

function essay(question: ExchangeQuestion): Element {
  const { code } = question;
  return x("question", { type: "essay" }, [
    x("name", [x("text", oneLine(question.title))]),
    formatted("questiontext", "markdown", escapeHtml(question.prompt)),
    formatted("generalfeedback", "markdown", escapeHtml(question.answer)),
    x("defaultgrade", "1"),
    x("penalty", "0"),
    x("hidden", "0"),
    x("idnumber", question.id ?? ""),
    x("responseformat", code === null ? "editor" : "monospaced"),
    x("responserequired", "1"),
    x("responsefieldlines", "15"),
    x("attachments", "0"),
    x("attachmentsrequired", "0"),
    formatted("graderinfo", "plain_text", graderNotesText(question)),
    formatted("responsetemplate", code === null ? "html" : "plain_text", code?.starter ?? ""),
    x(
      "tags",
      moodleTags(question).map((tag) => x("tag", [x("text", tag)])),
    ),
  ]);
}

const formatted = (name: string, format: string, text: string): Element =>
  x(name, { format }, [x("text", text)]);
