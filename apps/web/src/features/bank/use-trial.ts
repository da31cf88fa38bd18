import type { Trial } from "@viva/domain/bank/trial";
import { useEffect, useRef, useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";

const ASK_EVERY_MS = 700;

export interface Trying {
  trial: Trial | null;
  /** What keeps it from being asked how far it is; it goes on asking. */
  trouble: string | null;
  /** Asks for a try of a save and waits for its end. Rejects where it is refused; null when the page is left. */
  start: (revision: number) => Promise<Trial | null>;
}

/** The newest try of a question with code, followed until it has ended: also one that another page asked for. */
export function useTrial(questionId: string, initial: Trial | null): Trying {
  const client = useTRPCClient();
  const [trial, setTrial] = useState(initial);
  const [trouble, setTrouble] = useState<string | null>(null);
  const left = useRef(false);

  const follow = async (): Promise<Trial | null> => {
    while (!left.current) {
      try {
        const now = await client.bank.getTrial.query({ questionId });
        setTrouble(null);
        setTrial(now);
        if (now === null || now.status !== "queued") return now;
      } catch (error) {
        setTrouble(describeError(error));
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
    return null;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was under way when the page was opened
  useEffect(() => {
    left.current = false;
    if (initial?.status === "queued") void follow();
    return () => {
      left.current = true;
    };
  }, [questionId]);

  return {
    trial,
    trouble,
    async start(revision) {
      await client.bank.startTrial.mutate({ questionId, revision });
      return follow();
    },
  };
}
