import { type Finding, fieldName } from "./finding.ts";
import type { BankReading } from "./read-bank.ts";
import type { BankQuestion } from "./read-question.ts";

/** Criteria that send a candidate to a passage that does not exist. A missing page is told once. */
export function lintStudy({ questions, studyNotes }: BankReading): Finding[] {
  const pages = new Map(studyNotes.map((note) => [note.page, note]));
  const links = questions.flatMap(studyLinks);
  const findings = links.flatMap(({ entry, field, page, anchor }): Finding[] => {
    const note = pages.get(page);
    if (note === undefined || note.anchors.includes(anchor)) return [];
    const message = `${note.file} has no heading for #${anchor}: expected one of ${note.anchors.join(", ")}`;
    return [{ ...entry.place(field), field: fieldName(field), message, severity: "error" }];
  });
  const absent = Map.groupBy(
    links.filter(({ page }) => !pages.has(page)),
    ({ page }) => page,
  );
  for (const [page, pointing] of absent) {
    const [first] = pointing;
    if (first === undefined) continue;
    const count = pointing.length === 1 ? "this criterion points" : `${pointing.length} criteria point`;
    const message = `no page study/${page}.md, to which ${count}: add it, or remove the links`;
    findings.push({
      ...first.entry.place(first.field),
      field: fieldName(first.field),
      message,
      severity: "warning",
    });
  }
  return findings;
}

function studyLinks(entry: BankQuestion) {
  return entry.question.rubric.flatMap((criterion, index) => {
    const [page, anchor] = criterion.study?.split("#") ?? [];
    return page === undefined || anchor === undefined
      ? []
      : [{ entry, field: ["rubric", index, "study"], page, anchor }];
  });
}
