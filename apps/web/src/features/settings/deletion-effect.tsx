import type { DeletionPreview, SetsAfterwards } from "@viva/domain/identity/account";
import { count } from "../time/format-time.ts";

/** What goes and what stays, in the numbers of this account. */
export function DeletionEffect({
  preview,
  afterwards,
}: {
  preview: DeletionPreview;
  afterwards: SetsAfterwards["kind"];
}) {
  const { interviews, attempts, setsRemoved, setsKept, decisions } = preview;
  return (
    <div className="flex flex-col gap-3">
      <Part title="Removed for good">
        <li>Your name, e-mail address and password, and every sign-in.</li>
        <li>
          {interviews === 0 && attempts === 0
            ? "Interviews and attempts: you have none."
            : `${count(interviews, "interview")} and ${count(attempts, "attempt")}, with every answer, edit, grade, appeal and report.`}
        </li>
        <li>Drafts of this account on this device.</li>
        {setsRemoved.length === 0 ? null : (
          <li>
            {count(setsRemoved.length, "question set")} in which nothing was published: {listed(setsRemoved)}.
          </li>
        )}
      </Part>
      <Part title="Stays, without your name">
        <li>The audit: that an account did something, and when.</li>
        {decisions === 0 ? null : (
          <li>{count(decisions, "decision")} on answers of others, because their grades rest on them.</li>
        )}
        {setsKept.length === 0 ? null : (
          <li>
            {count(setsKept.length, "published question set")}, which others draw from: {listed(setsKept)}.
            {afterwards === "hand-over"
              ? ` The new owner stands beside ${setsKept.length === 1 ? "it" : "them"}.`
              : null}
          </li>
        )}
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3 className="text-control font-medium">{title}</h3>
      <ul className="mt-1 list-disc pl-5 text-muted [&>li]:mt-0.5">{children}</ul>
    </section>
  );
}

function listed(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(", ");
}
