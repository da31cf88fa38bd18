import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";

type Part = { status: "ok" | "down"; detail: string };

/** The parts that an interview needs, and what each says of itself. */
export function HealthCard({
  health,
}: {
  health: { version: string; database: Part; queue: Part; sandbox: Part; grading: Part };
}) {
  const parts = [
    ["Database", health.database],
    ["Queue", health.queue],
    ["Sandbox", health.sandbox],
    ["Grading", health.grading],
  ] as const;
  return (
    <Card aria-labelledby="health">
      <CardHeader id="health" title="Health" aside={`version ${health.version}`} />
      <dl className="mt-1.5">
        {parts.map(([name, part]) => (
          <div
            key={name}
            className="grid grid-cols-[6rem_minmax(0,1fr)_auto] items-baseline gap-3 border-t border-line py-2 first:border-t-0"
          >
            <dt className="font-medium">{name}</dt>
            <dd className="break-words text-muted tabular-nums">{part.detail}</dd>
            <dd>
              <Chip tone={part.status === "ok" ? "good" : "bad"}>{part.status}</Chip>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
