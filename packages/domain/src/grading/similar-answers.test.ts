import { describe, expect, it } from "vitest";
import { groupSimilar } from "./similar-answers.ts";

const group = (answers: string[]) => groupSimilar(answers, (answer) => answer);

describe("similar answers", () => {
  it("stand together when they share most of their words, whatever case and punctuation", () => {
    const answers = ["GET only reads the data.", "get only reads data", "HEAD returns no body"];
    expect(group(answers)).toEqual([[answers[0], answers[1]], [answers[2]]]);
  });

  it("are not made of a short answer that a long one contains", () => {
    expect(
      group(["It is safe", "It is safe because a GET never writes anything on the server"]),
    ).toHaveLength(2);
  });

  it("without any words stand together", () => {
    expect(group(["", "...", "yes"])).toEqual([["", "..."], ["yes"]]);
  });
});
