import type { PlantedSolution } from "@viva/domain/bank/question";
import type { BankQuestion } from "./read-question.ts";

/** The planted wrong solutions of a question: `wrong/loops-over-authors.py` is the mistake "loops over authors". */
export function plantedIn({ wrong }: Pick<BankQuestion, "wrong">): PlantedSolution[] {
  return wrong.map(({ path, text }) => {
    const file = path.split("/").at(-1) ?? path;
    return { name: file.replace(/\.\w+$/, "").replaceAll("-", " "), code: text };
  });
}
