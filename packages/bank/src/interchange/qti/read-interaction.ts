import { blankCriterion, type ExchangeQuestion, type Loss } from "../exchange.ts";
import { type AcceptedAnswer, withPairs, withShortAnswer } from "../foreign/short-answer.ts";
import { oneLine } from "../text/one-line.ts";
import { plainText } from "../text/plain-text.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { childrenOf, findAll } from "../xml/select.ts";
import { bodyToMarkdown } from "./body-to-markdown.ts";
import { responsesOf } from "./responses.ts";

type Lose = (field: Loss["field"], what: string) => void;

/** The question with what its interactions say about its answers. The first decides, except that blanks go together. */
export function readInteraction(
  item: XmlElement,
  interactions: readonly XmlElement[],
  base: ExchangeQuestion,
  lose: Lose,
): ExchangeQuestion | { reason: string } {
  const [first] = interactions;
  if (first === undefined) return base;
  const blanks = interactions.filter(
    ({ name }) => name === "textEntryInteraction" || name === "inlineChoiceInteraction",
  );
  if (blanks.length > 0) {
    if (blanks.length < interactions.length) loseOthers(lose);
    return withBlanks(item, blanks, base);
  }
  if (interactions.length > 1) loseOthers(lose);
  switch (first.name) {
    case "extendedTextInteraction":
      return base;
    case "choiceInteraction":
      return withOptions(item, first, findAll(first, "simpleChoice"), base, lose);
    case "hottextInteraction":
      return withOptions(item, first, findAll(first, "hottext"), withOwnText(base, first), lose);
    case "orderInteraction":
      return withOrder(item, first, base);
    case "matchInteraction":
    case "associateInteraction":
      return withAssociations(item, first, base);
    default:
      return { reason: `An item with a ${first.name} cannot be answered in words.` };
  }
}

const loseOthers = (lose: Lose) =>
  lose("prompt", "The item asks for several things at once; only the first was read as what is answered.");

const responseId = (interaction: XmlElement) => interaction.attributes.get("responseIdentifier") ?? "";
const identifierOf = (choice: XmlElement) => choice.attributes.get("identifier") ?? "";

function withOptions(
  item: XmlElement,
  interaction: XmlElement,
  choices: readonly XmlElement[],
  base: ExchangeQuestion,
  lose: Lose,
): ExchangeQuestion | { reason: string } {
  if (choices.length < 2) return { reason: "A choice needs at least two options." };
  const { right, points } = responsesOf(item, responseId(interaction));
  if (right.length === 0) lose("options", "The item does not say which options are right.");
  if (new Set([...points.values()].filter((value) => value > 0)).size > 1) {
    lose("options", "Options that give different points count the same.");
  }
  const options = choices.map((choice) => {
    const feedback = findAll(choice, "feedbackInline").map((part) => bodyToMarkdown(part.children));
    return {
      text: bodyToMarkdown(choice.children),
      right: right.includes(identifierOf(choice)),
      feedback: feedback.join("\n\n") || null,
    };
  });
  return { ...base, kind: "choice", options: options.filter(({ text }) => text !== "") };
}

/** The text in which words are marked is a part of the question. */
function withOwnText(base: ExchangeQuestion, interaction: XmlElement): ExchangeQuestion {
  const own = interaction.children.filter((child) => typeof child === "string" || child.name !== "prompt");
  return { ...base, prompt: [base.prompt, bodyToMarkdown(own)].filter((part) => part !== "").join("\n\n") };
}

function withBlanks(
  item: XmlElement,
  blanks: readonly XmlElement[],
  base: ExchangeQuestion,
): ExchangeQuestion {
  const answers = blanks.map((interaction): AcceptedAnswer[] => {
    const { right, points } = responsesOf(item, responseId(interaction));
    const names = new Map(
      childrenOf(interaction, "inlineChoice").map((choice) => [identifierOf(choice), plain(choice)]),
    );
    const text = (value: string) => names.get(value) ?? value;
    const most = Math.max(0, ...points.values());
    const mapped = [...points].map(([value, own]) => ({
      text: text(value),
      fraction: most > 0 ? own / most : 0,
      feedback: "",
    }));
    const declared = right
      .filter((value) => !points.has(value))
      .map((value) => ({ text: text(value), fraction: 1, feedback: "" }));
    return [...mapped, ...declared];
  });
  const [only] = answers;
  if (answers.length === 1 && only !== undefined) return withShortAnswer(base, only);
  const each = answers.map((accepted) => withShortAnswer({ ...base, answer: "" }, accepted));
  return {
    ...base,
    answer: [...each.map(({ answer }, index) => `${index + 1}. ${answer || "?"}`), base.answer]
      .filter((part) => part !== "")
      .join("\n"),
    criteria: each.flatMap(({ criteria }, index) =>
      criteria.map((criterion) => ({
        ...criterion,
        statement: criterion.statement.replace("The answer is", `Blank ${index + 1} is`),
      })),
    ),
  };
}

function withOrder(item: XmlElement, interaction: XmlElement, base: ExchangeQuestion): ExchangeQuestion {
  const names = new Map(
    childrenOf(interaction, "simpleChoice").map((choice) => [identifierOf(choice), plain(choice)]),
  );
  const order = responsesOf(item, responseId(interaction)).right.map((value) => names.get(value) ?? value);
  const list = [...names.values()].sort().map((name) => `- ${name}`);
  const statement = `The order is: ${order.join(", ")}`;
  return {
    ...base,
    prompt: [base.prompt, list.join("\n")].join("\n\n"),
    answer: [order.map((name, index) => `${index + 1}. ${name}`).join("\n"), base.answer]
      .filter((part) => part !== "")
      .join("\n\n"),
    criteria: order.length === 0 ? base.criteria : [blankCriterion(statement)],
  };
}

function withAssociations(
  item: XmlElement,
  interaction: XmlElement,
  base: ExchangeQuestion,
): ExchangeQuestion {
  const names = new Map(
    findAll(interaction, "simpleAssociableChoice").map((choice) => [identifierOf(choice), plain(choice)]),
  );
  const pairs = responsesOf(item, responseId(interaction)).right.flatMap((value) => {
    const [left = "", right = ""] = value.split(/\s+/);
    const named = { left: names.get(left) ?? left, right: names.get(right) ?? right };
    return named.left === "" || named.right === "" ? [] : [named];
  });
  return withPairs(base, pairs);
}

const plain = (element: XmlElement): string => oneLine(plainText(bodyToMarkdown(element.children)));
