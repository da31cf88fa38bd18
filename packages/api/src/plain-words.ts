import * as z from "zod";

const english = z.locales.en().localeError;

/** What a reader is told of input that a schema refuses without words of its own. Says what to do. */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "too_big":
      return amount(issue.origin, "at most", Number(issue.maximum));
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1
        ? "Fill this in."
        : amount(issue.origin, "at least", Number(issue.minimum));
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "Fill this in." : english(issue);
    default:
      return english(issue);
  }
};

function amount(origin: string, bound: "at most" | "at least", limit: number): string {
  const number = limit.toLocaleString("en");
  switch (origin) {
    case "string":
      return `Use ${bound} ${number} characters.`;
    case "array":
    case "set":
      return `Give ${bound} ${number}.`;
    default:
      return `Give a number of ${bound} ${number}.`;
  }
}
