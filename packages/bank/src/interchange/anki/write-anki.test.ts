import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { openZip } from "../archive/open-zip.ts";
import { blankExchange } from "../exchange.ts";
import { writeAnki } from "./write-anki.ts";

const question = {
  ...blankExchange("free-text", "How <long>", "How *long* for `green`?\n\n[sound:x.mp3]"),
  id: "steeping",
  answer: "Three minutes.",
  topics: ["drinks/tea", "drinks/hot water"],
  difficulty: "easy" as const,
  followUps: [{ whenMissed: null, ask: "Why?" }],
};
const exportedAt = new Date("2026-03-01T10:00:00Z");

function collectionOf(bytes: Uint8Array): DatabaseSync {
  const entries = openZip(bytes, () => true);
  expect([...entries.keys()]).toEqual(["collection.anki2", "media"]);
  expect(new TextDecoder().decode(entries.get("media"))).toBe("{}");
  const database = new DatabaseSync(":memory:");
  database.deserialize(entries.get("collection.anki2") ?? new Uint8Array());
  return database;
}

it("writes a collection with a note and a new card for each question", () => {
  const database = collectionOf(writeAnki({ title: "Tea", exportedAt }, [question]));
  const notes = database.prepare("select guid, tags, flds, sfld, mod from notes").all();
  expect(notes).toEqual([
    {
      guid: expect.stringMatching(/^[0-9a-f]{16}$/),
      tags: " drinks::tea drinks::hot-water easy ",
      flds: [
        "How &lt;long>",
        "<p>How <em>long</em> for <code>green</code>?</p>\n<p>&#91;sound:x.mp3]</p>",
        "",
        "<p>Three minutes.</p>",
        "",
        "<ul><li>Why?</li></ul>",
      ].join("\u001f"),
      sfld: "How <long>",
      mod: exportedAt.getTime() / 1000,
    },
  ]);
  const joined = database
    .prepare(
      "select c.type, c.queue, c.due, json_extract(col.decks, '$.' || c.did || '.name') as deck from cards c join notes n on n.id = c.nid join col",
    )
    .all();
  expect(joined).toEqual([{ type: 0, queue: 0, due: 1, deck: "Tea" }]);
});

it("describes the fields and templates that its notes have", () => {
  const database = collectionOf(writeAnki({ title: "Tea", exportedAt }, [question]));
  const [row] = database
    .prepare(
      "select m.value as type, n.mid, col.ver from col, json_each(col.models) m, notes n where m.key = n.mid",
    )
    .all();
  const type = JSON.parse(String(row?.type));
  expect(row?.ver).toBe(11);
  expect(type.flds).toHaveLength(6);
  const names = [
    ...String(type.tmpls[0].qfmt + type.tmpls[0].afmt).matchAll(/\{\{[#/]?(?:hint:)?([\w-]+)\}\}/g),
  ];
  const known = ["FrontSide", ...type.flds.map(({ name }: { name: string }) => name)];
  expect(names.map(([, name]) => name).filter((name) => !known.includes(name))).toEqual([]);
});

it("knows a question again in a later export", () => {
  const guid = (at: Date, title: string) =>
    collectionOf(writeAnki({ title: "Tea", exportedAt: at }, [{ ...question, title }]))
      .prepare("select guid from notes")
      .get()?.guid;
  expect(guid(exportedAt, "A")).toBe(guid(new Date(), "B"));
});
