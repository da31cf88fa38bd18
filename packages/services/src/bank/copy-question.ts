import { draftOf } from "@viva/bank/draft-of";
import { questionVersions } from "@viva/db/schema/bank";
import { mayComeInto } from "@viva/domain/access/rules";
import { and, eq } from "drizzle-orm";
import { authorizeQuestionRead, authorizeSetEdit } from "../access/authorize.ts";
import { audit, type Call, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { addQuestion } from "./create-question.ts";
import { listPlanted } from "./planted-solutions.ts";

export interface CopyQuestionInput {
  questionId: string;
  version: number;
  /** A set of one's own. */
  setId: string;
}

/**
 * Begins a question of one's own as a copy of a published version. It is a draft, remembers what it is a copy of, and
 * goes its own way: neither changes with the other.
 */
export function copyQuestion({ ctx, input }: Call<CopyQuestionInput>): Promise<{ questionId: string }> {
  return inTransaction(ctx, async (tx) => {
    const { question, set: home } = await authorizeQuestionRead(tx, input.questionId);
    const set = await authorizeSetEdit(tx, input.setId);
    if (!mayComeInto(set, home)) {
      throw new ServiceError(
        "invalid",
        "This question is of another organisation than the set. Choose a set there.",
        {
          field: "setId",
        },
      );
    }
    const [version] = await tx.db
      .select()
      .from(questionVersions)
      .where(and(eq(questionVersions.questionId, question.id), eq(questionVersions.version, input.version)));
    if (!version) throw new ServiceError("not-found", "This question has no such published version.");
    const content = draftOf(version.content, await listPlanted(tx, version.id));
    const id = await addQuestion(tx, set, content, version.id);
    await audit(tx, "bank.copy-question", { type: "question", id });
    return { questionId: id };
  });
}
