/** Lengths to choose from without thinking. With the bank that comes with Viva none of them is tight (`pace.ts`). */
export const LENGTHS = [
  { value: "short", label: "Short", questionCount: 5, durationMinutes: 35 },
  { value: "standard", label: "Standard", questionCount: 8, durationMinutes: 50 },
  { value: "long", label: "Long", questionCount: 12, durationMinutes: 80 },
] as const;

/** For a number of questions whose length nobody said. */
export const MINUTES_A_QUESTION = 9;
