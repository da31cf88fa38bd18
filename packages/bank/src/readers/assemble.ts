import { answerLevel, codeLines, levelsTogether } from "./answer-level.ts";
import type { Block } from "./blocks/block.ts";
import { confidence } from "./confidence.ts";
import { markdownOf } from "./markdown-of.ts";
import type { AnswerLevel, DraftQuestion } from "./notes-reading.ts";
import type { Claim } from "./shapes/claim.ts";
import { cleanTitle } from "./text/clean-title.ts";
import { factsOf } from "./text/facts.ts";
import { hasQuestionLabel, isQuestion } from "./text/question-words.ts";

/** Drafts of claims, in the order of their first lines. `repaired`: numbers of lines whose characters were put right. */
export function assemble(
  claims: readonly Claim[],
  lines: readonly string[],
  repaired: ReadonlySet<number>,
): DraftQuestion[] {
  const facts = claims.map(({ answer }) => factsOf(answer));
  const levels = levelsOf(claims, facts);
  return claims
    .map((claim, index) => draft(claim, facts[index] ?? [], levels[index] ?? "none", lines, repaired))
    .filter(({ title }) => /[\p{L}\p{N}]/u.test(title))
    .sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
}

function draft(
  claim: Claim,
  facts: string[],
  level: AnswerLevel,
  lines: readonly string[],
  repaired: ReadonlySet<number>,
): DraftQuestion {
  const title = cleanTitle(claim.title);
  const asking = isQuestion(claim.title);
  const prompt = [title, markdownOf(claim.about, lines)].filter((part) => part !== "").join("\n\n");
  const answer = level === "none" && claim.options === null ? "" : answerOf(claim, lines);
  const base = {
    title,
    prompt,
    answer,
    answerLevel: level,
    facts: level === "none" || level === "hint" ? [] : facts,
    topic: claim.topic,
    lines: [claim.lines.from, claim.lines.to] as [number, number],
    status: statusOf(claim, level, asking),
    confidence: confidence(claim, level, facts, asking),
    remarks: remarksOn(claim, title, level, asking, repaired),
  };
  if (claim.options !== null) return { ...base, kind: "choice", options: claim.options };
  return { ...base, kind: isCode(claim, title, facts) ? "code" : "free-text" };
}

/** Hints are told from answers among the questions of one heading, where notes keep to one way. */
function levelsOf(claims: readonly Claim[], facts: readonly (readonly string[])[]): AnswerLevel[] {
  const judged = claims.map((claim, index) => answerLevel(claim, facts[index] ?? []));
  const groups = Map.groupBy(
    claims.keys(),
    (index) => `${claims[index]?.shape} ${claims[index]?.topic ?? ""}`,
  );
  const levels = judged.map(({ level }) => level);
  for (const members of groups.values()) {
    const together = levelsTogether(members.flatMap((index) => judged[index] ?? []));
    for (const [place, index] of members.entries()) levels[index] = together[place] ?? "none";
  }
  return levels;
}

function answerOf({ options, answer }: Claim, lines: readonly string[]): string {
  const right = options?.filter((option) => option.right).map(({ text }) => text) ?? [];
  return [right.join("\n"), markdownOf(answer, lines)].filter((part) => part !== "").join("\n\n");
}

const implied = new Set<Claim["shape"]>(["section", "statement", "narrative"]);

function asks({ shape, title }: Claim, asking: boolean): boolean {
  return asking || hasQuestionLabel(title) || shape === "arrow" || shape === "question table";
}

function statusOf(claim: Claim, level: AnswerLevel, asking: boolean): DraftQuestion["status"] {
  if (level === "none" || level === "hint") return "no-answer";
  return level === "partial" || implied.has(claim.shape) || !asks(claim, asking) ? "check" : "ready";
}

/** A task to write code, or an answer that is code for the most part. */
function isCode({ answer }: Claim, title: string, facts: readonly string[]): boolean {
  const lines = codeLines(answer.filter((block) => !isDrawing(block)));
  const task = /^\W*(?:write|implement|code|build|create|refactor|fix)\b/i.test(title);
  return lines > 0 && (task || facts.length === 0 || lines >= facts.length * 3);
}

function isDrawing(block: Block): boolean {
  return (
    block.type === "code" && /^(?:text|txt|plain|ascii|mermaid|console|output)$/i.test(block.language ?? "")
  );
}

function remarksOn(
  claim: Claim,
  title: string,
  level: AnswerLevel,
  asking: boolean,
  repaired: ReadonlySet<number>,
): string[] {
  const remarks: string[] = [...claim.remarks];
  if (implied.has(claim.shape) && !asking) {
    remarks.push("The notes state this and do not ask it. Word the title as a question.");
  } else if (!asks(claim, asking)) remarks.push("The title does not ask anything. Word it as a question.");
  if (level === "hint")
    remarks.push("The notes tell what to talk about, and not the answer. Write one before publishing.");
  if (level === "none" && claim.options === null)
    remarks.push("No answer in the notes. Write one before publishing.");
  if (level === "none" && claim.options !== null) remarks.push("The notes do not say which option is right.");
  if (level === "partial") remarks.push("The answer may be incomplete: it is very short or breaks off.");
  if (title.endsWith("…")) remarks.push("The title was cut.");
  const changed = linesBetween(claim.lines.from, claim.lines.to, repaired);
  if (changed.length > 0)
    remarks.push(
      `Misread characters were put right in ${changed.length === 1 ? "line" : "lines"} ${changed.join(", ")}.`,
    );
  return remarks;
}

function linesBetween(from: number, to: number, lines: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let line = from; line <= to && found.length < 20; line += 1) if (lines.has(line)) found.push(line);
  return found;
}
