import type { Element, ElementContent } from "xast";
import { x } from "xastscript";
import type { ExchangeQuestion } from "../exchange.ts";
import { criteriaText } from "../notation/criteria-text.ts";
import { followUpsText } from "../notation/follow-ups-text.ts";
import { oneLine } from "../text/one-line.ts";
import type { Dialect } from "./dialect.ts";
import { markdownToBody } from "./markdown-to-body.ts";

/**
 * An item that is answered in an extended text and marked by a person: the model answer, the criteria and the
 * follow-up questions are rubric blocks that only scorers see.
 */
export function writeItem(question: ExchangeQuestion, dialect: Dialect): Element {
  const { element } = dialect;
  const response = { identifier: "RESPONSE", cardinality: "single", baseType: "string" };
  const score = { identifier: "SCORE", cardinality: "single", baseType: "float", externalScored: "human" };
  const interaction = {
    responseIdentifier: "RESPONSE",
    format: question.kind === "code" ? "preformatted" : "plain",
  };
  return element(
    "assessmentItem",
    {
      ...dialect.itemNamespaces,
      identifier: identifierOf(question),
      title: oneLine(question.title),
      adaptive: "false",
      timeDependent: "false",
    },
    [
      element("responseDeclaration", response),
      element("outcomeDeclaration", score),
      element("itemBody", {}, [
        ...markdownToBody(question.prompt),
        element("extendedTextInteraction", interaction),
        ...forScorers("reference", markdownToBody(question.answer), dialect),
        ...forScorers("criteria", preformatted(criteriaText(question.criteria)), dialect),
        ...forScorers("follow-ups", preformatted(followUpsText(question.followUps)), dialect),
      ]),
    ],
  );
}

/** Identifiers of QTI begin with a letter or a low line. */
export function identifierOf({ id }: ExchangeQuestion): string {
  return `${/^\d/.test(id ?? "") ? "_" : ""}${id ?? "question"}`;
}

const preformatted = (text: string): ElementContent[] => (text === "" ? [] : [x("pre", [text])]);

function forScorers(kind: string, content: ElementContent[], { version, element }: Dialect): Element[] {
  if (content.length === 0) return [];
  const [use, inner] =
    version === "3.0" ? [{ use: "scoring" }, [element("contentBody", {}, content)]] : [{}, content];
  return [element("rubricBlock", { view: "scorer", class: kind, ...use }, inner)];
}
