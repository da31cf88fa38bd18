import type { TopicMastery } from "@viva/domain/mastery/views";
import { describe, expect, it } from "vitest";
import { headline } from "./headline.ts";

const topics = (standing: TopicMastery["standing"], ...names: string[]) =>
  names.map((name) => ({ name, standing }));

describe("the headline of a report", () => {
  it("names the weak topics, weakest first", () => {
    expect(headline(topics("weak", "Idempotency"))).toBe("One topic holds you back: Idempotency");
    expect(headline([...topics("weak", "Idempotency", "CSRF"), ...topics("strong", "JWT")])).toBe(
      "Two topics hold you back: Idempotency and CSRF",
    );
    expect(headline(topics("weak", "A", "B", "C"))).toBe("Three topics hold you back: A, B and C");
  });

  it("names the two weakest of many", () => {
    expect(headline(topics("weak", "A", "B", "C", "D"))).toBe(
      "Four topics hold you back, most of all A and B",
    );
    expect(headline(topics("weak", ..."ABCDEFGHIJK"))).toBe("11 topics hold you back, most of all A and B");
  });

  it("keeps names apart that hold an and or a comma", () => {
    expect(headline(topics("weak", "ORM and queries", "REST and HTTP"))).toBe(
      "Two topics hold you back: ORM and queries, and REST and HTTP",
    );
    expect(headline(topics("weak", "Threads, processes and the GIL", "CSRF"))).toBe(
      "Two topics hold you back: Threads, processes and the GIL; CSRF",
    );
    expect(headline(topics("weak", "ORM and queries"))).toBe("One topic holds you back: ORM and queries");
  });

  it("says that it cannot tell, and never rests on topics with too few answers", () => {
    expect(headline([])).toBe("Too few answers to tell yet");
    expect(headline(topics("too-few", "A", "B"))).toBe("Too few answers to tell yet");
    expect(headline([...topics("middling", "ORM"), ...topics("too-few", "A")])).toBe(
      "No weak topic. Most to gain: ORM",
    );
  });

  it("without a weak topic says where most is to gain, or that all is strong", () => {
    expect(headline([...topics("middling", "A", "B", "C"), ...topics("strong", "D")])).toBe(
      "No weak topic. Most to gain: A and B",
    );
    expect(headline(topics("strong", "A", "B"))).toBe("Strong in all 2 topics told so far");
    expect(headline(topics("strong", "A"))).toBe("Strong in A");
  });
});
