import { stringify } from "yaml";
import type { BankFile } from "../../read-question.ts";
import { writeQuestion } from "../../write-question.ts";
import { makeZip } from "../archive/make-zip.ts";
import type { ExchangeSet, Loss, SetQuestion } from "../exchange.ts";

/** A bank folder as a zip, and the ids of the questions in it. What the format of question files cannot say is left out, and told. */
export function writeMarkdown(set: ExchangeSet): { bytes: Uint8Array; written: Set<string>; losses: Loss[] } {
  const files = new Map<string, string>([["bank.yaml", bankText(set)]]);
  const written = new Set<string>();
  const losses: Loss[] = [];
  for (const each of set.questions) {
    const { question } = each;
    const own = filesOf(each);
    if (own === null) {
      losses.push({
        question: question.title,
        field: "prompt",
        what: "Left out: its Markdown has a heading Reference of its own or a code block that stays open.",
      });
      continue;
    }
    for (const { path, text } of own) files.set(path, text);
    written.add(question.id);
  }
  return { bytes: makeZip(files), written, losses };
}

/** Null for what the format cannot say. */
function filesOf({ question, planted }: SetQuestion): BankFile[] | null {
  const [topic = "questions"] = question.topics;
  try {
    return writeQuestion(question, `questions/${topic}/${question.id}`, planted);
  } catch {
    return null;
  }
}

function bankText({ title, licence, topics, notes, questions }: ExchangeSet): string {
  const used = new Set(questions.flatMap(({ question }) => question.topics));
  const parents = new Set([...used].map((id) => id.split("/")[0]));
  const cited = new Set(questions.flatMap(({ question }) => question.sources.map(({ note }) => note)));
  const kept = notes.filter(({ id }) => cited.has(id));
  return stringify({
    id: slug(title),
    title,
    licence: licence ?? "unstated",
    topics: topics.filter(({ id }) => used.has(id) || parents.has(id)),
    ...(kept.length === 0 ? {} : { notes: kept }),
  });
}

function slug(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ["bank"];
  return words.join("-").slice(0, 60).replace(/-$/, "");
}
