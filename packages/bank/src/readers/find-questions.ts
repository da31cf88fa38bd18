import type { Block, Heading } from "./blocks/block.ts";
import { isDay, type Section, sectionsOf } from "./sections.ts";
import type { Claim } from "./shapes/claim.ts";
import { endOfContents, type Headings, headingsOf, isContents } from "./shapes/contents.ts";
import { finishQuestion } from "./shapes/finish-question.ts";
import { isQuestionTable } from "./shapes/openings.ts";
import { readSequence } from "./shapes/read-sequence.ts";
import { readTopic } from "./shapes/read-topic.ts";
import { splitParagraphs } from "./shapes/split-paragraphs.ts";
import type { Skips } from "./skips.ts";
import { cleanTitle, withoutNumber } from "./text/clean-title.ts";
import {
  isAboutDocument,
  isAboutDocumentHeading,
  isAssistantTalk,
  isContentsHeading,
  isNavigation,
} from "./text/document-talk.ts";
import { announcesQuestions, hasQuestionLabel, isInterrogative, isQuestion } from "./text/question-words.ts";

/** A section, and whether its heading asks a question. */
interface Part extends Section {
  asks: boolean;
}

/** All questions of a document, asked or implied, in its order. What is none goes to `skips` with the reason. */
export function findQuestions(blocks: readonly Block[], skips: Skips): Claim[] {
  const parts = splitParagraphs(blocks);
  const headings = headingsOf(parts);
  const found = sectionsOf(parts);
  const level = questionLevel(found);
  const sections = found.map((section) => ({ ...section, asks: isQuestionHeading(section, level) }));
  const claims: Claim[] = [];
  for (let index = 0; index < sections.length; index += 1) {
    const section = sections[index];
    if (section === undefined) continue;
    const inner = section.asks ? absorbed(sections, index, level) : [];
    const blocksOfAll = [section, ...inner].flatMap((part, place) =>
      place > 0 && part.heading !== null ? [part.heading, ...part.blocks] : part.blocks,
    );
    for (const claim of readSection({ ...section, blocks: blocksOfAll }, headings, skips)) claims.push(claim);
    index += inner.length;
  }
  return claims;
}

/** Sections below a heading that asks, as far as they ask nothing themselves: they are parts of its answer. */
function absorbed(sections: readonly Part[], index: number, level: number | null): Section[] {
  const depth = sections[index]?.heading?.depth ?? 0;
  // A title of a whole document may be a question; its parts are no answer to it.
  const mayBeTitle = depth !== level && index === (sections[0]?.heading === null ? 1 : 0);
  const below: Section[] = [];
  for (let next = index + 1; next < sections.length; next += 1) {
    const section = sections[next];
    if (section?.heading === null || section === undefined || section.heading.depth <= depth) break;
    if (section.asks) return depth === level ? below : [];
    below.push(section);
    if (below.length > maximumParts && mayBeTitle) return [];
  }
  return below;
}

const maximumParts = 8;

/** The depth at which a document asks: the one of most headings that do, three at least; null when it has none. */
function questionLevel(sections: readonly Section[]): number | null {
  const counts = new Map<number, number>();
  for (const { heading } of sections) {
    if (heading === null || !asksByItself(heading)) continue;
    counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most !== undefined && most[1] >= 3 ? most[0] : null;
}

function asksByItself(heading: Heading): boolean {
  const known = asking.get(heading);
  if (known !== undefined) return known;
  const asks = isQuestion(heading.text) || hasQuestionLabel(heading.text);
  asking.set(heading, asks);
  return asks;
}

/** A heading is asked about once for itself and again for what stands below it. */
const asking = new WeakMap<Heading, boolean>();

function isQuestionHeading({ heading, above }: Section, level: number | null): boolean {
  if (heading === null) return false;
  if (asksByItself(heading)) return true;
  // Below the depth at which a document asks, numbers count the parts of an answer.
  if (level !== null && heading.depth > level) return false;
  if (above.some(asksByItself)) return false;
  const isNumbered = withoutNumber(heading.text) !== heading.text;
  return isNumbered && above.some(({ text }) => announcesQuestions(text));
}

function readSection(section: Part, headings: Headings, skips: Skips): Claim[] {
  const { heading } = section;
  if (heading !== null) {
    if (isContentsHeading(heading.text)) {
      const end = endOfContents(section.blocks, headings);
      skips.addBlocks([heading, ...section.blocks.slice(0, end)], "table of contents");
      return readSection({ ...section, heading: null, blocks: section.blocks.slice(end) }, headings, skips);
    }
    if (isAboutDocumentHeading(heading.text)) {
      skips.addBlocks([heading, ...section.blocks], "about the document itself");
      return [];
    }
    if (isAssistantTalk(heading.text)) skips.add(heading.lines, "words of an assistant");
  }
  const claims = runsOfContent(section, headings, skips).flatMap((run, index) =>
    readRun(section, run, index === 0, skips),
  );
  if (claims.length === 0 && heading !== null && section.asks) return [unanswered(section, heading)];
  if (heading !== null && !claims.some(({ lines }) => lines.from <= heading.lines.from)) {
    skips.add(heading.lines, "heading of a section");
  }
  return claims;
}

/** Content of a section between what is no content, so that no draft reaches across it. */
function runsOfContent(section: Section, headings: Headings, skips: Skips): Block[][] {
  const runs: Block[][] = [[]];
  let contentsFollow = false;
  for (const [index, block] of section.blocks.entries()) {
    const reason = reasonToSkip(block, section.blocks[index + 1], headings, contentsFollow);
    contentsFollow = reason === "table of contents" && block.type === "paragraph";
    if (block.type === "table" && isQuestionTable(block)) {
      skips.add({ from: block.lines.from, to: block.lines.from + 1 }, "heading of a section");
    }
    if (reason === null) {
      runs.at(-1)?.push(block);
      continue;
    }
    skips.add(block.lines, reason);
    // A rule stays in sight: it ends an answer.
    if (reason === "separator line") runs.at(-1)?.push(block);
    else if (reason === "words of an assistant" || reason === "table of contents") runs.push([]);
  }
  return runs;
}

function reasonToSkip(block: Block, next: Block | undefined, headings: Headings, contentsFollow: boolean) {
  switch (block.type) {
    case "rule":
      return "separator line" as const;
    case "html":
      return reasonOfHtml(block.value);
    case "quote":
      return block.blocks.every((inner) => inner.type === "paragraph" && isAboutDocument(inner.text))
        ? ("about the document itself" as const)
        : null;
    case "list":
      return contentsFollow || isContents(block, headings) ? ("table of contents" as const) : null;
    case "table":
      return contentsFollow ? ("table of contents" as const) : null;
    case "paragraph":
      if (isContentsHeading(block.text) && (next?.type === "list" || next?.type === "table")) {
        return "table of contents" as const;
      }
      if (isAssistantTalk(block.text)) return "words of an assistant" as const;
      if (isNavigation(block.raw)) return "navigation or image" as const;
      return isAboutDocument(block.text) ? ("about the document itself" as const) : null;
    default:
      return null;
  }
}

/** HTML without text of its own is a picture, a frame around other parts, or a comment. */
function reasonOfHtml(value: string) {
  const shown = value.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
  if (shown.replaceAll(/<[^<>]*>/g, "").trim() !== "") return null;
  return shown.trim() === "" ? ("comment" as const) : ("navigation or image" as const);
}

function readRun(section: Part, run: readonly Block[], isFirst: boolean, skips: Skips): Claim[] {
  const { heading } = section;
  if (isFirst && heading !== null && section.asks) return readQuestionSection(section, heading, run);
  const subject = subjectOf(section);
  const { claims, loose } = readSequence(
    run,
    { heading: heading?.text ?? null, insideQuestion: false },
    subject ?? topicOf(section),
  );
  const topics = loose.flatMap((blocks, index) => {
    const isTop = isFirst && index === 0 && blocks[0] === run[0];
    return readTopic(
      {
        title: isTop || subject === null || claims.length === 0 ? subject : null,
        // A day names no subject: its heading is part of no draft.
        heading: isTop && subject !== null ? heading : null,
        topic: topicOf(section) ?? (isTop ? null : subject),
        blocks,
      },
      skips,
    );
  });
  return [...claims, ...topics].sort((a, b) => a.lines.from - b.lines.from);
}

/** A heading that asks: all below it is its answer, but for questions that are marked as such. */
function readQuestionSection(section: Section, heading: Heading, run: readonly Block[]): Claim[] {
  const topic = topicOf(section);
  // Questions below a question, and nothing else: none of them answers the other.
  const insideQuestion = !run.every(isQuestionAlone) || run.length === 0;
  const { claims, loose } = readSequence(run, { heading: heading.text, insideQuestion }, topic);
  const first = claims[0]?.lines.from ?? Number.POSITIVE_INFINITY;
  const own = loose.flat().filter(({ lines }) => lines.to < first);
  const question = { shape: "heading" as const, title: heading.text, lines: heading.lines, topic };
  return [finishQuestion(question, own), ...claims];
}

function isQuestionAlone(block: Block): boolean {
  return block.type === "rule" || (block.type === "paragraph" && isInterrogative(block.text));
}

function unanswered(section: Section, heading: Heading): Claim {
  const question = {
    shape: "heading" as const,
    title: heading.text,
    lines: heading.lines,
    topic: topicOf(section),
  };
  return finishQuestion(question, []);
}

/** The heading as a subject to ask about; null for none, a day, or words that only announce questions. */
function subjectOf({ heading }: Section): string | null {
  if (heading === null || isDay(heading.text)) return null;
  return cleanTitle(heading.text);
}

/** The nearest heading above that names a subject. */
function topicOf({ above }: Section): string | null {
  const named = above.findLast(({ text }) => !isDay(text) && !isContentsHeading(text));
  return named === undefined ? null : cleanTitle(named.text);
}
