import type { Criterion } from "@viva/domain/bank/question";
import { blankExchange, type CodeCheck, type ExchangeQuestion, type SetQuestion } from "./exchange.ts";

/** A question of ours in the shape of the formats; nothing of it is lost. */
export function toExchange({ question, planted }: SetQuestion): ExchangeQuestion {
  const { sources, covers, corrections, followUps, hints, topics, difficulty, minutes } = question;
  return {
    ...blankExchange(question.kind, question.title, question.prompt),
    id: question.id,
    answer: question.reference,
    topics,
    difficulty,
    minutes,
    criteria: question.rubric.map((criterion) => ({
      id: criterion.id,
      weight: criterion.weight,
      statement: criterion.statement,
      accept: criterion.by === "text" ? criterion.accept : [],
      misconceptions: criterion.by === "text" ? criterion.misconceptions : [],
      study: criterion.study ?? null,
      tests: criterion.by === "tests" ? criterion.tests : [],
      check: checkOf(criterion),
    })),
    followUps,
    hints,
    samples: question.kind === "free-text" ? question.samples : [],
    sources,
    covers,
    corrections,
    code:
      question.kind === "code"
        ? {
            runtime: question.runtime,
            fixture: question.fixture ?? null,
            starter: question.starter,
            solution: question.solution,
            tests: question.tests,
          }
        : null,
    planted: [...planted],
  };
}

function checkOf(criterion: Criterion): CodeCheck | null {
  if (criterion.by === "text" || criterion.by === "tests") return null;
  const { id: _id, weight: _weight, statement: _statement, study: _study, ...check } = criterion;
  return check;
}
