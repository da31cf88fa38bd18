import type { PythonName } from "@viva/sandbox/browser/inspect-python";
import { describe, expect, it } from "vitest";
import {
  completionsFor,
  type KnownNames,
  type NamesOf,
  namesOfQuestion,
  USUAL_TYPES,
  type Wish,
  wishAt,
} from "./complete-python.ts";

const name = (text: string, kind: PythonName["kind"] = "function"): PythonName => ({
  name: text,
  kind,
  signature: "",
  doc: "",
});

describe("what is wanted at the caret", () => {
  it.each<[string, Wish | null]>([
    ["    tot", { kind: "name" }],
    ["x = ", { kind: "name" }],
    ["import it", { kind: "module", within: null }],
    ["import os, it", { kind: "module", within: null }],
    ["from coll", { kind: "module", within: null }],
    ["from django.db.mo", { kind: "module", within: "django.db" }],
    ["import os.", { kind: "module", within: "os" }],
    ["from collections import Cou", { kind: "part", module: "collections" }],
    ["from os.path import (join, ba", { kind: "part", module: "os.path" }],
    ["    words.", { kind: "member", owner: "words" }],
    ["f(os.path.ba", { kind: "member", owner: "os.path" }],
    ["'a, b'.sp", { kind: "member", owner: null }],
    ["f(x).app", { kind: "member", owner: null }],
    ["f(x).y.app", { kind: "member", owner: null }],
    ["def ", null],
    ["class Ca", null],
    ["x = 3.", null],
    ["x = 0x1f", null],
    ["x1.", { kind: "member", owner: "x1" }],
  ])("after %j", (before, wish) => {
    expect(wishAt(before)).toEqual(wish);
  });
});

const known: KnownNames = {
  imports: { deque: "collections.deque" },
  outline: {
    names: [name("total"), name("deque", "variable")],
    attributes: ["balance"],
    types: { words: "str" },
  },
  ofQuestion: [name("running_mean"), name("len", "variable")],
  everywhere: [
    name("len"),
    name("total"),
    name("lambda", "keyword"),
    name("json", "module"),
    name("dict", "class"),
  ],
  usualTypes: USUAL_TYPES.python,
};
const members: Record<string, PythonName[]> = {
  "builtins.str": [name("split"), name("index")],
  "builtins.list": [name("append"), name("index")],
  "builtins.dict": [name("items")],
  "collections.deque": [name("popleft")],
  json: [name("dumps")],
  os: [name("path", "module"), name("getcwd")],
  "django.db": [name("connection", "variable")],
  "django.db.models.QuerySet": [name("filter"), name("index")],
};
const submodules: Record<string, PythonName[]> = {
  "django.db": [name("models", "module"), name("utils", "module")],
};
const namesOf: NamesOf = {
  members: (path) => Promise.resolve(members[path] ?? null),
  submodules: (path) => Promise.resolve(submodules[path] ?? null),
};

async function offered(wish: Wish): Promise<string[]> {
  const found = await completionsFor(wish, known, namesOf);
  return found.map((completion) => completion.name);
}

describe("what is offered", () => {
  it("is each name once, the person's own before Python's", async () => {
    expect(await offered({ kind: "name" })).toEqual([
      "total",
      "deque",
      "running_mean",
      "len",
      "lambda",
      "dict",
    ]);
  });

  it("is modules after import, and what a module holds after from", async () => {
    expect(await offered({ kind: "module", within: null })).toEqual(["json"]);
    expect(await offered({ kind: "module", within: "django.db" })).toEqual(["models", "utils"]);
    expect(await offered({ kind: "module", within: "os" })).toEqual(["path"]);
    expect(await offered({ kind: "part", module: "json" })).toEqual(["dumps"]);
    expect(await offered({ kind: "part", module: "django.db" })).toEqual(["connection", "models", "utils"]);
  });

  it("is the members of what the name stands for", async () => {
    expect(await offered({ kind: "member", owner: "words" })).toEqual(["split", "index"]);
    expect(await offered({ kind: "member", owner: "deque" })).toEqual(["popleft"]);
    expect(await offered({ kind: "member", owner: "dict" })).toEqual(["items"]);
    expect(await offered({ kind: "member", owner: "self" })).toEqual(["balance"]);
  });

  it("is the methods of the usual types, told apart, where nothing tells what an object is", async () => {
    const found = await completionsFor({ kind: "member", owner: "x" }, known, namesOf);
    expect(found.find((completion) => completion.name === "index")?.of).toBe("list, str");
    expect(found[0]?.name).toBe("balance");
    const ofDjango = { ...known, usualTypes: USUAL_TYPES.django };
    const more = await completionsFor({ kind: "member", owner: "x" }, ofDjango, namesOf);
    expect(more.find((completion) => completion.name === "filter")?.of).toBe("QuerySet");
  });
});

it("finds the names of a question in its starter and in what its text shows as code", () => {
  const prompt = "Write `running_mean(xs)` for a list.\n\n```python\nwindow = 3\n```\nNo loops.";
  const found = namesOfQuestion({ prompt, starter: "def solve(data):\n    ..." });
  expect(found.map(({ name: text }) => text)).toEqual(["def", "solve", "data", "running_mean", "window"]);
});
