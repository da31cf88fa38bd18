/** What is wrong in a bank folder, at a place that an editor can jump to. */
export interface Finding {
  /** Path from the bank folder, with forward slashes; "." for the folder itself. */
  file: string;
  /** 1-based. A problem of a whole file is at 1:1. */
  line: number;
  column: number;
  /** The field, as in `rubric[1].weight`; empty when the finding is about the file. */
  field: string;
  /** What is wrong, what is expected and what to do. */
  message: string;
  /** An error keeps the question out of the bank; a warning does not. */
  severity: "error" | "warning";
}

export interface Place {
  line: number;
  column: number;
}

export type FieldPath = readonly PropertyKey[];

/** `["rubric", 1, "weight"]` → `rubric[1].weight`. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === "number" ? `${name}[${key}]` : name === "" ? String(key) : `${name}.${String(key)}`,
    "",
  );
}

/** By file, then by place: the order in which a person works through them. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "en") ||
      a.line - b.line ||
      a.column - b.column ||
      a.message.localeCompare(b.message, "en"),
  );
}

/** `file:line:column: error: field: message`, the form that editors and CI logs recognise. */
export function formatFinding(finding: Finding): string {
  const field = finding.field === "" ? "" : `${finding.field}: `;
  return `${finding.file}:${finding.line}:${finding.column}: ${finding.severity}: ${field}${finding.message}`;
}
