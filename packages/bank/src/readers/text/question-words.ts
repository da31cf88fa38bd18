import { withoutNumber, withoutPictures } from "./clean-title.ts";

/** Whether a text, as a whole, asks something: a question, or a task such as `Explain closures`. */
export function isQuestion(text: string): boolean {
  if (text.length > 2 * maximumQuestion || !mayAsk(text)) return false;
  const bare = withoutPictures(text);
  const line = (
    /[*_`\s]{2}|[*_`\n\t]/.test(bare) ? bare.replaceAll(/[*_`]/g, "").replaceAll(/\s+/g, " ") : bare
  ).trim();
  if (line.length < 4 || line.length > maximumQuestion) return false;
  const words = withoutNumber(line);
  if (questionMark.test(words)) return true;
  const [first = ""] = words.split(/[\s'’]/, 1);
  if (!firstWords.has(first.toLowerCase()) || words.split(" ").length > 40) return false;
  return asks.some((pattern) => pattern.test(words));
}

/** A quick look: without a question mark, one of the first words must be one that asks. */
function mayAsk(text: string): boolean {
  if (text.includes("?")) return true;
  const [, ...words] = threeWords.exec(text.slice(0, 80)) ?? [];
  return words.some((word) => word !== undefined && firstWords.has(word.toLowerCase()));
}

/** Whether a text asks in the form of a question, with or without its mark; a task does not. */
export function isInterrogative(text: string): boolean {
  return (
    isQuestion(text) && (hasQuestionMark(text) || /^\W*(?:what|which|who|when|where|why|how)\b/i.test(text))
  );
}

/** Whether it is a question by its mark, not by its words alone. */
export function hasQuestionMark(text: string): boolean {
  return text.includes("?") && questionMark.test(text.slice(-maximumQuestion).trim());
}

/** Whether a text begins with a number or a label that notes give to questions alone: `Q3.`, `Question 4:`. */
export function hasQuestionLabel(text: string): boolean {
  return /^\s*\**(?:Q\s*\.?\s*\d+\b|Q\s*[.:)]|Q(?:uestion|ues)\s*#?\d*\s*[.:)-])/i.test(text.slice(0, 100));
}

/** Whether a heading says that questions follow. */
export function announcesQuestions(text: string): boolean {
  return /\b(?:questions?|prompts?|interview|exercises?|quiz(?:zes)?|q\s?&\s?a|faqs?|tasks?|challenges?)\b/i.test(
    text,
  );
}

/** Splits `What is X? It is Y.` after the last question it begins with; the second part may be empty. */
export function splitQuestion(text: string): { question: string; rest: string } {
  let end = 0;
  const sentence = new RegExp(asked, "y");
  while (text.indexOf("?", end) !== -1 && end < maximumQuestion) {
    sentence.lastIndex = end;
    const match = sentence.exec(text)?.[0];
    // A question in the middle of the answer is part of the answer.
    if (match === undefined || (end > 0 && /[.!]\s/.test(match))) break;
    end += match.length;
  }
  if (end === 0) return { question: text.trim(), rest: "" };
  const rest = text.slice(end).replace(/^\s*(?:\([^)]{0,60}\)\s*)?(?:[-–—=]+>|→|[-–—:])?\s*/, "");
  return { question: text.slice(0, text.length - text.slice(end).length).trim(), rest: rest.trim() };
}

const maximumQuestion = 400;
const threeWords = /^[^A-Za-z]*([A-Za-z]+)(?:[^A-Za-z]+([A-Za-z]+))?(?:[^A-Za-z]+([A-Za-z]+))?/;
const asked = /[^?]*\?+["”’')\]*_]*(?=\s|$|[-–—=]+>|[:–—])/;
const questionMark = /\?+["”’')\]*_]*\s*(?:\([^)]{1,60}\))?\s*$/;

/** The words that the patterns below can begin with. */
const firstWords = new Set(
  "what who where when why how which whether the difference differences explain describe define compare discuss differentiate distinguish demonstrate elaborate list name write implement create design give show state mention build find identify refactor fix tell walk talk can could have do".split(
    " ",
  ),
);

const helpers =
  "is|are|was|were|does|do|did|can|could|would|will|should|must|has|have|happens|makes|s|'s|’s|'re|’re";
const asks: readonly RegExp[] = [
  new RegExp(`^(?:what|who|where|when|why|how)(?:['’](?:s|re)\\b|\\s+(?:${helpers})\\b)`, "i"),
  /^(?:what|which)\s+\w+(?:\s+\w+)?\s+(?:is|are|does|do|would|will|can|should)\b/i,
  /^how\s+(?:to|many|much|long|often)\b/i,
  /^(?:when|which|what|where|whether)\s+to\s+\w+/i,
  /^(?:the\s+)?differences?\s+(?:between|b\/w|of)\b/i,
  /^(?:explain|describe|define|compare|discuss|differentiate|distinguish|demonstrate|elaborate)\s+\S+/i,
  /^(?:list|name|write|implement|create|design|give|show|state|mention|build|find|identify|refactor|fix)\s+(?:down\s+|out\s+|me\s+)?(?:an?|the|all|some|any|how|what|your|this|two|three|four|five|\d+)\s+\S+/i,
  /^(?:tell\s+(?:me|us)|walk\s+(?:me|us)|talk\s+(?:me|us|about)|can\s+you|could\s+you|have\s+you|do\s+you)\s+\S+/i,
];
