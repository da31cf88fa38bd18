import type { Block } from "./blocks/block.ts";
import type { AnswerLevel } from "./notes-reading.ts";
import type { Claim } from "./shapes/claim.ts";

export interface JudgedAnswer {
  level: AnswerLevel;
  /** A single short statement without a verb: an answer by itself, a hint beside others that are hints. */
  isBare: boolean;
}

/** How much of an answer a claim has. `facts` are those of its answer. */
export function answerLevel(claim: Claim, facts: readonly string[]): JudgedAnswer {
  if (claim.options !== null) {
    return { level: claim.options.some(({ right }) => right) ? "full" : "none", isBare: false };
  }
  const code = codeLines(claim.answer);
  if (facts.length === 0 && code === 0) return { level: "none", isBare: false };
  if (code === 0 && facts.every((fact) => isUnwritten(fact))) return { level: "none", isBare: false };
  if (code === 0 && facts.length <= 2 && facts.every((fact) => isInstruction(fact))) {
    return { level: "hint", isBare: false };
  }
  if (facts.length === 0 && code <= 3)
    return { level: isTask(claim.title) ? "full" : "partial", isBare: false };
  if (code === 0 && facts.length === 1 && /(?:\.\.\.|…)$/.test(facts[0] ?? ""))
    return { level: "partial", isBare: false };
  const [only = ""] = facts;
  const isItem = claim.answer.length === 1 && claim.answer[0]?.type === "list";
  return { level: "full", isBare: code === 0 && facts.length === 1 && isItem && only.length <= 200 };
}

/**
 * Levels of answers that belong together, as those of one section of a file: where several of them tell the
 * candidate what to talk about, single short statements among them are notes of the same kind.
 */
export function levelsTogether(answers: readonly JudgedAnswer[]): AnswerLevel[] {
  const hints = answers.filter(({ level }) => level === "hint").length;
  const bare = answers.filter(({ isBare }) => isBare).length;
  const areHints = hints >= 3 && hints + bare >= answers.length * 0.7;
  return answers.map(({ level, isBare }) => (areHints && isBare ? "hint" : level));
}

/** What asks for code is answered by code, be it a single line. */
function isTask(title: string): boolean {
  return /^\W*(?:\d+\W+)?(?:write|implement|code|build|create|refactor|fix|reverse|sort|find|print|count|remove)\b/i.test(
    title,
  );
}

function isUnwritten(fact: string): boolean {
  return /^\W*(?:to ?do|tbd|tba|wip|coming soon|work in progress|n\/a|answer here|\?+|\.\.\.|…)\W*$/i.test(
    fact,
  );
}

/** An instruction to the candidate: `Discuss …`, `Talk about …`. */
function isInstruction(fact: string): boolean {
  return /^\W*(?:hints?\s*[:.]|(?:discuss|talk about|explain|describe|detail|cover|mention|consider|think (?:about|of)|compare|provide|give|touch on|look (?:at|for)|refer to|outline|elaborate on|be ready to|candidates? should|should (?:mention|cover|explain)|bonus for)\b)/i.test(
    fact,
  );
}

/** Lines of code in an answer, without blank ones. */
export function codeLines(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === "code")
      return sum + block.value.split("\n").filter((line) => line.trim() !== "").length;
    if (block.type === "list")
      return sum + block.items.reduce((inner, item) => inner + codeLines(item.blocks), 0);
    if (block.type === "details" || block.type === "quote") return sum + codeLines(block.blocks);
    return sum;
  }, 0);
}
