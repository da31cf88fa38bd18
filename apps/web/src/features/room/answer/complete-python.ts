import type { PythonName, PythonOutline } from "@viva/sandbox/browser/inspect-python";

/** What can be written at the caret. */
export type Wish =
  | { readonly kind: "name" }
  /** After `import` or `from` at the start of a line; `within` is the package before the last dot, if any. */
  | { readonly kind: "module"; readonly within: string | null }
  /** After `from <module> import`. */
  | { readonly kind: "part"; readonly module: string }
  /** After a dot; `owner` is the dotted name before it, null where that is no plain name. */
  | { readonly kind: "member"; readonly owner: string | null };

/** Reads what is wanted from the line up to the caret; null where no name can stand. */
export function wishAt(before: string): Wish | null {
  const part = /^\s*from\s+([\w.]+)\s+import\s+[\w\s,(]*$/.exec(before);
  if (part?.[1] !== undefined) return { kind: "part", module: part[1] };
  const module =
    /^\s*(?:import\s+(?:[\w.]+(?:\s+as\s+\w+)?\s*,\s*)*|from\s+)(?:([A-Za-z_][\w.]*)\.)?\w*$/.exec(before);
  if (module) return { kind: "module", within: module[1] ?? null };
  // The name of something new, and the digits of a number.
  if (/\b(?:def|class|as)\s+\w*$/.test(before) || /(?:^|[^\w.])\d[\w.]*$/.test(before)) return null;
  const member = /([A-Za-z_][\w.]*)?\.\w*$/.exec(before);
  if (member) {
    const owner = member[1] ?? null;
    const whole = owner !== null && !/[\w)\]}"'.]$/.test(before.slice(0, member.index));
    return { kind: "member", owner: whole ? owner : null };
  }
  return { kind: "name" };
}

/** What the interpreter is asked about a dotted path; null when it does not answer now. */
export interface NamesOf {
  members(path: string): Promise<readonly PythonName[] | null>;
  submodules(path: string): Promise<readonly PythonName[] | null>;
}

export interface KnownNames {
  /** What the imported names of the code stand for. */
  readonly imports: Readonly<Record<string, string>>;
  /** Of the code being written. */
  readonly outline: PythonOutline | null;
  /** What the question brings: see namesOfQuestion. */
  readonly ofQuestion: readonly PythonName[];
  readonly everywhere: readonly PythonName[];
  /** Paths of the types whose members are offered where nothing tells what an object is. */
  readonly usualTypes: readonly string[];
}

export interface Completion extends PythonName {
  /** `own` first: what the person and the question named. */
  readonly from: "own" | "python";
  /** What it is a member of, for a guess between several; empty otherwise. */
  readonly of: string;
}

/** The names that fit, in no particular order and without those that stand twice. */
export async function completionsFor(wish: Wish, known: KnownNames, namesOf: NamesOf): Promise<Completion[]> {
  switch (wish.kind) {
    case "name": {
      const pythons = new Set(known.everywhere.map(({ name }) => name));
      return distinct([
        ...own(known.outline?.names ?? []),
        ...own(known.ofQuestion.filter(({ name }) => !pythons.has(name))),
        ...python(known.everywhere.filter(({ kind }) => kind !== "module")),
      ]);
    }
    case "module":
      if (wish.within !== null) return distinct(await modulesWithin(wish.within, namesOf));
      return python(known.everywhere.filter(({ kind }) => kind === "module"));
    case "part":
      return distinct([
        ...python((await namesOf.members(wish.module)) ?? []),
        ...python((await namesOf.submodules(wish.module)) ?? []),
      ]);
    case "member":
      return distinct(await membersFor(wish.owner, known, namesOf));
  }
}

/** Those of a package, and those that a module names as its own (`os.path`). */
async function modulesWithin(path: string, namesOf: NamesOf): Promise<Completion[]> {
  const named = (await namesOf.members(path)) ?? [];
  return python([
    ...((await namesOf.submodules(path)) ?? []),
    ...named.filter(({ kind }) => kind === "module"),
  ]);
}

const BUILT_IN_TYPES = ["builtins.list", "builtins.str", "builtins.dict", "builtins.set"];
/** Objects of Django's are met first as querysets and models. */
export const USUAL_TYPES = {
  python: BUILT_IN_TYPES,
  django: ["django.db.models.QuerySet", "django.db.models.Model", ...BUILT_IN_TYPES],
} as const;

async function membersFor(owner: string | null, known: KnownNames, namesOf: NamesOf): Promise<Completion[]> {
  const { outline } = known;
  const path = owner === null ? null : pathOf(owner, known);
  if (path !== null) return python((await namesOf.members(path)) ?? []);
  const attributes = own(
    (outline?.attributes ?? []).map((name) => ({ name, kind: "variable", signature: "", doc: "" })),
  );
  if (owner === "self" || owner === "cls") return attributes;
  const guesses = await Promise.all(
    known.usualTypes.map(async (path) =>
      python((await namesOf.members(path)) ?? [], path.split(".").at(-1) ?? path),
    ),
  );
  return [...attributes, ...guesses.flat()];
}

/** Where the interpreter finds what the name stands for: an import, a value of a known type, a built-in class. */
function pathOf(owner: string, { imports, outline, everywhere }: KnownNames): string | null {
  const [first = "", ...rest] = owner.split(".");
  const imported = imports[first];
  if (imported !== undefined) return [imported, ...rest].join(".");
  const type = rest.length === 0 ? outline?.types[first] : undefined;
  if (type !== undefined) return `builtins.${type}`;
  const builtIn = everywhere.some(({ name, kind }) => name === first && kind === "class");
  return builtIn && rest.length === 0 ? `builtins.${first}` : null;
}

const own = (names: readonly PythonName[]): Completion[] =>
  names.map((name) => ({ ...name, from: "own", of: "" }));
const python = (names: readonly PythonName[], of = ""): Completion[] =>
  names.map((name) => ({ ...name, from: "python", of }));

function distinct(completions: readonly Completion[]): Completion[] {
  const byName = new Map<string, Completion>();
  for (const completion of completions) {
    const first = byName.get(completion.name);
    if (!first) byName.set(completion.name, completion);
    else if (first.of !== "" && completion.of !== "") {
      byName.set(completion.name, { ...first, of: `${first.of}, ${completion.of}` });
    }
  }
  return [...byName.values()];
}

/** Names of the question: those of its starter, and those that its text shows as code. */
export function namesOfQuestion({
  prompt,
  starter,
}: {
  prompt: string;
  starter: string | null;
}): PythonName[] {
  const shown = Array.from(
    prompt.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g),
    (match) => match[1] ?? match[2],
  );
  const words = [starter ?? "", ...shown].join("\n").match(/\b[A-Za-z_]\w{2,}\b/g) ?? [];
  return [...new Set(words)].map((name) => ({ name, kind: "variable", signature: "", doc: "" }));
}
