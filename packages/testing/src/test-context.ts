import type { Db } from "@viva/db/client";
import { memberships, organisations } from "@viva/db/schema/identity";
import type { Role } from "@viva/domain/identity/role";
import type { GradingFlow, JobPayload, JobQueue, RegradeStep } from "@viva/jobs/catalog";
import {
  type Context,
  type ConvertingContext,
  createContext,
  inTransaction,
  only,
  randomIds,
} from "@viva/services/context";
import { convertHere } from "@viva/services/conversion/convert-here";
import { insertAccount } from "@viva/services/identity/insert-account";
import { eq } from "drizzle-orm";

/** A clock that stands still until it is moved. */
export class FixedClock {
  private at: Date;

  constructor(at = new Date("2026-11-21T10:00:00Z")) {
    this.at = at;
  }

  now(): Date {
    return this.at;
  }

  advance(ms: number): void {
    this.at = new Date(this.at.getTime() + ms);
  }
}

/** A queue that keeps requests for the test to look at; with `down`, requests reject. A fake of our own port. */
export class RecordingQueue implements JobQueue {
  readonly deadlines: { payload: JobPayload<"submit-expired-attempt">; at: Date }[] = [];
  readonly gradings: GradingFlow[] = [];
  readonly regrades: { step: RegradeStep; regradeId: string }[] = [];
  readonly trials: string[] = [];
  down = false;

  async enqueueDeadline(payload: JobPayload<"submit-expired-attempt">, at: Date): Promise<void> {
    this.requireUp();
    this.deadlines.push({ payload, at });
  }

  async enqueueGrading(request: GradingFlow): Promise<void> {
    this.requireUp();
    this.gradings.push(request);
  }

  async enqueueRegrade(step: RegradeStep, { regradeId }: JobPayload<RegradeStep>): Promise<void> {
    this.requireUp();
    this.regrades.push({ step, regradeId });
  }

  async enqueueTrial({ trialId }: JobPayload<"try-question">): Promise<void> {
    this.requireUp();
    this.trials.push(trialId);
  }

  async counts() {
    this.requireUp();
    return { waiting: 0, active: 0, delayed: 0 };
  }

  private requireUp(): void {
    if (this.down) throw new Error("the queue is down");
  }
}

/** Of every account that `signedUp` makes. Its hash is a cheap one: what is costly about hashing is tested with sign-ups. */
export const TEST_PASSWORD = "a passphrase for tests";
const TEST_PASSWORD_HASH =
  "$argon2id$v=19$m=8,t=1,p=1$2eQKSwOxmeHSCUljNZJi9g$7JeqnOMSCuMNhxO7Vrs78Ndms06JUa1opKxzoJLrIag";

export interface TestWorld {
  clock: FixedClock;
  jobs: RecordingQueue;
  /** What verbs reported to the operator. */
  faults: string[];
  /** The context of the system, or of an actor. */
  as(actor: Context["actor"]): ConvertingContext;
  /** Makes an account, in the first organisation unless another is given, and gives its context. */
  signedUp(
    role?: Role,
    name?: string,
    organisationId?: string,
  ): Promise<ConvertingContext & { actor: NonNullable<Context["actor"]> }>;
  /** Makes another organisation; its id. */
  organisation(name?: string): Promise<string>;
}

/** Verbs on this database with a clock and a queue that the test holds. */
export function testWorld(db: Db): TestWorld {
  const clock = new FixedClock();
  const jobs = new RecordingQueue();
  const faults: string[] = [];
  const reportFault = (what: string) => void faults.push(what);
  const as = (actor: Context["actor"]) => ({
    ...createContext({ actor, db, jobs, clock, ids: randomIds, reportFault }),
    converter: convertHere,
  });
  return {
    clock,
    jobs,
    faults,
    as,
    async signedUp(role = "candidate", name = `A ${role}`, organisationId) {
      const email = `${randomIds.uuid()}@test.example`;
      const actor = await inTransaction(as(null), async (tx) => {
        const account = await insertAccount(tx, { name, email, passwordHash: TEST_PASSWORD_HASH, role });
        if (account === null) throw new Error("Two random addresses were the same.");
        if (organisationId === undefined) return account;
        await tx.db.update(memberships).set({ organisationId }).where(eq(memberships.userId, account.id));
        return { ...account, organisationId };
      });
      return { ...as(actor), actor };
    },
    async organisation(name = `Organisation ${randomIds.uuid()}`) {
      return only(await db.insert(organisations).values({ name }).returning({ id: organisations.id })).id;
    },
  };
}
