import { attemptRouter } from "./routers/attempt.ts";
import { bankRouter } from "./routers/bank.ts";
import { bankImportRouter } from "./routers/bank-import.ts";
import { gradingRouter } from "./routers/grading.ts";
import { identityRouter } from "./routers/identity.ts";
import { interviewRouter } from "./routers/interview.ts";
import { masteryRouter } from "./routers/mastery.ts";
import { createCallerFactory, router } from "./trpc.ts";

/** All procedures, a router a concept. */
export const appRouter = router({
  identity: identityRouter,
  bank: bankRouter,
  bankImport: bankImportRouter,
  interview: interviewRouter,
  attempt: attemptRouter,
  grading: gradingRouter,
  mastery: masteryRouter,
});

export type AppRouter = typeof appRouter;

/** For server components and tests: the same procedures without the network. */
export const createCaller = createCallerFactory(appRouter);
