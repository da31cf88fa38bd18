import { questionDrafts, questionSets, questions, setItems, sources } from "@viva/db/schema/bank";
import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import type { DraftContent } from "@viva/domain/bank/drafts";
import { joinDrafts, joinSources } from "@viva/domain/bank/join-drafts";
import { type Destination, planImport } from "@viva/domain/bank/plan-import";
import type { Source } from "@viva/domain/bank/question";
import { eq, max } from "drizzle-orm";
import { authorizeImport, authorizeSetEdit, type ImportRow, type SetRow } from "../access/authorize.ts";
import { audit, type Call, type Context, inTransaction, only } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { requireOpen } from "./decide-import.ts";
import { type DraftRow, loadDrafts } from "./get-import.ts";
import { mergeIntoQuestion } from "./merge-into-question.ts";

export interface AddedImport {
  setId: string;
  /** Drafts that are new in the set. */
  created: number;
  /** Questions of the file that became a part of another one. */
  merged: number;
}

/**
 * Makes drafts of the accepted questions of an import, at the end of its set, and merges those that are to be merged.
 * Each keeps its place in the file as a source. All of it or nothing; nothing is published.
 */
export function addImport({
  ctx,
  input,
}: Call<{ importId: string; revision: number }>): Promise<AddedImport> {
  return inTransaction(ctx, async (tx) => {
    const row = await authorizeImport(tx, input.importId, true);
    requireOpen(row);
    if (row.revision !== input.revision) {
      throw new ServiceError(
        "conflict",
        "This import was changed in another page. Look at what it says now, then add the questions.",
      );
    }
    const set = await authorizeSetEdit(tx, row.setId);
    const drafts = await loadDrafts(tx, row.id);
    const destinations = destinationsOf(drafts);
    const source = await storeSource(tx, row);
    const questionIds = await createDrafts(tx, set, contentsOf(drafts, destinations, source));
    let merged = 0;
    for (const [position, draft] of drafts.entries()) {
      const destination = destinations[position];
      if (destination === undefined || destination.kind === "nowhere") continue;
      if (destination.kind !== "new") merged += 1;
      await settle(tx, set, draft, destination, questionIds, source);
    }
    const now = tx.clock.now();
    await tx.db
      .update(bankImports)
      .set({ addedAt: now, revision: row.revision + 1 })
      .where(eq(bankImports.id, row.id));
    await tx.db.update(questionSets).set({ updatedAt: now }).where(eq(questionSets.id, set.id));
    await audit(tx, "bank.add-import", { type: "import", id: row.id });
    return { setId: set.id, created: questionIds.size, merged };
  });
}

function destinationsOf(drafts: readonly DraftRow[]): Destination[] {
  const plan = planImport(
    drafts.map(({ content, decision, duplicatePosition, question: { duplicateOf } }) => ({
      content,
      decision,
      duplicatePosition,
      duplicateQuestionId: duplicateOf?.in === "bank" ? duplicateOf.id : null,
    })),
  );
  if (plan.kind === "refused") {
    const [first] = plan.problems;
    throw new ServiceError("invalid", first === undefined ? "" : `“${first.title}”: ${first.message}`, {
      problems: plan.problems.map(({ title, message }) => ({ field: title, message })),
    });
  }
  if (plan.destinations.every(({ kind }) => kind === "nowhere")) {
    throw new ServiceError("invalid", "No question is accepted. Accept at least one, or discard the import.");
  }
  return plan.destinations;
}

type SourceOf = (draft: DraftRow) => Source[];

/** The file as a note that questions can cite; gives the place of a draft in it. */
async function storeSource(tx: Context, row: ImportRow): Promise<SourceOf> {
  const note = noteId(row);
  await tx.db
    .insert(sources)
    .values({ id: note, title: row.name, lineCount: row.lineCount })
    .onConflictDoNothing();
  return ({ question: { lines } }) => (lines === null ? [] : [{ note, from: lines[0], to: lines[1] }]);
}

/** Name and content: the same file is the same note, whoever brings it and however often. */
export function noteId({ name, sha256 }: { name: string; sha256: string }): string {
  const stem = name.replace(/\.\w{1,8}$/, "").replaceAll(/[^\p{L}\p{N}-]+/gu, "-");
  return `${stem.slice(0, 60)}_${sha256.slice(0, 16)}`;
}

/** The drafts to make, by their places in the file, with all that is joined to them. */
function contentsOf(
  drafts: readonly DraftRow[],
  destinations: readonly Destination[],
  sourceOf: SourceOf,
): Map<number, DraftContent> {
  const contents = new Map<number, DraftContent>();
  for (const [position, draft] of drafts.entries()) {
    const destination = destinations[position];
    const content = { ...draft.content, sources: joinSources(draft.content.sources ?? [], sourceOf(draft)) };
    if (destination?.kind === "new") contents.set(position, content);
    if (destination?.kind === "draft") {
      const first = contents.get(destination.position);
      // The plan lets nothing else join.
      if (first !== undefined && first.kind !== "code" && content.kind !== "code")
        contents.set(destination.position, joinDrafts(first, content));
    }
  }
  return contents;
}

/** Ids of the new questions by place in the file. */
async function createDrafts(
  tx: Context,
  set: SetRow,
  contents: ReadonlyMap<number, DraftContent>,
): Promise<Map<number, string>> {
  const now = tx.clock.now();
  const last = only(
    await tx.db
      .select({ position: max(setItems.position) })
      .from(setItems)
      .where(eq(setItems.setId, set.id)),
  );
  let next = (last.position ?? -1) + 1;
  const ids = new Map<number, string>();
  for (const [position, content] of contents) {
    const { id } = only(
      await tx.db
        .insert(questions)
        .values({ homeSetId: set.id, key: `q-${tx.ids.uuid()}`, createdAt: now })
        .returning({ id: questions.id }),
    );
    await tx.db.insert(questionDrafts).values({ questionId: id, content, savedAt: now });
    await tx.db.insert(setItems).values({ setId: set.id, questionId: id, position: next++ });
    ids.set(position, id);
  }
  return ids;
}

/** Notes at the draft what became of it; merges it when it goes to a question that is there. */
async function settle(
  tx: Context,
  set: SetRow,
  draft: DraftRow,
  destination: Exclude<Destination, { kind: "nowhere" }>,
  questionIds: ReadonlyMap<number, string>,
  sourceOf: SourceOf,
): Promise<void> {
  const note = (values: Partial<DraftRow>) =>
    tx.db.update(importDrafts).set(values).where(eq(importDrafts.id, draft.id));
  switch (destination.kind) {
    case "new":
      await note({
        questionId: questionIds.get(draft.position) ?? null,
        outcome: "created",
        revisionAfter: 1,
      });
      return;
    case "draft":
      await note({ questionId: questionIds.get(destination.position) ?? null, outcome: "joined" });
      return;
    case "question": {
      const merge = await mergeIntoQuestion(tx, set, destination.questionId, draft, sourceOf(draft));
      await note({ questionId: destination.questionId, ...merge });
    }
  }
}
