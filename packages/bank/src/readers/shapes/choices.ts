import type { Block, List } from "../blocks/block.ts";
import type { Option } from "../notes-reading.ts";

export interface Choices {
  options: Option[];
  /** Place of the block of options among the blocks given. */
  at: number;
}

/** Answers to choose from among the blocks of a question, and which are marked as right; null for none. */
export function findChoices(blocks: readonly Block[]): Choices | null {
  for (const [at, block] of blocks.entries()) {
    const found = block.type === "list" ? optionsOfList(block) : optionsOfParagraph(block);
    if (found === null) continue;
    const key = found.some(({ right }) => right) ? null : keyIn(blocks.slice(at + 1), maximumDepth);
    const options = found.map(({ text, letter, right }, index) => ({
      text,
      right: right || (key !== null && (key.has(letter ?? "") || key.has(String(index + 1)))),
    }));
    if (block.type === "list" && !isMarked(block, options)) continue;
    return { options, at };
  }
  return null;
}

const maximumDepth = 4;

interface Found extends Option {
  /** In upper case; null for an option without one. */
  letter: string | null;
}

/** A list of options has letters, or check boxes, or says which of them is right. A plain list is an answer. */
function isMarked(list: List, options: readonly Option[]): boolean {
  if (list.items.every(({ checked }) => checked !== null)) return true;
  const lettered = list.items.every((item) => letterOf(textOf(item.blocks[0])) !== null);
  return lettered || options.some(({ right }) => right);
}

function optionsOfList(list: List): Found[] | null {
  if (list.items.length < 2 || list.items.length > 10) return null;
  const checked = list.items.every((item) => item.checked !== null);
  const texts = list.items.map((item) => textOf(item.blocks[0]));
  if (texts.some((text) => text === "")) return null;
  const lettered = texts.every((text) => letterOf(text) !== null);
  const signed = texts.some((text) => rightSign.test(text));
  const boldOnes = list.items.filter((item) => isBold(item.blocks[0]));
  if (!checked && !lettered && !signed && !isBoldChoice(list, texts, boldOnes.length)) return null;
  return list.items.map((item, index) =>
    optionOf(
      texts[index] ?? "",
      item.checked === true || (boldOnes.length === 1 && boldOnes[0] === item),
      lettered,
    ),
  );
}

/** Three short items or more of which one is bold and nothing else: that one is right. */
function isBoldChoice(list: List, texts: readonly string[], bold: number): boolean {
  return (
    bold === 1 &&
    texts.length >= 3 &&
    texts.every((text) => text.length <= 60 && !/[.:;]$/.test(text)) &&
    list.items.every(({ blocks }) => blocks.length === 1)
  );
}

function optionsOfParagraph(block: Block): Found[] | null {
  if (block.type !== "paragraph") return null;
  const lines = block.text.split("\n");
  const raw = block.raw.split("\n");
  const lettered = lines.filter((line) => letterOf(unstarred(line)) !== null);
  if (lettered.length < 2 || lettered.length > 10 || letterOf(unstarred(lettered[0] ?? "")) !== "A")
    return null;
  return lines.flatMap((line, index) => {
    const option = unstarred(line);
    if (letterOf(option) === null) return [];
    return [optionOf(option, option !== line || /^\W*\*\*.+\*\*\s*$/.test(raw[index] ?? ""), true)];
  });
}

/** Without the star before the letter of the right option. */
function unstarred(line: string): string {
  return line.replace(/^\s*\*(?=\(?[A-Ha-h][.)]\s)/, "");
}

function optionOf(text: string, right: boolean, lettered: boolean): Found {
  const bare = text.replace(rightSign, "").trim();
  return {
    text: (lettered ? bare.replace(optionLetter, "") : bare).replaceAll(/\s+/g, " ").trim(),
    letter: letterOf(bare),
    right: right || rightSign.test(text),
  };
}

function letterOf(text: string): string | null {
  return optionLetter.exec(text)?.[1]?.toUpperCase() ?? null;
}

const optionLetter = /^\s*\(?([A-Ha-h])\s?[.):]\)?\s+(?=\S)/;
const rightSign = /\s*(?:[✅✔☑✓]\ufe0f?|\((?:correct|right)(?: answer)?\)|<-+\s*correct|\*{1,2}$)\s*/iu;

function textOf(block: Block | undefined): string {
  return block?.type === "paragraph" ? block.text : "";
}

function isBold(block: Block | undefined): boolean {
  return block?.type === "paragraph" && /^(?:\(?[A-Ha-h][.):]\s+)?\*\*[^*]+\*\*$/.test(block.raw.trim());
}

/** Letters or numbers that a line such as `Answer: B` names. */
function keyIn(blocks: readonly Block[], depth: number): Set<string> | null {
  for (const block of blocks.slice(0, maximumBlocks)) {
    for (const line of shownText(block).slice(0, 1000).split("\n")) {
      const named = keyLine
        .exec(line)?.[1]
        ?.toUpperCase()
        .match(/[A-H]|\d+/g);
      if (named !== undefined && named !== null) return new Set(named);
    }
    const inner = block.type === "details" || block.type === "quote" ? block.blocks : [];
    const found = depth > 0 ? keyIn(inner, depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The answer stands near its question: further blocks are not looked at. */
const maximumBlocks = 20;

function shownText(block: Block): string {
  if (block.type === "paragraph" || block.type === "heading") return block.text;
  if (block.type === "details") return block.summary;
  return block.type === "html" ? block.value : "";
}

const keyLine =
  /^[^\w\s]{0,6}\s{0,4}[^\w\s]{0,6}(?:(?:the )?(?:correct|right) (?:answers?|options?|choices?)|answers?|ans|key)\b\W{0,8}(?:is|are)?\W{0,8}((?:[A-H]|\d)(?:\s?(?:,|&|and|or)\s?(?:[A-H]|\d))*)(?![\w'’])/i;
