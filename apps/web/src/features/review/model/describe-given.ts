import type { Given } from "@viva/domain/mastery/given";

/** "left blank": beside the title of a question. */
export function givenWords(given: Exclude<Given, "answered">): string {
  return given === "left-blank" ? "left blank" : "not reached";
}

/** In place of the answer that is not there. */
export function noAnswerWords(given: Exclude<Given, "answered">, own: boolean): string {
  if (given === "not-reached")
    return own ? "You did not get to this question" : "This question was not reached";
  return own ? "You left this blank" : "This was left blank";
}

/** "6 of 8 questions answered, 1 left blank, 1 not reached"; null when all were answered. */
export function answeredWords(questions: readonly { given: Given }[]): string | null {
  const number = (wanted: Given) => questions.filter(({ given }) => given === wanted).length;
  const answered = number("answered");
  if (answered === questions.length) return null;
  return [
    `${answered} of ${questions.length} ${questions.length === 1 ? "question" : "questions"} answered`,
    ...(number("left-blank") > 0 ? [`${number("left-blank")} left blank`] : []),
    ...(number("not-reached") > 0 ? [`${number("not-reached")} not reached`] : []),
  ].join(", ");
}
