import type { Lines } from "../../lines.ts";
import type { Block, Details, List, ListItem, Paragraph, Table } from "../blocks/block.ts";
import { withoutNumber } from "../text/clean-title.ts";
import {
  announcesQuestions,
  hasQuestionLabel,
  hasQuestionMark,
  isQuestion,
  splitQuestion,
} from "../text/question-words.ts";
import { isAnswerWord } from "./answer-mark.ts";
import { splitArrow } from "./arrows.ts";
import type { Shape } from "./claim.ts";

/** A question that a block asks, and the part of its answer that stands in the block itself. */
export interface Opening {
  shape: Shape;
  title: string;
  lines: Lines;
  answer: Block[];
  /** Which blocks below it are its answer: all up to the next question, those without a blank line, or none. */
  takes: "all" | "adjacent" | "none";
}

export interface Surroundings {
  /** Text of the heading above; null at the start of a file. */
  heading: string | null;
  /** The heading itself is a question: what looks like one in its answer must be marked as one. */
  insideQuestion: boolean;
}

/** The questions that a block asks; none for most blocks. */
export function openingsOf(block: Block, surroundings: Surroundings): Opening[] {
  switch (block.type) {
    case "paragraph":
      return openingOfParagraph(block, surroundings);
    case "list":
      return surroundings.insideQuestion ? [] : openingsOfList(block, surroundings);
    case "details":
      return openingOfDetails(block);
    case "table":
      return openingsOfTable(block);
    default:
      return [];
  }
}

function openingOfParagraph(block: Paragraph, { insideQuestion }: Surroundings): Opening[] {
  const arrow = splitArrow(block);
  if (arrow !== null) return [{ shape: "arrow", lines: block.lines, takes: "adjacent", ...arrow }];
  const labelled = hasQuestionLabel(block.text) ? splitFirstLine(block, true) : null;
  if (labelled !== null) return [{ shape: "labelled", lines: block.lines, takes: "all", ...labelled }];
  const bold = splitBold(block);
  if (bold !== null && (isNumbered(bold.title) || (!insideQuestion && isQuestion(bold.title)))) {
    return [{ shape: "bold", lines: block.lines, takes: "all", ...bold }];
  }
  if (insideQuestion) return [];
  const sentence = splitFirstLine(block, false);
  if (sentence === null || !isQuestion(sentence.title)) return [];
  // Without a question mark, only a line of its own that is no sentence is a question.
  if (!hasQuestionMark(sentence.title) && (sentence.answer.length > 0 || /[.,;:]$/.test(sentence.title)))
    return [];
  return [{ shape: "sentence", lines: block.lines, takes: "all", ...sentence }];
}

function isNumbered(text: string): boolean {
  return withoutNumber(text) !== text.trim();
}

/** The first line of a paragraph as a question, or its first lines up to the answer label. */
function splitFirstLine(block: Paragraph, labelled: boolean): { title: string; answer: Block[] } | null {
  const lines = block.text.split("\n");
  const [first = ""] = lines;
  if (first.length > 500) return null;
  if (labelled || lines.length > 1) {
    const { question, rest } = splitQuestion(first);
    if (rest !== "" && labelled) {
      return { title: question, answer: restOf(block, 0, rest.replace(/^A(?:ns(?:wer)?)?\s*[.:)]\s+/, "")) };
    }
  }
  return { title: first, answer: restOf(block, 1, "") };
}

/** What stays of a paragraph after its first lines, with a text before it. */
function restOf(block: Paragraph, skip: number, before: string): Block[] {
  const from = Math.min(block.lines.from + skip, block.lines.to);
  const rows = (text: string) => [
    ...(before === "" ? [] : [before]),
    ...text.split("\n").slice(Math.max(skip, 1)),
  ];
  const [raw, text] = [rows(block.raw).join("\n"), rows(block.text).join("\n")];
  return text.trim() === "" ? [] : [{ type: "paragraph", lines: { from, to: block.lines.to }, raw, text }];
}

/** A paragraph that begins with a bold question on its first line. */
function splitBold(block: Paragraph): { title: string; answer: Block[] } | null {
  const [first = ""] = block.raw.split("\n");
  const match = /^(?:\d+[.)]\s*)?(?:\*\*|__)(?!\s)(.{3,400}?)(?:\*\*|__)\s*(.*)$/.exec(first);
  if (match === null) return null;
  const [, inner = "", rest = ""] = match;
  const number = /^(\d+[.)]\s*)/.exec(first)?.[1] ?? "";
  return {
    title: `${number}${inner.replaceAll(/[`*]/g, "")}`,
    answer: restOf(block, rest === "" ? 1 : 0, rest.replace(/^[-–—:]\s*/, "")),
  };
}

/** Each item of a list of questions; none for a list that is something else. */
function openingsOfList(list: List, { heading }: Surroundings): Opening[] {
  const items = list.items.map((item) => openingOfItem(item));
  const asking = items.filter((item) => item !== null && isQuestion(item.title));
  const announced = heading !== null && announcesQuestions(heading);
  const headed = list.items.filter((item) => item.blocks[0]?.type === "heading").length;
  const isList =
    asking.length >= list.items.length * (announced ? 0.5 : 0.6) &&
    // A list of tasks without a single question mark may as well be advice.
    (announced || headed > 0 || asking.some((item) => item !== null && hasQuestionMark(item.title)));
  if (!isList) return asking.length === 0 ? openingsBelowSubjects(list, heading) : [];
  const takes = list.items.length === 1 ? "all" : "none";
  return items.flatMap((item) => (item === null ? [] : [{ ...item, takes }]));
}

/** `- Sails` over a list of questions on sails: each item names a subject, and what is below it asks. */
function openingsBelowSubjects(list: List, heading: string | null): Opening[] {
  const inner = list.items.map(({ blocks: [first, second, ...others] }) =>
    first?.type === "paragraph" && first.text.length <= 80 && second?.type === "list" && others.length === 0
      ? openingsOfList(second, { heading: heading ?? first.text, insideQuestion: false })
      : [],
  );
  return inner.every((openings) => openings.length > 0) ? inner.flat() : [];
}

function openingOfItem(item: ListItem): Opening | null {
  const [first, ...others] = item.blocks;
  const base = { shape: "list item" as const, lines: item.lines, takes: "none" as const };
  if (first?.type === "heading") return { ...base, title: first.text, answer: others };
  if (first?.type !== "paragraph") return null;
  const bold = splitBold(first);
  if (bold !== null && isQuestion(bold.title)) {
    return { ...base, title: bold.title, answer: [...bold.answer, ...others] };
  }
  const arrow = splitArrow(first);
  if (arrow !== null) return { ...base, title: arrow.title, answer: [...arrow.answer, ...others] };
  const { question, rest } = splitQuestion(first.text);
  if (rest === "") return { ...base, title: question.replaceAll("\n", " "), answer: others };
  const skip = question.split("\n").length - 1;
  const own: Paragraph = {
    type: "paragraph",
    lines: { from: Math.min(first.lines.from + skip, first.lines.to), to: first.lines.to },
    raw: rest,
    text: rest,
  };
  return { ...base, title: question.replaceAll("\n", " "), answer: [own, ...others] };
}

function openingOfDetails(block: Details): Opening[] {
  if (block.summary === "" || isAnswerWord(block.summary)) return [];
  return [
    { shape: "details", title: block.summary, lines: block.lines, answer: block.blocks, takes: "none" },
  ];
}

export function isQuestionTable(table: Table): boolean {
  return columnOfQuestions(table) !== -1;
}

function columnOfQuestions({ header }: Table): number {
  return header.findIndex((cell) => /^\W*questions?\W*$/i.test(cell));
}

/** A table with a column of questions and, mostly, one of answers. */
function openingsOfTable(table: Table): Opening[] {
  const asked = columnOfQuestions(table);
  if (asked === -1) return [];
  const told = table.header.findIndex((cell) =>
    /^\W*(?:(?:short |model )?answers?|solution)\W*$/i.test(cell),
  );
  return table.rows.flatMap(({ line, cells }): Opening[] => {
    const lines = { from: line, to: line };
    const title = cells[asked] ?? "";
    const text = cells[told] ?? "";
    if (title === "") return [];
    const answer: Block[] = text === "" ? [] : [{ type: "paragraph", lines, raw: text, text }];
    return [{ shape: "question table", title, lines, answer, takes: "none" }];
  });
}
