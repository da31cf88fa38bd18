import { describe, expect, it } from "vitest";
import { groupSimilar } from "./similar-answers.ts";

const group = (...answers: string[]) => groupSimilar(answers, (answer) => answer, "free-text");
const groupCode = (...answers: string[]) => groupSimilar(answers, (answer) => answer, "code");

describe("similar answers", () => {
  it.each([
    ["GET only reads the data.", "get only reads data"],
    ["A tuple is immutable", "a tuple is imutable"],
    ["A tuple is immutable", "Tuple is immuatble!"],
    [
      "The list grows, so appending is cheap; inserting is not.",
      "the list grows so appending is cheap, inserting is not",
    ],
    ["It isn't evaluated until it is needed", "It is not evaluated until it is needed."],
    ["a generator can't be read again", "A generator cannot be read again"],
    ["- it is ordered\n- it has no duplicates", "It is ordered. It has no duplicates."],
    ["1. parse the request\n2. call the view", "* Parse the request\n* Call the view"],
    ["the lookup is O(1) on average", "The lookup is O( 1 ), on average."],
    ["use `dict.get` for a missing key", "Use dict.get for a missing key"],
    ["read-only views are safe", "Read only views are safe"],
    ["A view is computed each time the query runs", "a view is computed each time that the query runs"],
    ["", "..."],
  ])("stand together where they say the same in the same words: %j, %j", (one, other) => {
    expect(group(one, other)).toEqual([[one, other]]);
    expect(group(other, one)).toEqual([[other, one]]);
  });

  it.each([
    ["A list is mutable and a tuple is immutable", "A list is immutable and a tuple is mutable"],
    ["A list is mutable", "A list is immutable"],
    ["A view is computed on each read of it", "A view is not computed on each read of it"],
    [
      "the rows are sorted before they are sent to the client",
      "the rows are never sorted before they are sent to the client",
    ],
    ["It doesn't copy the list that was given to it", "It does copy the list that was given to it"],
    ["Lookup takes O(n)", "Lookup takes O(n^2)"],
    [
      "Lookup takes O(n) in a list of this length and shape",
      "Lookup takes O(n log n) in a list of this length and shape",
    ],
    ["Lookup takes O(n) time in the list", "Lookup takes O(n²) time in the list"],
    ["It returns -1 when nothing is found there", "It returns 1 when nothing is found there"],
    ["It waits for 10 seconds and tries again then", "It waits for 100 seconds and tries again then"],
    ["Since Python 3.1 dictionaries keep that order", "Since Python 3.10 dictionaries keep that order"],
    ["true when a > b and b is set as well", "true when a < b and b is set as well"],
    ["gives a - b for both of the numbers there", "gives a + b for both of the numbers there"],
    ["x == y compares the values of the two", "x = y compares the values of the two"],
    ["a list is written [] and the tuple ()", "a list is written () and the tuple []"],
    ["the server calls the client with the result", "the client calls the server with the result"],
    ["a process has threads, threads share its memory", "a thread has processes, threads share its memory"],
    ["a left join keeps all rows of the first table", "a right join keeps all rows of the first table"],
    ["a symmetric key is used to encrypt the data", "an asymmetric key is used to encrypt the data"],
    ["the first of the two is faster in this case", "the first of the two is slower in this case"],
    ["it keeps all the rows of the table that match", "it keeps some rows of the table that match"],
    ["the lock is taken before the row is read", "the lock is taken after the row is read"],
    ["a cache makes reading it again cheap", "a cache makes reading it again expensive"],
    ["`sort` works in place and gives None", "`sorted` works in place and gives None"],
    ["call `f(*args)` to hand the list on", "call `f(**args)` to hand the list on"],
    [
      "the index is used unless a function wraps the column",
      "the index is used if a function wraps the column",
    ],
    ["a deep copy copies the nested objects as well", "a copy copies the nested objects as well"],
    ["it never reads the row again", "it newer reads the row again"],
    ["Yes, it blocks until it is done", "No, it blocks until it is done"],
    ["It is safe", "It is safe because a GET never writes anything on the server"],
    ["HEAD returns no body", "GET only reads the data"],
    ["", "yes"],
  ])("stand apart where the words may mean something else: %j, %j", (one, other) => {
    expect(group(one, other)).toHaveLength(2);
    expect(group(other, one)).toHaveLength(2);
  });

  it.each([
    ["def f(a, b):\n    return a - b\n", "def f(a,b):\n  return a-b"],
    ["if a > b:\n\n\treturn 1", "if a > b:\n    return  1"],
  ])("of code are the same but for empty space: %j, %j", (one, other) => {
    expect(groupCode(one, other)).toHaveLength(1);
  });

  it.each([
    ["return a - b if a > b else b", "return a + b if a < b else b"],
    [
      "def f(a):\n    for x in a:\n        g(x)\n    h()",
      "def f(a):\n    for x in a:\n        g(x)\n        h()",
    ],
    ["x = 'a b'", "x = 'a  b'"],
    ["return value", "return Value"],
    ["return a - b", "return b - a"],
    ["return a  # done", "return a"],
  ])("of code stand apart at any other difference: %j, %j", (one, other) => {
    expect(groupCode(one, other)).toHaveLength(2);
  });

  it("keep the first of a group as what the others are held against", () => {
    const typos = [
      "a sequence of values",
      "a seqeunce of values",
      "a sequnce of valeus",
      "a seqeunc of values",
    ];
    expect(group(...typos)).toEqual([typos.slice(0, 3), typos.slice(3)]);
  });
});
