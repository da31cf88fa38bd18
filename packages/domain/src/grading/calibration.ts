import * as z from "zod";

const share = z.number().min(0).max(1);
const criteria = z.number().int().nonnegative();

/**
 * How often the built-in grader is right, criterion by criterion, on questions that it did not see; right is what
 * careful readers ticked. Shares are 0..1.
 */
export const calibrationSchema = z.object({
  /** The grader that was measured, and the one that grades now. */
  grader: z.string(),
  current: z.string(),
  questions: z.number().int(),
  answers: z.number().int(),
  criteria,
  /** Share right if it decided on everything, and if it always gave the commonest verdict. */
  right: share,
  constant: share,
  /** From which stated confidence on it calls itself sure, of how many criteria, and how often it is right then. */
  sure: z.object({ from: share, share, right: share }),
  /** Mean distance between what was stated and what was right. */
  calibrationError: share,
  /** How many totals lay in their 80 % interval. */
  interval80Holds: share,
  /** Share of attacks that got little or went to a person, and of real answers that were sent there with them. */
  attacks: z.object({ stood: share, flagged: share }),
  /** Of the surest tenth, two tenths and so on: the share that was right. */
  curve: z.array(z.object({ decided: share, right: share })),
  bins: z.array(z.object({ from: share, to: share, criteria, stated: share, right: share })),
  byVerdict: z.array(z.object({ verdict: z.string(), criteria, right: share })),
});
export type Calibration = z.infer<typeof calibrationSchema>;
