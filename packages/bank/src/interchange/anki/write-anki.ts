import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { makeZip } from "../archive/make-zip.ts";
import type { ExchangeQuestion, ExchangeSet } from "../exchange.ts";
import { oneLine } from "../text/one-line.ts";
import { ankiSchema, deckOf, deckOptions, noteType, noteTypeId } from "./collection.ts";
import { ankiFields } from "./fields.ts";

/**
 * A deck of review cards, as Anki 2.1 and everything newer imports them (collection schema 11): the question in front,
 * model answer, criteria and follow-up questions on the back. A card is known by the question's id, so that importing
 * a later export changes it and keeps what was learned.
 */
export function writeAnki(
  { title, exportedAt }: Pick<ExchangeSet, "title" | "exportedAt">,
  questions: readonly ExchangeQuestion[],
): Uint8Array {
  const database = new DatabaseSync(":memory:");
  try {
    database.exec(ankiSchema);
    fill(database, oneLine(title), questions, exportedAt.getTime());
    return makeZip(
      new Map<string, Uint8Array | string>([
        ["collection.anki2", database.serialize()],
        ["media", "{}"],
      ]),
    );
  } finally {
    database.close();
  }
}

function fill(
  database: DatabaseSync,
  title: string,
  questions: readonly ExchangeQuestion[],
  nowMs: number,
): void {
  const now = Math.floor(nowMs / 1000);
  const deckId = idOf("deck", title);
  database.prepare("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')").run(
    now,
    nowMs,
    nowMs,
    JSON.stringify({
      activeDecks: [1],
      curDeck: 1,
      curModel: String(noteTypeId),
      nextPos: 1,
      sortType: "noteFld",
    }),
    JSON.stringify({ [noteTypeId]: noteType(now, deckId) }),
    JSON.stringify({ 1: deckOf(1, "Default", now), [deckId]: deckOf(deckId, title, now) }),
    JSON.stringify({ 1: deckOptions }),
  );
  const note = database.prepare("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const card = database.prepare(
    "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
  );
  for (const [index, question] of questions.entries()) {
    const id = nowMs + index;
    const fields = ankiFields(question);
    const first = question.title;
    note.run(
      id,
      guidOf(question),
      noteTypeId,
      now,
      tagsOf(question),
      fields.join("\u001f"),
      first,
      checksum(first),
    );
    card.run(id, id, deckId, now, index + 1);
  }
}

/** Spaces separate tags, and two colons make a tree of them. */
function tagsOf({ topics, difficulty }: ExchangeQuestion): string {
  const tags = [
    ...topics.map((topic) => topic.replaceAll("/", "::")),
    ...(difficulty === null ? [] : [difficulty]),
  ];
  return ` ${tags.map((tag) => tag.replaceAll(/\s+/g, "-")).join(" ")} `;
}

const digest = (...parts: string[]): string => createHash("sha1").update(parts.join("\u0000")).digest("hex");

const guidOf = ({ id, title }: ExchangeQuestion): string => digest("viva", id ?? title).slice(0, 16);

/** Anki finds duplicates by this: the first eight hexadecimal digits of the SHA-1 of the first field. */
const checksum = (text: string): number =>
  Number.parseInt(createHash("sha1").update(text).digest("hex").slice(0, 8), 16);

/** Ids are milliseconds since 1970 in Anki: this one is of the years after 2001, and the same for the same name. */
function idOf(...parts: string[]): number {
  return 1_000_000_000_000 + (Number.parseInt(digest(...parts).slice(0, 10), 16) % 700_000_000_000);
}
