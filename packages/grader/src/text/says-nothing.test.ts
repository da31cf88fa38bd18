import { expect, test } from "vitest";
import { saysNothing } from "./says-nothing.ts";

test.each([
  "not answered",
  "No answer.",
  "I don't know",
  "i dont know the answer to this question",
  "Sorry, I don’t really know this one yet.",
  "no idea",
  "IDK",
  "n/a",
  "I'm not sure",
  "I have forgotten it",
  "I've forgotten this one",
  "Sorry, no idea",
  "I have no idea",
  "I can't answer this",
  "Sorry sir, I do not remember. I will look it up later.",
])("says nothing: %s", (answer) => expect(saysNothing(answer)).toBe(true));

test.each([
  "",
  "None",
  "nothing",
  "pass",
  "null",
  "not",
  "I don't know, perhaps a lock",
  "Not sure, but I think it is lazy",
  "no, it copies",
  "The caller does not know the type",
  "A tuple cannot answer to append",
  "I forgot to say: it is immutable",
  "dont know = 3",
  "It is forgotten",
  "it cannot answer",
  "no response",
])("is an answer: %s", (answer) => expect(saysNothing(answer)).toBe(false));
