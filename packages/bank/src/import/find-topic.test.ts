import { describe, expect, it } from "vitest";
import { topicFinder } from "./find-topic.ts";

const topics = [
  { id: "django", name: "Django" },
  { id: "django/orm", name: "ORM and queries" },
  { id: "django/forms", name: "Forms" },
  { id: "python", name: "Python" },
  { id: "python/memory", name: "Memory and garbage collection" },
];
const find = topicFinder(topics, [
  {
    topics: ["django/orm"],
    title: "Loading related rows",
    text: "select_related joins, prefetch_related fetches",
  },
  { topics: ["python/memory"], title: "Reference cycles", text: "objects that refer to each other" },
]);
const clues = (title: string, heading: string | null = null, text = "") => ({ title, heading, text });

describe("the topic of a question", () => {
  it.each([
    [clues("How does garbage collection work?"), "python/memory"],
    [clues("What is prefetch_related for?"), "django/orm"],
    [clues("What does clean() do?", "Forms"), "django/forms"],
    [clues("Explain", null, "Two objects refer to each other and are in a cycle"), "python/memory"],
    [clues("Anything at all", "django/forms"), "django/forms"],
  ])("is found by its words: %j", (question, topic) => {
    expect(find(question)).toBe(topic);
  });

  it("is none where no topic stands out, or where there are none", () => {
    expect(find(clues("What is a load balancer?"))).toBeNull();
    expect(topicFinder([], [])(clues("What is it?"))).toBeNull();
  });
});
