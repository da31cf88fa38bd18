import { mergeDraft } from "../room/model/merge-draft.ts";
import type { EditorCodeCriterion, EditorPlanted, EditorTest } from "./code/code-editor-draft.ts";
import type { EditorCriterion, EditorDraft } from "./editor-draft.ts";
import type { EditorFollowUp, EditorHint } from "./editor-help.ts";

/** One part of a question in which two drafts differ, each as text. */
export interface DraftDifference {
  /** As `prompt`, `tests/test-3` for one of a list, or `order/tests` for the order of those that both have. */
  key: string;
  label: string;
  /** Null where that draft does not have it at all. */
  mine: string | null;
  theirs: string | null;
  /** Whether both can stand one after the other: true of long texts. */
  joins: boolean;
}

export type Choice = "mine" | "theirs" | "both";

/** Where the two differ, in the order of the page. */
export function draftDifferences(mine: EditorDraft, theirs: EditorDraft): DraftDifference[] {
  const criteria = criterionNames(mine, theirs);
  const found: DraftDifference[] = [];
  for (const { field, label, joins } of fieldsOf(mine)) {
    const [a, b] = [textOf(mine, field), textOf(theirs, field)];
    if (a !== b) found.push({ key: field, label, mine: a, theirs: b, joins });
  }
  for (const list of listsOf(mine)) {
    const [a, b] = [itemsOf(mine, list.field, criteria), itemsOf(theirs, list.field, criteria)];
    for (const id of new Set([...a.keys(), ...b.keys()])) {
      const [own, other] = [a.get(id) ?? null, b.get(id) ?? null];
      if (own?.text === other?.text) continue;
      const number = (own ?? other)?.number ?? 0;
      found.push({
        key: `${list.field}/${id}`,
        label: `${list.label} ${number}`,
        mine: own?.text ?? null,
        theirs: other?.text ?? null,
        joins: false,
      });
    }
    const [own, other] = [a, b].map((items) => [...items.keys()].filter((id) => a.has(id) && b.has(id)));
    if (own?.join() === other?.join()) continue;
    found.push({
      key: `order/${list.field}`,
      label: `Order of ${list.many}`,
      mine: orderText(a),
      theirs: orderText(b),
      joins: false,
    });
  }
  return found;
}

/** One draft of two: mine, with the parts that are chosen from the other in their places. */
export function combineDrafts(
  mine: EditorDraft,
  theirs: EditorDraft,
  choiceOf: (key: string) => Choice,
): EditorDraft {
  const fields: Record<string, unknown> = {};
  for (const { field } of fieldsOf(mine)) {
    const choice = choiceOf(field);
    if (choice === "theirs") fields[field] = fieldValue(theirs, field);
    if (choice === "both") fields[field] = mergeDraft(textOf(mine, field), textOf(theirs, field));
  }
  const pick = <Item extends { id: string }>(list: string, own: readonly Item[], other: readonly Item[]) =>
    inOrder(
      pickItems(own, other, (id) => choiceOf(`${list}/${id}`) === "theirs"),
      choiceOf(`order/${list}`) === "theirs" ? other : [],
    );
  const help = {
    followUps: pick("followUps", mine.followUps, theirs.followUps),
    hints: pick("hints", mine.hints, theirs.hints),
  };
  if (mine.kind === "code") {
    if (theirs.kind !== "code") return mine;
    return {
      ...mine,
      ...fields,
      ...help,
      planted: pick("planted", mine.planted, theirs.planted),
      tests: pick("tests", mine.tests, theirs.tests),
      rubric: pick("rubric", mine.rubric, theirs.rubric),
    };
  }
  if (theirs.kind === "code") return mine;
  return { ...mine, ...fields, ...help, rubric: pick("rubric", mine.rubric, theirs.rubric) };
}

function pickItems<Item extends { id: string }>(
  mine: readonly Item[],
  theirs: readonly Item[],
  takes: (id: string) => boolean,
): Item[] {
  const others = new Map(theirs.map((item) => [item.id, item]));
  const picked = mine.flatMap((item) => {
    if (!takes(item.id)) return [item];
    const other = others.get(item.id);
    return other === undefined ? [] : [other];
  });
  for (const [index, item] of theirs.entries()) {
    if (takes(item.id) && !mine.some(({ id }) => id === item.id)) picked.splice(index, 0, item);
  }
  return picked;
}

/** Those that are in `order` in the order of it, then the others as they stand. */
function inOrder<Item extends { id: string }>(items: Item[], order: readonly Item[]): Item[] {
  if (order.length === 0) return items;
  const places = new Map(order.map(({ id }, index) => [id, index]));
  return items.toSorted((a, b) => (places.get(a.id) ?? places.size) - (places.get(b.id) ?? places.size));
}

const HEAD = [
  { field: "title", label: "Title", joins: false },
  { field: "topics", label: "Topics", joins: false },
  { field: "difficulty", label: "Difficulty", joins: false },
  { field: "minutes", label: "Minutes", joins: false },
  { field: "prompt", label: "Prompt", joins: true },
  { field: "reference", label: "Reference answer", joins: true },
] as const;
const CODE = [
  { field: "runtime", label: "Language", joins: false },
  { field: "solution", label: "Reference solution", joins: true },
  { field: "starter", label: "Starter", joins: true },
  { field: "fixture", label: "Tables", joins: true },
] as const;

function fieldsOf(draft: EditorDraft): readonly { field: string; label: string; joins: boolean }[] {
  return draft.kind === "code" ? [...HEAD, ...CODE] : HEAD;
}

function listsOf(draft: EditorDraft): { field: string; label: string; many: string }[] {
  const rubric = { field: "rubric", label: "Criterion", many: "criteria" };
  const help = [
    { field: "followUps", label: "Follow-up question", many: "follow-up questions" },
    { field: "hints", label: "Hint", many: "hints" },
  ];
  if (draft.kind !== "code") return [rubric, ...help];
  return [
    { field: "planted", label: "Wrong solution", many: "wrong solutions" },
    { field: "tests", label: "Test", many: "tests" },
    rubric,
    ...help,
  ];
}

function fieldValue(draft: EditorDraft, field: string): unknown {
  return new Map<string, unknown>(Object.entries(draft)).get(field);
}

function textOf(draft: EditorDraft, field: string): string {
  const value = fieldValue(draft, field);
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}

/**
 * Criteria of both by their ids, each with one name of its own: what follows a criterion has then changed where that is
 * another one, and not where it only says something else.
 */
function criterionNames(mine: EditorDraft, theirs: EditorDraft): Map<string, string> {
  const all = new Map([...theirs.rubric, ...mine.rubric].map(({ id, statement }) => [id, statement]));
  const ids = new Set([...mine.rubric, ...theirs.rubric].map(({ id }) => id));
  return new Map([...ids].map((id, index) => [id, `criterion ${index + 1}: ${all.get(id)}`]));
}

function itemsOf(
  draft: EditorDraft,
  list: string,
  criteria: ReadonlyMap<string, string>,
): Map<string, { text: string; number: number }> {
  return new Map(
    textsOf(draft, list, criteria).map(([id, text], index) => [id, { text, number: index + 1 }]),
  );
}

function textsOf(
  draft: EditorDraft,
  list: string,
  criteria: ReadonlyMap<string, string>,
): (readonly [id: string, text: string])[] {
  switch (list) {
    case "rubric":
      return draft.kind === "code"
        ? draft.rubric.map((each) => [each.id, codeCriterionText(each)])
        : draft.rubric.map((each) => [each.id, criterionText(each)]);
    case "followUps":
      return draft.followUps.map((each) => [each.id, followUpText(each, criteria)]);
    case "hints":
      return draft.hints.map((each) => [each.id, hintText(each)]);
    case "tests":
      return draft.kind === "code" ? draft.tests.map((each) => [each.id, testText(each)]) : [];
    default:
      return draft.kind === "code" ? draft.planted.map((each) => [each.id, plantedText(each)]) : [];
  }
}

function orderText(items: ReturnType<typeof itemsOf>): string {
  return [...items.values()].map(({ text, number }) => `${number}. ${text.split("\n")[0]}`).join("\n");
}

function criterionText({ statement, weight, accept, misconceptions }: EditorCriterion): string {
  return lines(statement, ["weight", weight], ["also accepted", accept], ["misconceptions", misconceptions]);
}

function followUpText({ ask, whenMissed }: EditorFollowUp, criteria: ReadonlyMap<string, string>): string {
  if (whenMissed === null) return ask;
  return lines(ask, ["asked when missed", criteria.get(whenMissed) ?? `a deleted criterion, ${whenMissed}`]);
}

function hintText({ text, cost }: EditorHint): string {
  return lines(text, ["costs, in %", cost]);
}

function plantedText({ name, code }: EditorPlanted): string {
  return `${name}\n${code}`;
}

/** All fields but the id, a line each; those that are empty are left out. */
function testText({ id: _, name, ...rest }: EditorTest): string {
  return lines(name, ...Object.entries(rest));
}

function codeCriterionText({ id: _, statement, after, ...rest }: EditorCodeCriterion): string {
  // None chosen is not the same as all visible ones, which is what null says.
  return lines(statement, ["after", after ?? "all visible tests"], ...Object.entries(rest));
}

function lines(first: string, ...fields: [string, unknown][]): string {
  // The two come from different places, and need not have their fields in one order.
  const written = fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value.join(", ") : String(value ?? "");
      return text.trim() === "" ? [] : [`${name}: ${text}`];
    });
  return [first, ...written].join("\n");
}
