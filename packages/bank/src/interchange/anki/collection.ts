import { ankiFieldNames } from "./fields.ts";

/** Tables of a collection of schema 11. https://github.com/ankidroid/Anki-Android/wiki/Database-Structure */
export const ankiSchema = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
  ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
  left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
  type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_notes_csum on notes (csum);
create index ix_cards_usn on cards (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_usn on revlog (usn);
create index ix_revlog_cid on revlog (cid);
`;

/** Always the same: Anki takes two note types of one id for one, so that decks share it. */
export const noteTypeId = 1_600_000_000_471;

const front = `<h3>{{Title}}</h3>{{Question}}{{#Hints}}<p>{{hint:Hints}}</p>{{/Hints}}`;
const back = `{{FrontSide}}<hr id="answer">{{Answer}}{{#Criteria}}<h4>What an answer must say</h4>{{Criteria}}{{/Criteria}}{{#Follow-ups}}<h4>Ask next</h4>{{Follow-ups}}{{/Follow-ups}}`;

/** `now` in seconds. */
export function noteType(now: number, deckId: number) {
  return {
    id: noteTypeId,
    name: "Viva question",
    type: 0,
    mod: now,
    usn: -1,
    sortf: 0,
    did: deckId,
    tags: [],
    vers: [],
    flds: ankiFieldNames.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: "Arial",
      size: 20,
      media: [],
    })),
    tmpls: [{ name: "Card 1", ord: 0, qfmt: front, afmt: back, did: null, bqfmt: "", bafmt: "" }],
    req: [[0, "any", [0, 1]]],
    css: ".card { font-family: sans-serif; font-size: 18px; text-align: left; } pre { overflow-x: auto; }",
    latexPre: "",
    latexPost: "",
  };
}

export function deckOf(id: number, name: string, now: number) {
  const none = [0, 0];
  return {
    id,
    name,
    desc: "",
    mod: now,
    usn: -1,
    conf: 1,
    dyn: 0,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 10,
    extendRev: 50,
    newToday: none,
    revToday: none,
    lrnToday: none,
    timeToday: none,
  };
}

/** Anki's own defaults. */
export const deckOptions = {
  id: 1,
  name: "Default",
  mod: 0,
  usn: 0,
  autoplay: true,
  maxTaken: 60,
  replayq: true,
  timer: 0,
  new: {
    bury: true,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 100 },
};
