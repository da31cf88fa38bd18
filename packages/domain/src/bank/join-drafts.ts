import { type DraftCriterion, MOST_HELP, placeId, type TextDraft } from "./drafts.ts";

type Sources = NonNullable<TextDraft["sources"]>;

/** As many as a draft takes: see textDraftSchema. */
const MOST_CRITERIA = 12;
const MOST_SOURCES = 20;
const MOST_TOPICS = 4;
const LONGEST = 20_000;

/**
 * One draft of two that ask the same. Title and prompt are the first one's; what the second answers beyond it follows,
 * and the sources, follow-up questions and hints of both are kept.
 */
export function joinDrafts(first: TextDraft, second: TextDraft): TextDraft {
  const known = new Map(first.rubric.map(({ statement, id }) => [normal(statement), id]));
  const rubric = [...first.rubric];
  for (const criterion of second.rubric) {
    if (known.has(normal(criterion.statement)) || rubric.length >= MOST_CRITERIA) continue;
    const id = freeId(criterion, rubric);
    known.set(normal(criterion.statement), id);
    rubric.push({ ...criterion, id });
  }
  /** What a criterion of the second one is called in the joined rubric; null where it is not in it. */
  const idOf = (id: string | null) => {
    const statement = second.rubric.find((criterion) => criterion.id === id)?.statement;
    return statement === undefined ? null : (known.get(normal(statement)) ?? null);
  };
  const followUps = (second.followUps ?? []).map((each) => ({ ...each, whenMissed: idOf(each.whenMissed) }));
  return {
    ...first,
    topics: [...new Set([...first.topics, ...second.topics])].slice(0, MOST_TOPICS),
    reference: joinTexts(first.reference, second.reference),
    rubric,
    sources: joinSources(first.sources ?? [], second.sources ?? []),
    followUps: joinHelp("follow-up", first.followUps, followUps, ({ ask }) => ask),
    hints: joinHelp("hint", first.hints, second.hints, ({ text }) => text),
  };
}

/** Each once, those of the first draft first; the ids are of their places, for both have the same. */
function joinHelp<Help extends { id: string }>(
  stem: Parameters<typeof placeId>[0],
  first: readonly Help[] = [],
  second: readonly Help[] = [],
  textOf: (help: Help) => string,
): Help[] {
  const texts = new Map([...second, ...first].map((help) => [normal(textOf(help)), help]));
  const joined = [...first, ...second].filter((help) => texts.get(normal(textOf(help))) === help);
  return joined.slice(0, MOST_HELP).map((help, index) => ({ ...help, id: placeId(stem, index) }));
}

/** Each place of a note once, in order; at most twenty. */
export function joinSources(first: Sources, second: Sources): Sources {
  const places = new Map(
    [...first, ...second].map((source) => [`${source.note}:${source.from}-${source.to}`, source]),
  );
  return [...places.values()].slice(0, MOST_SOURCES);
}

function joinTexts(first: string, second: string): string {
  if (second.trim() === "" || normal(first).includes(normal(second))) return first;
  if (first.trim() === "") return second;
  const joined = `${first.trimEnd()}\n\n${second.trim()}`;
  return joined.length > LONGEST ? first : joined;
}

function freeId({ id }: DraftCriterion, rubric: readonly DraftCriterion[]): string {
  const taken = new Set(rubric.map((criterion) => criterion.id));
  if (!taken.has(id)) return id;
  for (let number = rubric.length + 1; ; number += 1) if (!taken.has(`c${number}`)) return `c${number}`;
}

/** Letters and digits alone: signs and spaces make no other statement. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
