import type { LanguageModel, ModelReply } from "@viva/domain/grading/language-model";
import type { ModelChoice, ModelTrial } from "@viva/domain/grading/model-settings";
import { coversRubric, isSupported } from "@viva/domain/grading/second-opinion";
import { authorizeOrganisation } from "../access/authorize.ts";
import { audit, type Call, type ModelContext } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { evidenceIn } from "./evidence-in.ts";
import { EXPECTED, TRIAL } from "./trial-answer.ts";

export interface TryModelInput {
  organisationId: string;
  /** As it stands in the form: it need not be stored. */
  choice: ModelChoice;
}

/** Asks a model once about a made-up answer, from this process, and tells what came back. It costs what it costs. */
export async function tryModel({ ctx, input }: Call<TryModelInput, ModelContext>): Promise<ModelTrial> {
  const organisation = await authorizeOrganisation(ctx, input.organisationId);
  const model = modelOf(ctx, input.choice);
  await audit(ctx, "organisation.try-model", { type: "organisation", id: organisation.id });
  const answered = await model.grade(TRIAL);
  const { ms } = answered.cost;
  if (answered.kind === "fault") return { kind: "fault", ms, fault: answered.fault, detail: answered.detail };
  const { reply } = answered;
  // As in grading: a reply that leaves a criterion out, or makes one up, is worth nothing.
  const ids = TRIAL.criteria.map(({ id }) => id);
  if (!coversRubric(reply, ids)) {
    const detail = "It did not name each criterion of the rubric once, and no other.";
    return { kind: "fault", ms, fault: "nonsense", detail };
  }
  return { kind: "well-formed", ...answered.cost, criteria: criteriaOf(reply) };
}

function modelOf({ models }: ModelContext, choice: ModelChoice): LanguageModel {
  if (choice.use === "off")
    throw new ServiceError("invalid", "Off has nothing to try. Choose a model first.");
  const { use: _use, ...settings } = choice;
  const model = "baseUrl" in settings ? models.trial(settings) : models.trial("installation");
  if (model !== null) return model;
  throw new ServiceError(
    "invalid",
    "The installation has no model: the environment of this server does not name one.",
  );
}

function criteriaOf(reply: ModelReply) {
  const findEvidence = evidenceIn(TRIAL);
  const given = new Map(reply.criteria.map((criterion) => [criterion.id, criterion]));
  return TRIAL.criteria.map(({ id, statement }) => {
    const opinion = given.get(id) ?? { points: 0, evidence: [] };
    return {
      statement,
      points: opinion.points,
      expected: EXPECTED.get(id) ?? 0,
      quoted: isSupported(opinion.points, findEvidence(id, opinion.evidence)),
    };
  });
}
