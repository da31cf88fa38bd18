import { buttonClass } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Download } from "lucide-react";
import { paths } from "../../client/paths.ts";

export function DataCard() {
  return (
    <Card aria-labelledby="data">
      <CardHeader id="data" title="Your data" />
      <p className="mt-1.5 max-w-prose text-muted">
        Everything that Viva holds about you in one JSON file: the account, interviews, attempts with answers
        and every edit, grades, appeals and decisions, reports, question sets of yours, and what the audit
        says of you.
      </p>
      <a href={paths.accountExport} download className={buttonClass({ className: "mt-3" })}>
        <Download aria-hidden />
        Download everything
      </a>
    </Card>
  );
}
