"use client";

import { useMutation } from "@tanstack/react-query";
import type { Report } from "@viva/domain/mastery/views";
import { Button } from "@viva/ui/button";
import { FieldError } from "@viva/ui/field";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { formatMinutes } from "../time/format-time.ts";

/** Makes the suggested interview and opens its lobby; the clock starts only there. */
export function PractiseThese({ suggestion }: { suggestion: NonNullable<Report["suggestion"]> }) {
  const router = useRouter();
  const trpc = useTRPC();
  const create = useMutation(trpc.interview.create.mutationOptions());
  const [refused, setRefused] = useState<string | null>(null);
  /** Stays busy until the next page is there: the button must not be pressed twice. */
  const [leaving, setLeaving] = useState(false);
  const { setId, questionCount, durationMinutes } = suggestion;
  const topics = suggestion.topics.map((topic) => topic.id);

  const practise = async () => {
    setLeaving(true);
    setRefused(null);
    try {
      const plan = { setId, questionCount, durationMinutes, topics, include: "text-and-code" as const };
      const { interviewId } = await create.mutateAsync({ plan });
      router.push(paths.interview(interviewId));
    } catch (error) {
      setLeaving(false);
      setRefused(describeError(error));
    }
  };

  return (
    <div className="print:hidden">
      <Button variant="primary" busy={leaving} onClick={() => void practise()}>
        Practise these, {formatMinutes(durationMinutes)}
      </Button>
      <div role="alert">
        {refused === null ? null : (
          <>
            <FieldError>{refused}</FieldError>
            <Link
              href={paths.newInterview({ setId, topics, questionCount, durationMinutes })}
              className="link text-small"
            >
              Change the interview
            </Link>
          </>
        )}
      </div>
    </div>
  );
}
