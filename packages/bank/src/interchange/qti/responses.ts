import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, childrenOf, findAll, textOf } from "../xml/select.ts";

/** What an item declares about one response. */
export interface Responses {
  /** Values of full marks; empty when the item does not say. */
  right: string[];
  /** Points by value, where the item maps values to points. */
  points: ReadonlyMap<string, number>;
}

/** By the declaration's correct response and mapping, else by what its processing compares the response with. */
export function responsesOf(item: XmlElement, identifier: string): Responses {
  const declaration = childrenOf(item, "responseDeclaration").find(
    (candidate) => candidate.attributes.get("identifier") === identifier,
  );
  const correct = childOf(declaration ?? null, "correctResponse");
  const values = correct === null ? [] : childrenOf(correct, "value").map((value) => textOf(value).trim());
  const mapping = childOf(declaration ?? null, "mapping");
  const points = new Map(
    (mapping === null ? [] : childrenOf(mapping, "mapEntry")).flatMap((entry): [string, number][] => {
      const key = entry.attributes.get("mapKey");
      const value = Number(entry.attributes.get("mappedValue"));
      return key === undefined || !Number.isFinite(value) ? [] : [[key.trim(), value]];
    }),
  );
  if (values.length > 0) return { right: values, points };
  const mapped = [...points].filter(([, value]) => value > 0).map(([key]) => key);
  return { right: mapped.length > 0 ? mapped : comparedWith(item, identifier), points };
}

/** Values of the conditions that raise the score and name the response. */
function comparedWith(item: XmlElement, identifier: string): string[] {
  const processing = childOf(item, "responseProcessing");
  if (processing === null) return [];
  const branches = findAll(processing, "responseIf", "responseElseIf");
  const branch = branches.find((candidate) => {
    const names = findAll(candidate, "variable").map((variable) => variable.attributes.get("identifier"));
    return names.includes(identifier) && raisesScore(candidate);
  });
  if (branch === undefined) return [];
  return findAll(branch, "match", "member", "equal", "stringMatch", "and").flatMap((test) =>
    findAll(test, "baseValue").map((value) => textOf(value).trim()),
  );
}

function raisesScore(branch: XmlElement): boolean {
  return childrenOf(branch, "setOutcomeValue").some((outcome) => {
    const value = findAll(outcome, "baseValue")[0];
    return (
      outcome.attributes.get("identifier") === "SCORE" && (value === undefined || Number(textOf(value)) > 0)
    );
  });
}
