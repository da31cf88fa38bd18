import { type Given, givenSchema } from "@viva/domain/execution/given";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { Document, isCollection, isScalar, Scalar, visit } from "yaml";
import { asSentence } from "./as-sentence.ts";
import { expectedValue, expectNode } from "./expected-value.ts";
import { readYaml } from "./yaml-source.ts";

/** An exact value as `expect` of tests.yaml takes it, on one line. Throws for `unsupported`. */
export function expectText(value: TaggedValue): string {
  return flowText(expectNode(value));
}

/** What a test draws its inputs from, as `given` of tests.yaml takes it: a line a name. */
export function givenText(given: Given): string {
  return Object.entries(given)
    .map(([name, generator]) => `${name}: ${flowText(generator)}`)
    .join("\n");
}

function flowText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Collection(_key, node) {
      if (isCollection(node)) node.flow = true;
    },
  });
  // Texts in quotes: an author takes null and true for what they are, and sees at once what is a text.
  const style = { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" } as const;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, ...style }).trimEnd();
}

export type ReadText<Value> = { value: Value } | { message: string };

/** The exact value that a text stands for, as `expect` of tests.yaml reads it. */
export function readExpected(text: string): ReadText<TaggedValue> {
  if (text.trim() === "")
    return { message: "Write the value that is expected; null is the value of nothing." };
  const source = readYaml(text);
  const [broken] = source.problems;
  if (broken !== undefined) return { message: asSentence(broken.message) };
  const messages: string[] = [];
  const node = source.nodeAt([]);
  if (isScalar(node) && node.type === Scalar.PLAIN && typeof node.value === "string") {
    const meant = inOtherNotation(node.value);
    if (meant !== null) return { message: meant };
  }
  const value = expectedValue(source, node, (_node, message) => messages.push(message));
  const [refused] = messages;
  return refused === undefined ? { value } : { message: asSentence(refused) };
}

/** What a value in a language's own notation is in ours: without quotes it would be read as a text. */
function inOtherNotation(text: string): string | null {
  if (text === "None" || text === "undefined")
    return `${text} is written ${text === "None" ? "null" : "{ $undefined: true }"}; a text stands in quotes.`;
  if (text.startsWith("(")) return "A tuple is written { $tuple: [1, 2] }; a text stands in quotes.";
  if (/^b['"]/.test(text)) return 'Bytes are written { $bytes: "aGk=" }, in base64; a text stands in quotes.';
  return null;
}

/** What a test draws its inputs from; null for an empty text, which draws nothing. */
export function readGiven(text: string): ReadText<Given | null> {
  if (text.trim() === "") return { value: null };
  const source = readYaml(text);
  const [broken] = source.problems;
  if (broken !== undefined) return { message: asSentence(broken.message) };
  const parsed = givenSchema.safeParse(source.value);
  if (parsed.success) return { value: parsed.data };
  return { message: "Write a line for each name, as in n: { integer: [1, 9] }." };
}
