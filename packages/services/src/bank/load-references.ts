import { corrections, sources, studyPages, topics } from "@viva/db/schema/bank";
import type { Correction } from "@viva/domain/bank/correction";
import type { StudyPage } from "@viva/domain/bank/study";
import { and, eq, notInArray } from "drizzle-orm";
import type { Context } from "../context.ts";
import type { LoadBankInput } from "./load-bank.ts";

/** What questions of a bank refer to: topics, notes, corrections and study pages, brought to what the files say. */
export async function loadReferences(tx: Context, setId: string, input: LoadBankInput): Promise<void> {
  for (const topic of input.bank.topics) {
    await tx.db
      .insert(topics)
      .values(topic)
      .onConflictDoUpdate({ target: topics.id, set: { name: topic.name } });
  }
  for (const note of input.bank.notes) {
    const values = { title: note.title, lineCount: note.lines };
    await tx.db
      .insert(sources)
      .values({ id: note.id, ...values })
      .onConflictDoUpdate({ target: sources.id, set: values });
  }
  await loadStudyPages(tx, setId, input.studyPages ?? []);
  await loadCorrections(tx, setId, input.corrections ?? []);
}

async function loadStudyPages(tx: Context, setId: string, pages: readonly StudyPage[]): Promise<void> {
  const names = pages.map(({ page }) => page);
  await tx.db.delete(studyPages).where(and(eq(studyPages.setId, setId), notInArray(studyPages.page, names)));
  for (const { page, title, markdown } of pages) {
    await tx.db
      .insert(studyPages)
      .values({ setId, page, title, markdown })
      .onConflictDoUpdate({ target: [studyPages.setId, studyPages.page], set: { title, markdown } });
  }
}

async function loadCorrections(tx: Context, setId: string, records: readonly Correction[]): Promise<void> {
  const keys = records.map(({ id }) => id);
  await tx.db.delete(corrections).where(and(eq(corrections.setId, setId), notInArray(corrections.key, keys)));
  for (const content of records) {
    await tx.db
      .insert(corrections)
      .values({ setId, key: content.id, content })
      .onConflictDoUpdate({ target: [corrections.setId, corrections.key], set: { content } });
  }
}
