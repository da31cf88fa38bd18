import published from "./published.json" with { type: "json" };

/**
 * How often the grader is right when it is sure, measured on questions that it did not see. Made by
 * `npm run bench -- grader --publish`, never by hand. Shares are 0..1; verdicts are those of careful readers.
 */
export const PUBLISHED = published;
