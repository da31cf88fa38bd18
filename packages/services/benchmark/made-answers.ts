import type { FreeTextQuestion } from "@viva/domain/bank/question";
import { seededRandom, shuffled } from "@viva/domain/interview/seeded-random";

const FILLERS = [
  "As far as I remember it works like that.",
  "I would look it up before I rely on it.",
  "In the last project we had exactly this case and it took a while to find.",
  "It depends on the version, but mostly this is what happens.",
  "That is the short form of it.",
  "You can see it when you print what comes back.",
];

/**
 * Answers as people give them to this question, none like another: some of what its rubric accepts, in one of its
 * wordings, in any order, with words around it. The same ones at each call.
 */
export function makeAnswers(question: FreeTextQuestion, count: number): string[] {
  const random = seededRandom(question.id);
  return Array.from({ length: count }, (_, index) => {
    const said = question.rubric.flatMap(({ statement, accept, misconceptions }) => {
      const share = random();
      if (share < 0.4) return [];
      const wordings = share < 0.5 && misconceptions.length > 0 ? misconceptions : [statement, ...accept];
      return [sentence(wordings[Math.floor(random() * wordings.length)] ?? statement)];
    });
    const around = FILLERS.filter(() => random() < 0.35);
    return [...shuffled([...said, ...around], random), `So much for case ${index}.`].join(" ");
  });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
