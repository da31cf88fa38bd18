import type { ExchangeOption, ExchangeQuestion, Loss } from "../exchange.ts";
import { type AcceptedAnswer, withPairs, withShortAnswer } from "../foreign/short-answer.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, childrenOf, textOf } from "../xml/select.ts";
import { moodleField } from "./moodle-field.ts";

type Lose = (field: Loss["field"], what: string) => void;

/** The question with what its type says about its answers. */
export function readMoodleAnswers(
  element: XmlElement,
  type: string,
  base: ExchangeQuestion,
  lose: Lose,
): ExchangeQuestion | { reason: string } {
  switch (type) {
    case "essay":
      if (textOf(childOf(childOf(element, "responsetemplate"), "text")).trim() !== "") {
        lose("code", "The text that an answer begins with is not read.");
      }
      return base;
    case "truefalse":
      return { ...base, kind: "choice", options: optionsOf(element, lose).map(named) };
    case "multichoice": {
      const options = optionsOf(element, lose);
      if (options.length < 2) return { reason: "A multiple choice needs at least two options." };
      return { ...base, kind: "choice", options };
    }
    case "shortanswer":
      return withShortAnswer(base, answersOf(element));
    case "numerical":
      return withShortAnswer(base, answersOf(element).map(withTolerance(element)));
    case "matching": {
      const pairs = childrenOf(element, "subquestion").map((pair) => ({
        left: moodleField(pair, null, "html"),
        right: textOf(childOf(childOf(pair, "answer"), "text")).trim(),
      }));
      const asked = pairs.filter(({ left, right }) => left !== "" && right !== "");
      const others = pairs.filter(({ left }) => left === "").map(({ right }) => right);
      return asked.length === 0
        ? { reason: "A question that matches has no pair." }
        : withPairs(
            base,
            asked,
            others.filter((right) => right !== ""),
          );
    }
    default:
      if (base.prompt === "") return { reason: `A question of the type ${quoted(type)} without a text.` };
      lose("kind", `Of the type ${quoted(type)} only the text was read: write what an answer must state.`);
      return base;
  }
}

const quoted = (type: string) => JSON.stringify(type.slice(0, 40));

function optionsOf(element: XmlElement, lose: Lose): ExchangeOption[] {
  const single = textOf(childOf(element, "single")).trim() !== "false";
  const answers = childrenOf(element, "answer");
  const fractions = answers.map(fractionOf);
  if (single && fractions.some((fraction) => fraction > 0 && fraction < 1)) {
    lose("options", "Options that give a part of the points count as wrong.");
  }
  return answers.flatMap((answer, index) => {
    const text = moodleField(answer, null, "html");
    const fraction = fractions[index] ?? 0;
    if (text === "") return [];
    const right = single ? fraction >= 1 : fraction > 0;
    return [{ text, right, feedback: moodleField(answer, "feedback", "html") || null }];
  });
}

const named = (option: ExchangeOption): ExchangeOption => ({
  ...option,
  text: option.text.toLowerCase() === "true" ? "True" : "False",
});

/** A percentage, as a fraction. */
function fractionOf(answer: XmlElement): number {
  const percent = Number(answer.attributes.get("fraction") ?? "0");
  return Number.isFinite(percent) ? percent / 100 : 0;
}

const answersOf = (element: XmlElement): AcceptedAnswer[] =>
  childrenOf(element, "answer").map((answer) => ({
    text: textOf(childOf(answer, "text")).trim(),
    fraction: fractionOf(answer),
    feedback: moodleField(answer, "feedback", "html"),
  }));

function withTolerance(element: XmlElement) {
  const tolerances = childrenOf(element, "answer").map((answer) =>
    textOf(childOf(answer, "tolerance")).trim(),
  );
  return (answer: AcceptedAnswer, index: number): AcceptedAnswer => {
    const tolerance = tolerances[index] ?? "";
    const exact = answer.text === "*" || tolerance === "" || Number(tolerance) === 0;
    return exact ? answer : { ...answer, text: `${answer.text}, give or take ${tolerance}` };
  };
}
