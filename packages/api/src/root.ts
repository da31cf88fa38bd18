import { appealRouter } from "./routers/appeal.ts";
import { attemptRouter } from "./routers/attempt.ts";
import { bankRouter } from "./routers/bank.ts";
import { bankImportRouter } from "./routers/bank-import.ts";
import { decisionRouter } from "./routers/decision.ts";
import { gradingRouter } from "./routers/grading.ts";
import { identityRouter } from "./routers/identity.ts";
import { interviewRouter } from "./routers/interview.ts";
import { masteryRouter } from "./routers/mastery.ts";
import { newsRouter } from "./routers/news.ts";
import { operationsRouter } from "./routers/operations.ts";
import { organisationRouter } from "./routers/organisation.ts";
import { regradeRouter } from "./routers/regrade.ts";
import { createCallerFactory, router } from "./trpc.ts";

/** All procedures, a router a concept. */
export const appRouter = router({
  identity: identityRouter,
  bank: bankRouter,
  bankImport: bankImportRouter,
  interview: interviewRouter,
  attempt: attemptRouter,
  grading: gradingRouter,
  decision: decisionRouter,
  appeal: appealRouter,
  news: newsRouter,
  regrade: regradeRouter,
  mastery: masteryRouter,
  operations: operationsRouter,
  organisation: organisationRouter,
});

export type AppRouter = typeof appRouter;

/** For server components and tests: the same procedures without the network. */
export const createCaller = createCallerFactory(appRouter);
