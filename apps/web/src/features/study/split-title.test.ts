import { describe, expect, it } from "vitest";
import { splitTitle } from "./split-title.ts";

describe("the title of a study page", () => {
  it("is its first heading, which the text then leaves out", () => {
    expect(splitTitle("# Tea #\n\nHot water.\n", "tea/green")).toEqual({
      title: "Tea",
      text: "Hot water.\n",
    });
  });

  it("is the page's own title when the text starts otherwise", () => {
    expect(splitTitle("Hot water.\n\n# Later\n", "Green tea")).toEqual({
      title: "Green tea",
      text: "Hot water.\n\n# Later\n",
    });
    expect(splitTitle("## Second level\n", "Green tea").title).toBe("Green tea");
  });
});
