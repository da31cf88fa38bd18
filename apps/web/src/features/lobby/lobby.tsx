import type { InterviewView } from "@viva/domain/interview/views";
import { PageHeader } from "@viva/ui/page-header";
import { describeContent } from "../interview/describe-interview.ts";
import { DeviceCheck } from "./device-check.tsx";
import { LobbyRules } from "./lobby-rules.tsx";
import { StartPanel } from "./start-panel.tsx";

/** The room's antechamber: what will happen, whether this device is fit for it, and the way in. */
export function Lobby({ interview, readerTimeZone }: { interview: InterviewView; readerTimeZone: string }) {
  const open = interview.state !== "finished" && interview.state !== "cancelled";
  return (
    <>
      <PageHeader
        eyebrow={interview.set.title}
        title={interview.title}
        description={`${describeContent(interview)}.`}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-5 lg:order-2">
          <StartPanel interview={interview} readerTimeZone={readerTimeZone} />
          {open ? <DeviceCheck code={interview.include !== "text-only"} /> : null}
        </div>
        <LobbyRules interview={interview} />
      </div>
    </>
  );
}
