import type { ReviewCriterion } from "@viva/domain/grading/views";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { sampleCriterion } from "../model/criterion.fixture.ts";
import { AnswerText } from "./answer-text.tsx";

const criterion = (part: Partial<ReviewCriterion>) => sampleCriterion({ id: "join", ...part });
const render = (answer: string, criteria: ReviewCriterion[], active: string[] = []) =>
  renderToStaticMarkup(
    <AnswerText answer={answer} criteria={criteria} active={active} onActive={() => undefined} />,
  );

it("leads from the words of a criterion to the criterion, and names only the tones that are there", () => {
  const html = render("It does a join.", [criterion({ evidence: [{ start: 8, end: 14 }] })]);
  expect(html).toContain('href="#criterion-join"');
  expect(html).toContain(">a join</a></mark>.");
  expect(html).toContain(">evidence<");
  expect(html).not.toContain(">misconception<");
});

it("looks different while its criterion is pointed at", () => {
  const criteria = [criterion({ evidence: [{ start: 0, end: 2 }] })];
  expect(render("It does", criteria, ["join"])).not.toBe(render("It does", criteria));
});

it("shows what was typed as text, never as markup", () => {
  expect(render("<b>x</b>", [criterion({ evidence: [{ start: 0, end: 3 }] })])).toContain("&lt;b&gt;");
});
