import type { OrganisationSummary } from "@viva/domain/identity/organisation";
import { Button } from "@viva/ui/button";
import { Field } from "@viva/ui/field";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";

/** Which people to list. Sent as the page's address, so that it works before its scripts run and can be kept. */
export function MemberFilter({
  organisations,
  organisation,
  search,
}: {
  organisations: readonly OrganisationSummary[];
  organisation: string | undefined;
  search: string | undefined;
}) {
  return (
    <search>
      <form action="/admin/members" className="flex flex-wrap items-end gap-3">
        <Field label="Name or e-mail" className="min-w-0 flex-1 basis-52">
          <TextInput type="search" name="search" defaultValue={search ?? ""} maxLength={120} />
        </Field>
        <Field label="Organisation" className="min-w-0 flex-1 basis-52">
          <Select name="organisation" defaultValue={organisation ?? ""}>
            <option value="">All</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit">Show</Button>
      </form>
    </search>
  );
}
