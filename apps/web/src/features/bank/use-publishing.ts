import { useMutation } from "@tanstack/react-query";
import { useToast } from "@viva/ui/toast";
import { useState } from "react";
import { describeError, findServiceError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { publishNewest } from "./publish-newest.ts";
import type { QuestionDraft } from "./use-question-draft.ts";
import type { Trying } from "./use-trial.ts";

export interface Publishing {
  /** What it is doing; null while nothing. */
  busy: "trying" | "publishing" | null;
  /** Why nothing came of it. */
  refused: string | null;
  /** What is missing is marked at the fields once somebody asked, not while they begin. */
  asked: boolean;
  tryIt: () => Promise<void>;
  publish: () => Promise<void>;
}

const UNSAVED = "It could not be saved first, so nothing else was done. See above.";

/** Saves, tries what has code, and publishes: each step only after the one before. */
export function usePublishing(questionId: string, question: QuestionDraft, trying: Trying): Publishing {
  const toast = useToast();
  const publish = useMutation(useTRPC().bank.publishQuestion.mutationOptions());
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState<Publishing["busy"]>(null);

  /** Runs `step`; whatever is refused is shown where it belongs. */
  const showing = async (doing: "trying" | "publishing", step: () => Promise<void>) => {
    setAsked(true);
    setRefused(null);
    setBusy(doing);
    try {
      await step();
    } catch (error) {
      const refusal = findServiceError(error);
      if (refusal !== null && refusal.problems.length > 0) question.setProblems(refusal.problems);
      else setRefused(describeError(error));
    }
    setBusy(null);
  };

  /** Whether it keeps its promises. */
  const tryRevision = async (revision: number): Promise<boolean> => {
    const trial = await trying.start(revision);
    if (trial === null) return false;
    if (trial.result === null) {
      setRefused(trial.failure ?? "The server did not run it. Try it again.");
      return false;
    }
    question.setProblems(trial.result.problems);
    return trial.result.problems.length === 0;
  };

  return {
    busy,
    refused,
    asked,
    tryIt: () =>
      showing("trying", async () => {
        const revision = await question.flush();
        if (revision === null) setRefused(UNSAVED);
        else await tryRevision(revision);
      }),
    publish: () =>
      showing("publishing", async () => {
        const done = await publishNewest({
          flush: question.flush,
          keeps: async (revision) => question.draft.kind !== "code" || (await tryRevision(revision)),
          publish: (revision) => publish.mutateAsync({ questionId, revision }),
        });
        if (done === "broken") return;
        if (done === "unsaved") {
          setRefused(UNSAVED);
          return;
        }
        const { version, revision } = done;
        question.published(version, revision);
        setAsked(false);
        toast({
          title: `Version ${version} is published`,
          detail: "Interviews drawn from now on use it. Those already drawn keep theirs.",
        });
      }),
  };
}
