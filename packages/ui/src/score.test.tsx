import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ScoreChange, ScoreNumber, scoreTone } from "./score.tsx";

describe("a score", () => {
  it("changes its tone at 45, 65 and 85", () => {
    expect([44.9, 45, 64.9, 65, 84.9, 85].map(scoreTone)).toEqual([
      "bad",
      "warn",
      "warn",
      "neutral",
      "neutral",
      "good",
    ]);
  });

  it("that is missing is read out as missing, never as zero", () => {
    const html = renderToStaticMarkup(<ScoreNumber score={null} />);
    expect(html).toContain("no score yet");
    expect(html).not.toContain("0");
  });

  it("shows losses with a minus sign that is as wide as the plus", () => {
    expect(renderToStaticMarkup(<ScoreChange change={-3.2} />)).toContain("−3");
    expect(renderToStaticMarkup(<ScoreChange change={8.6} />)).toContain("+9");
    expect(renderToStaticMarkup(<ScoreChange change={0.2} />)).toContain("same");
    expect(renderToStaticMarkup(<ScoreChange change={null} />)).toContain("first");
  });
});
