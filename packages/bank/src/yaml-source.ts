import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { FieldPath, Place } from "./finding.ts";

/** A parsed YAML text that remembers where each of its fields stands. */
export interface YamlSource {
  /** Plain data; integers are numbers. Null when `problems` is not empty. */
  value: unknown;
  problems: { place: Place; message: string }[];
  /** The node of a field with aliases followed; null when there is none. */
  nodeAt(path: FieldPath): Node | null;
  /** Place of a field's value, of its key when `part` is "key", or of the nearest parent that exists. */
  placeOf(path: FieldPath, part?: "key" | "value"): Place;
  placeOfNode(node: Node): Place;
  /** What an alias stands for; any other node as it is. Null for an alias that leads nowhere. */
  follow(node: unknown): Node | null;
}

/**
 * Parses one YAML document. `firstLine` is the line of the file on which the text begins. Integers are kept
 * apart from floats in the nodes (`bigint` against `number`).
 */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { intAsBigInt: true, lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const follow = (node: unknown) => followAlias(node, document);
  const placeOfNode = (node: Node): Place => at(node.range?.[0] ?? 0);
  const problems = document.errors.map((error) => ({ place: at(error.pos[0]), message: explain(error) }));
  let value: unknown = null;
  if (problems.length === 0) {
    try {
      value = plainValue(document.contents, follow, { nodes: 0 }, 0);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ place: placeOfNode(error.node), message: error.message });
    }
  }
  return {
    value,
    problems,
    follow,
    placeOfNode,
    nodeAt: (path) => {
      const found = walk(document.contents, path, follow);
      return found.reached === path.length ? follow(found.node) : null;
    },
    placeOf: (path, part = "value") => {
      const found = walk(document.contents, path, follow);
      const missing = found.reached < path.length;
      const node = (part === "key" || missing) && found.key !== null ? found.key : found.node;
      return node === null ? at(0) : placeOfNode(node);
    },
  };
}

const maximumNodes = 100_000;
const maximumDepth = 60;

class Unreadable extends Error {
  readonly node: Node;
  constructor(node: Node, message: string) {
    super(message);
    this.node = node;
  }
}

/** Aliases can multiply a small text into gigabytes, so what they expand to is counted. */
function plainValue(
  input: unknown,
  follow: (node: unknown) => Node | null,
  seen: { nodes: number },
  depth: number,
): unknown {
  const node = follow(input);
  if (node === null) {
    // The parser itself leaves this to whoever reads the alias; a text that starts with * ends up here.
    if (isAlias(input)) throw new Unreadable(input, unknownAlias(input.source));
    return null;
  }
  seen.nodes += 1;
  if (seen.nodes > maximumNodes) {
    throw new Unreadable(
      node,
      `more than ${maximumNodes} values, aliases counted: split the file or drop the aliases`,
    );
  }
  if (depth > maximumDepth) {
    throw new Unreadable(
      node,
      `nested deeper than ${maximumDepth} levels: flatten it, or remove an alias to its own parent`,
    );
  }
  const inner = (child: unknown) => plainValue(child, follow, seen, depth + 1);
  if (isScalar(node)) return typeof node.value === "bigint" ? Number(node.value) : node.value;
  if (isSeq(node)) return node.items.map(inner);
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [keyText(pair, follow), inner(pair.value)]));
  }
  return null;
}

const unknownAlias = (name: string) =>
  `not valid YAML: nothing is called &${name}: put the text in quotes, or write the anchor before its alias`;

function followAlias(start: unknown, document: Document): Node | null {
  let node: unknown = start;
  while (isAlias(node)) node = node.resolve(document);
  return isScalar(node) || isSeq(node) || isMap(node) ? node : null;
}

function keyText(pair: Pair, follow: (node: unknown) => Node | null): string {
  const key = follow(pair.key);
  return isScalar(key) ? String(key.source ?? key.value) : "";
}

/** Goes down a path as far as it exists. `key` is the key node of the last pair that was passed. */
function walk(
  root: unknown,
  path: FieldPath,
  follow: (node: unknown) => Node | null,
): { node: Node | null; key: Node | null; reached: number } {
  let node = follow(root);
  let key: Node | null = null;
  for (const [reached, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item, follow) === String(step));
      if (pair === undefined) return { node, key, reached };
      key = follow(pair.key);
      node = follow(pair.value) ?? key;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return { node, key, reached };
      key = null;
      node = follow(item);
    } else {
      return { node, key, reached };
    }
  }
  return { node, key, reached: path.length };
}

const advice: Partial<Record<YAMLError["code"], string>> = {
  BLOCK_AS_IMPLICIT_KEY: "put the text in quotes when it holds a colon and a space",
  MULTILINE_IMPLICIT_KEY: "put the text in quotes, or end the field name with a colon",
  MISSING_CHAR: "close the quote, bracket or brace",
  BAD_SCALAR_START: "put the text in quotes: it starts with a character that YAML keeps for itself",
  BAD_INDENT: "line it up with the fields beside it, with spaces, and close brackets and quotes",
  TAB_AS_INDENT: "indent with spaces",
  DUPLICATE_KEY: "keep one of the two fields",
  BAD_ALIAS: "put the text in quotes: it starts with the sign of an alias or anchor",
  UNEXPECTED_TOKEN: "put the text in quotes, or remove what stands there too much",
  MULTIPLE_DOCS: "keep one document: remove the line of three hyphens",
  BAD_DQ_ESCAPE: "write the text in single quotes, or double the backslash",
  TAG_RESOLVE_FAILED: "remove the tag that begins with an exclamation mark, or put the text in quotes",
};

function explain(error: YAMLError): string {
  const message = error.message.replace(/[.:]?\s*$/, "");
  const what = advice[error.code];
  return `not valid YAML: ${message}${what === undefined ? "" : `; ${what}`}`;
}
