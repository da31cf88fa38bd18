import * as z from "zod";
import type { TaggedValue } from "./tagged-value.ts";

/**
 * What a test draws its inputs from. Bounds of numbers and lengths include both ends. `one-of` takes one of
 * its texts or numbers; `list` draws each item anew; `shuffled` is 0 to n-1 in random order, n drawn.
 */
export type Generator =
  | { integer: [number, number] }
  | { float: [number, number] }
  | { boolean: true }
  | { text: string; length: [number, number] }
  | { "one-of": (string | number | boolean)[] }
  | { list: Generator; length: [number, number] }
  | { shuffled: [number, number] };

const bounds = (number: z.ZodType<number>) =>
  z
    .tuple([number, number])
    .refine(([from, to]) => from <= to, { message: "the first bound is the lower one, as in [1, 9]" });
const length = bounds(z.number().int().min(0).max(5_000));

export const generatorSchema: z.ZodType<Generator> = z.lazy(() =>
  z.union([
    z.strictObject({ integer: bounds(z.number().int()) }),
    z.strictObject({ float: bounds(z.number()) }),
    z.strictObject({ boolean: z.literal(true) }),
    z.strictObject({ text: z.string().min(1), length }),
    z.strictObject({ "one-of": z.array(z.union([z.string(), z.number(), z.boolean()])).min(1) }),
    z.strictObject({ list: generatorSchema, length }),
    z.strictObject({ shuffled: length }),
  ]),
);

export const givenSchema = z.record(
  z.string().regex(/^[A-Za-z_]\w*$/, "expected a name of a variable, as in n"),
  generatorSchema,
);
export type Given = z.infer<typeof givenSchema>;

/**
 * Draws one value for each name. The same seed gives the same values, so that a regrade sees what the first
 * grade saw; a name's value does not depend on the names beside it.
 */
export function drawInputs(given: Given, seed: string): Map<string, TaggedValue> {
  return new Map(
    Object.keys(given)
      .sort()
      .map((name) => [name, draw(given[name] as Generator, new Dice(`${seed}/${name}`))]),
  );
}

function draw(generator: Generator, dice: Dice): TaggedValue {
  if ("integer" in generator) return int(dice.integer(...generator.integer));
  if ("float" in generator) return float(dice.float(...generator.float));
  if ("boolean" in generator) return { t: "bool", v: dice.integer(0, 1) === 1 };
  if ("text" in generator) {
    const alphabet = [...generator.text];
    const letters = Array.from(
      { length: dice.integer(...generator.length) },
      () => alphabet[dice.integer(0, alphabet.length - 1)] ?? "",
    );
    return { t: "str", v: letters.join("") };
  }
  if ("one-of" in generator) {
    const options = generator["one-of"];
    return plain(options[dice.integer(0, options.length - 1)] ?? "");
  }
  if ("list" in generator) {
    const { list, length } = generator;
    return { t: "list", v: Array.from({ length: dice.integer(...length) }, () => draw(list, dice)) };
  }
  const numbers = Array.from({ length: dice.integer(...generator.shuffled) }, (_, index) => index);
  for (let end = numbers.length - 1; end > 0; end -= 1) {
    const other = dice.integer(0, end);
    [numbers[end], numbers[other]] = [numbers[other] ?? 0, numbers[end] ?? 0];
  }
  return { t: "list", v: numbers.map(int) };
}

const int = (value: number): TaggedValue => ({ t: "int", v: String(value) });

function float(value: number): TaggedValue {
  return { t: "float", v: Number.isInteger(value) ? value.toFixed(1) : String(value) };
}

function plain(value: string | number | boolean): TaggedValue {
  if (typeof value === "string") return { t: "str", v: value };
  if (typeof value === "boolean") return { t: "bool", v: value };
  return Number.isInteger(value) ? int(value) : float(value);
}

/** splitmix32 over an FNV-1a hash of the seed: small, and the same on every machine. Not for secrets. */
class Dice {
  #state: number;

  constructor(seed: string) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
    this.#state = hash >>> 0;
  }

  /** At least `from`, at most `to`. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.#unit() * (to - from + 1));
  }

  float(from: number, to: number): number {
    return from + this.#unit() * (to - from);
  }

  /** From 0, below 1. */
  #unit(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  }
}
