import type { OrganisationSummary } from "@viva/domain/identity/organisation";
import { Card, CardHeader } from "@viva/ui/card";
import { DataTable } from "@viva/ui/data-table";
import Link from "next/link";
import type { ReactNode } from "react";
import { paths } from "../../client/paths.ts";
import { duration, modelChoiceWords } from "./model/model-words.ts";
import { NewOrganisation } from "./organisation-buttons.tsx";

/** All organisations with their people and their use of a language model. */
export function OrganisationsCard({
  organisations,
  days,
}: {
  organisations: readonly OrganisationSummary[];
  /** How far back the use is counted. */
  days: number;
}) {
  return (
    <Card aria-labelledby="organisations">
      <CardHeader id="organisations" title="Organisations" aside={<NewOrganisation />} />
      <p className="mt-1 text-muted">
        They do not see each other&apos;s sets, candidates and grades. Built-in banks are for all.
      </p>
      <DataTable
        caption="Organisations"
        className="mt-1.5"
        rows={organisations}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: "Name",
            className: "w-full",
            cell: ({ id, name }) => (
              <Link href={paths.organisation(id)} className="link font-medium break-words">
                {name}
              </Link>
            ),
          },
          {
            key: "members",
            header: "People",
            align: "end",
            cell: ({ id, name, members }) => (
              <Link
                href={paths.members({ organisation: id })}
                aria-label={`${members} people in ${name}`}
                className="link"
              >
                {members}
              </Link>
            ),
          },
          {
            key: "model",
            header: <Heading>Language model</Heading>,
            wideOnly: true,
            className: "whitespace-nowrap text-small text-muted",
            cell: ({ model }) => modelChoiceWords(model),
          },
          {
            key: "sent",
            header: <Heading>Sent, {days} days</Heading>,
            align: "end",
            wideOnly: true,
            className: "whitespace-nowrap",
            cell: ({ sent }) => sent.toLocaleString("en-GB"),
          },
          {
            key: "time",
            header: <Heading>Median time</Heading>,
            align: "end",
            wideOnly: true,
            className: "whitespace-nowrap",
            cell: ({ medianMs }) => duration(medianMs),
          },
        ]}
      />
    </Card>
  );
}

/** The first column takes what room there is: the words of the others would be broken for it. */
function Heading({ children }: { children: ReactNode }) {
  return <span className="whitespace-nowrap">{children}</span>;
}
