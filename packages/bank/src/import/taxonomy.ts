import type { BankTopic } from "@viva/domain/bank/bank";
import type { Question } from "@viva/domain/bank/question";
import { type FindTopic, topicFinder } from "./find-topic.ts";

/** The topics that a question may have, and how the one of an imported question is found. */
export interface Taxonomy {
  topics: readonly BankTopic[];
  findTopic: FindTopic;
}

/** The topics of a bank, found by the words of the questions that have them. */
export function taxonomyOf(topics: readonly BankTopic[], questions: readonly Question[]): Taxonomy {
  const examples = questions.map(({ topics: own, title, prompt, rubric }) => ({
    topics: own,
    title,
    text: [prompt, ...rubric.map(({ statement }) => statement)].join(" "),
  }));
  return { topics, findTopic: topicFinder(topics, examples) };
}
