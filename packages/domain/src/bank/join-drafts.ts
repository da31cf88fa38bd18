import type { DraftCriterion, TextDraft } from "./drafts.ts";

type Sources = NonNullable<TextDraft["sources"]>;

/** As many as a draft takes: see textDraftSchema. */
const MOST_CRITERIA = 12;
const MOST_SOURCES = 20;
const MOST_TOPICS = 4;
const LONGEST = 20_000;

/**
 * One draft of two that ask the same. Title and prompt are the first one's; what the second answers beyond it follows,
 * and the sources of both are kept.
 */
export function joinDrafts(first: TextDraft, second: TextDraft): TextDraft {
  const known = new Set(first.rubric.map(({ statement }) => normal(statement)));
  const rubric = [...first.rubric];
  for (const criterion of second.rubric) {
    if (known.has(normal(criterion.statement)) || rubric.length >= MOST_CRITERIA) continue;
    known.add(normal(criterion.statement));
    rubric.push({ ...criterion, id: freeId(criterion, rubric) });
  }
  return {
    ...first,
    topics: [...new Set([...first.topics, ...second.topics])].slice(0, MOST_TOPICS),
    reference: joinTexts(first.reference, second.reference),
    rubric,
    sources: joinSources(first.sources ?? [], second.sources ?? []),
  };
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
