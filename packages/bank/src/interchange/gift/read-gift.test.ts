import { describe, expect, it } from "vitest";
import { readGift } from "./read-gift.ts";

const read = (text: string) => readGift(new TextEncoder().encode(text));
const only = (text: string) => {
  const { questions, skipped } = read(text);
  expect(skipped).toEqual([]);
  expect(questions).toHaveLength(1);
  const [question] = questions;
  if (question === undefined) throw new Error("one question was expected");
  return question;
};

describe("readGift", () => {
  it("reads a multiple choice with what is said to each option", () => {
    const question = only(`// a comment
::Kettle::At which temperature does water boil at sea level?{
  =100 °C #It is.
  ~90 °C  #That is for green tea.
  ~0 °C
}`);
    expect(question).toMatchObject({ kind: "choice", title: "Kettle", lines: [1, 6] });
    expect(question.prompt).toBe("At which temperature does water boil at sea level?");
    expect(question.options).toEqual([
      { text: "100 °C", right: true, feedback: "It is." },
      { text: "90 °C", right: false, feedback: "That is for green tea." },
      { text: "0 °C", right: false, feedback: null },
    ]);
  });

  it("takes every option with points for right when no option has all of them", () => {
    const { questions, losses } = read("Which are teas?{~%50%Assam ~%50%Ceylon ~%-100%Mocha}");
    expect(questions[0]?.options.map(({ right }) => right)).toEqual([true, true, false]);
    expect(losses).toEqual([]);
  });

  it("tells when an option gives a part of the points", () => {
    const { questions, losses } = read("::T::Which?{=all of it ~%50%half of it ~none}");
    expect(questions[0]?.options.map(({ right }) => right)).toEqual([true, false, false]);
    expect(losses).toEqual([
      {
        question: "T",
        field: "options",
        what: "Options that give a part of the points count as right or wrong.",
      },
    ]);
  });

  it("puts a blank where the answers stand inside of the sentence", () => {
    expect(only("Tea is {=brewed ~fried} with hot water.").prompt).toBe(
      "Tea is \\_\\_\\_\\_\\_ with hot water.",
    );
  });

  it.each([
    ["T", true],
    ["TRUE", true],
    ["F", false],
    ["FALSE", false],
  ])("reads {%s} as true or false", (answer, isTrue) => {
    expect(only(`Tea has caffeine.{${answer}}`).options).toEqual([
      { text: "True", right: isTrue, feedback: null },
      { text: "False", right: !isTrue, feedback: null },
    ]);
  });

  it("gives the first feedback of true or false to the wrong answer", () => {
    const { options } = only(
      "Green tea wants boiling water.{FALSE#It turns bitter.#Right, 80 °C do.####More later}",
    );
    expect(options[0]).toEqual({ text: "True", right: false, feedback: "It turns bitter." });
    expect(options[1]).toEqual({ text: "False", right: true, feedback: "Right, 80 °C do." });
  });

  it("reads short answers, their weights and general feedback", () => {
    const question = only(
      "Who drinks it?{=%100%the guest#Yes. =%50%a guest =%0%the host ####It is always the guest.}",
    );
    expect(question.kind).toBe("free-text");
    expect(question.criteria).toEqual([
      {
        id: null,
        weight: 1,
        statement: "The answer is: the guest",
        accept: ["the guest"],
        misconceptions: ["the host"],
        study: null,
        tests: [],
        check: null,
      },
    ]);
    expect(question.answer).toBe(
      "the guest\n\nIt is always the guest.\n\n- a guest (50 % of the points)\n- the guest: Yes.",
    );
  });

  it.each([
    ["{#1822:5}", "1822, give or take 5"],
    ["{#1..5}", "a number from 1 to 5"],
    ["{#3.14}", "3.14"],
    ["{#=1822:0 =%50%1822:2 ~#No.}", "1822"],
    ["{#-0.5:.1}", "-0.5, give or take .1"],
  ])("reads the number %s", (answer, text) => {
    expect(only(`How many?${answer}`).criteria[0]?.accept).toEqual([text]);
  });

  it("reads pairs to match", () => {
    const question = only("::M::Which cup?{ =green tea -> glass =mocha -> small =tea -> mug }");
    expect(question.criteria.map(({ statement }) => statement)).toEqual([
      "green tea → glass",
      "mocha → small",
      "tea → mug",
    ]);
    expect(question.prompt).toContain("Match each of these with one of:\n\n- glass\n- mug\n- small");
  });

  it("reads an essay", () => {
    expect(only("::E::Why tea?{}")).toMatchObject({ kind: "free-text", prompt: "Why tea?", answer: "" });
  });

  it("unescapes what stands after a backslash, and nothing else", () => {
    const question = only(
      String.raw`::a\:\:b::[markdown]\{x\} \= 1 \~ 2 \# 3\nnew line C\:\\temp \w{=\=\{a\}#\#1 ~b}`,
    );
    expect(question.title).toBe("a::b");
    expect(question.prompt).toBe("{x} = 1 ~ 2 # 3\nnew line C:\\temp \\w");
    expect(question.options[0]).toEqual({ text: "={a}", right: true, feedback: "#1" });
  });

  it("reads the formats that a text says it is in", () => {
    expect(only("[html]<p>Is <b>this</b> <code>a*b</code>?</p>{}").prompt).toBe("Is **this** `a*b`?");
    expect(only("[plain]1 * 2 * 3 <b>{}").prompt).toBe("1 \\* 2 \\* 3 \\<b>");
    expect(only("[markdown]1 * 2 *x*{}").prompt).toBe("1 * 2 *x*");
    expect(only("What is List<String>[0]?{}").prompt).toBe("What is List\\<String>\\[0]?");
    expect(only("[sic] what?{}").prompt).toBe("\\[sic] what?");
  });

  it("takes the category for the topic, and ids and tags from comments", () => {
    const { questions } = read(`$CATEGORY: $course$/top/Drinks/Tea

// [id:tea-1] [tag:difficulty: hard] [tag:minutes: 7] [tag:water]
Why?{}

$CATEGORY: Coffee
Why not?{}`);
    expect(questions).toMatchObject([
      { id: "tea-1", topics: ["Drinks/Tea", "water"], difficulty: "hard", minutes: 7 },
      { id: null, topics: ["Coffee"], difficulty: null, minutes: null },
    ]);
  });

  it("tells what it skips, with the lines and the reason", () => {
    const { questions, skipped } = read(
      "Only a text.\n\nBroken {=a\n\n::x::Pairs?{=a -> b =c}\n\nGood?{=a ~b}",
    );
    expect(questions).toHaveLength(1);
    expect(skipped).toEqual([
      { lines: [1, 1], reason: "It has no answer block, so it is a description and asks nothing." },
      {
        lines: [3, 3],
        reason: "A brace is missing: answers stand between { and }, and other braces after a backslash.",
      },
      { lines: [5, 5], reason: "A pair to match has no arrow (->) between its two parts." },
    ]);
  });

  it("reads files of every line end, and with a byte order mark", () => {
    const text = "::A::x?{T}\r\n\r\n::B::y?{F}\r\n";
    expect(read(`\ufeff${text}`).questions.map(({ title }) => title)).toEqual(["A", "B"]);
    expect(read(text.replaceAll("\r\n", "\r")).questions.map(({ title }) => title)).toEqual(["A", "B"]);
  });
});
