import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, childrenOf, findAll, isElement, textOf } from "../xml/select.ts";

/** What one condition of an item's processing tests, and what follows. */
export interface Condition {
  /** Values that a response must equal, outside of `not`. */
  equal: { response: string; value: string }[];
  /** Bounds of numbers. */
  ranges: { response: string; low: string; high: string }[];
  /** Points that it sets or adds; 0 when it changes no score. */
  points: number;
  /** Identifiers of feedback that is shown. */
  feedback: string[];
}

export function conditionsOf(item: XmlElement): Condition[] {
  return childrenOf(item, "resprocessing")
    .flatMap((processing) => childrenOf(processing, "respcondition"))
    .map((condition) => {
      const tests = childOf(condition, "conditionvar");
      return {
        equal: tests === null ? [] : equalTests(tests),
        ranges: tests === null ? [] : rangesOf(tests),
        points: Math.max(0, ...childrenOf(condition, "setvar").map(pointsOf)),
        feedback: childrenOf(condition, "displayfeedback").map(
          (feedback) => feedback.attributes.get("linkrefid") ?? "",
        ),
      };
    });
}

function equalTests(element: XmlElement): Condition["equal"] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === "not") return [];
    if (child.name !== "varequal") return equalTests(child);
    return [{ response: child.attributes.get("respident") ?? "", value: textOf(child).trim() }];
  });
}

/** A lower and an upper bound that stand beside each other. */
function rangesOf(tests: XmlElement): Condition["ranges"] {
  const lows = findAll(tests, "vargte", "vargt");
  const highs = findAll(tests, "varlte", "varlt");
  return lows.flatMap((low, index) => {
    const high = highs[index];
    if (high === undefined) return [];
    const response = low.attributes.get("respident") ?? "";
    return [{ response, low: textOf(low).trim(), high: textOf(high).trim() }];
  });
}

function pointsOf(setvar: XmlElement): number {
  const points = Number(textOf(setvar).trim());
  const action = (setvar.attributes.get("action") ?? "Set").toLowerCase();
  return Number.isFinite(points) && (action === "set" || action === "add") ? points : 0;
}
