import { type Difficulty, difficultySchema } from "@viva/domain/bank/question";
import type { ExchangeQuestion } from "../exchange.ts";

/** What Moodle has no field of its own for, as tags that its users can search by. */
export function moodleTags({ topics, difficulty, minutes }: ExchangeQuestion): string[] {
  return [
    ...topics.slice(1),
    ...(difficulty === null ? [] : [`difficulty: ${difficulty}`]),
    ...(minutes === null ? [] : [`minutes: ${minutes}`]),
  ];
}

/** The category is the first topic; tags in a form of ours are fields, all others topics. */
export function readMoodleTags(category: string | null, tags: readonly string[]) {
  const topics = category === null ? [] : [category];
  let difficulty: Difficulty | null = null;
  let minutes: number | null = null;
  for (const tag of tags) {
    const [, name, value] = /^(difficulty|minutes): *([a-z0-9]{1,6})$/.exec(tag) ?? [];
    const level = difficultySchema.safeParse(value);
    if (name === "difficulty" && level.success) difficulty = level.data;
    else if (name === "minutes" && Number(value) > 0) minutes = Number(value);
    else if (tag !== "" && !topics.includes(tag)) topics.push(tag);
  }
  return { topics, difficulty, minutes };
}
