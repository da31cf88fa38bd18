import type { Block, Paragraph } from "../blocks/block.ts";

export interface MarkedAnswer {
  /** Blocks before the mark: they belong to the question. */
  about: Block[];
  /** Blocks after it, without the mark. */
  answer: Block[];
}

/** Splits the blocks below a question where `Answer:` or a folded answer says that the answer begins; null for none. */
export function splitAtAnswer(blocks: readonly Block[]): MarkedAnswer | null {
  for (const [at, block] of blocks.entries()) {
    const inside = answerIn(block);
    if (inside === null) continue;
    return { about: blocks.slice(0, at), answer: [...inside, ...blocks.slice(at + 1)] };
  }
  return null;
}

/** Whether a text is no more than a word for the answer, as on the fold above one. */
export function isAnswerWord(text: string): boolean {
  if (text.length > 80) return false;
  return /^\W*(?:(?:show|view|see|click(?: (?:here )?(?:to|for))?|reveal|expand|check|the|sample|model|possible|suggested|correct|detailed)\s+)*(?:see |show |view |reveal )?(?:the )?(?:answers?|solutions?|ans|explanation|reveal|expand|result|output)\W*$/i.test(
    text,
  );
}

/** The blocks of an answer when this one marks it; an empty list when the mark stands alone. */
function answerIn(block: Block): Block[] | null {
  if (block.type === "details") return isAnswerWord(block.summary) ? block.blocks : null;
  if (block.type === "heading")
    return /^\W*(?:answers?|solutions?|ans)\b/i.test(block.text) ? headingRest(block.text, block) : null;
  return block.type === "paragraph" ? labelledAnswer(block) : null;
}

function headingRest(text: string, block: Block): Block[] {
  const rest = text.replace(answerLabel, "").trim();
  return rest === "" || isAnswerWord(text)
    ? []
    : [{ type: "paragraph", lines: block.lines, raw: rest, text: rest }];
}

function labelledAnswer(block: Paragraph): Block[] | null {
  if (!answerLabel.test(block.raw)) return null;
  const raw = block.raw.replace(answerLabel, "").trim();
  const text = block.text.replace(answerLabel, "").trim();
  return text === "" ? [] : [{ ...block, raw, text }];
}

/** `A:`, `A1.`, `Ans -`, `**Answer:**`. A lone `A.` or `A)` is an option to choose. */
export const answerLabel =
  /^\s*(?:\*\*|__|[*_](?=\w))?\s*(?:(?:(?:expected|sample|model|suggested|short|correct|ideal|possible)\s+)?A(?:ns(?:wer)?)?\s*\d*\s*:|Ans(?:wer)?\s*\d*\s*[.)–-]|A\d+\s*[.)]|Answer(?=\s*(?:\*\*|__)?\s*(?:\n|$)))\s*(?:\*\*|__|[*_](?=\s|:))?\s*:?\s*/i;
