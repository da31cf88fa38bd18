/**
 * Values of JavaScript as JSON that keeps their exact types (TaggedValue of packages/domain), and as the text
 * that console.log shows. No imports: this text is put in front of the worker's and the runner's.
 */

const DEEPEST_VALUE = 60;
const LARGEST_VALUE_CHARACTERS = 262_144;
const { stringify } = JSON;
const { getPrototypeOf } = Object;

class TooLarge extends Error {}

/** The value as JSON with its exact type. Instances of classes, functions and symbols are `unsupported`. */
export function tagged(value: unknown): string {
  let room = LARGEST_VALUE_CHARACTERS;
  const add = (text: string): string => {
    room -= text.length;
    if (room < 0) throw new TooLarge();
    return text;
  };
  const all = (items: Iterable<unknown>, depth: number): string =>
    `[${Array.from(items, (item) => write(item, depth)).join(",")}]`;
  const pairs = (entries: Iterable<[unknown, unknown]>, depth: number): string =>
    `[${Array.from(entries, ([key, item]) => `[${write(key, depth)},${write(item, depth)}]`).join(",")}]`;
  const write = (item: unknown, depth: number): string => {
    if (item === null) return add('{"t":"none"}');
    if (typeof item !== "object") return add(plain(item));
    if (depth === DEEPEST_VALUE) return add(unsupported("value nested too deeply to compare"));
    const prototype: unknown = getPrototypeOf(item);
    if (Array.isArray(item)) return add(`{"t":"list","v":${all(item, depth + 1)}}`);
    if (prototype === null || prototype === Object.prototype)
      return add(`{"t":"dict","v":${pairs(Object.entries(item), depth + 1)}}`);
    if (prototype === Map.prototype)
      return add(`{"t":"map","v":${pairs((item as Map<unknown, unknown>).entries(), depth + 1)}}`);
    if (prototype === Set.prototype)
      return add(`{"t":"set","v":${all((item as Set<unknown>).values(), depth + 1)}}`);
    if (prototype === Uint8Array.prototype) {
      const hex = Array.from(item as Uint8Array, (byte) => byte.toString(16).padStart(2, "0"));
      return add(`{"t":"bytes","v":"${hex.join("")}"}`);
    }
    return add(unsupported(className(item)));
  };
  try {
    return write(value, 0);
  } catch (error) {
    if (error instanceof TooLarge) return unsupported("value too large to compare");
    throw error;
  }
}

function plain(item: unknown): string {
  switch (typeof item) {
    case "undefined":
      return '{"t":"undefined"}';
    case "boolean":
      return `{"t":"bool","v":${item}}`;
    case "string":
      return `{"t":"str","v":${stringify(item)}}`;
    case "bigint":
      return `{"t":"bigint","v":"${item}"}`;
    case "number":
      return Number.isSafeInteger(item) && !Object.is(item, -0)
        ? `{"t":"int","v":"${item}"}`
        : `{"t":"float","v":"${floatText(item)}"}`;
    default:
      return unsupported(typeof item);
  }
}

/** As the same number is written elsewhere: `nan`, `inf`, `-0.0`. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (Object.is(value, -0)) return "-0.0";
  if (value === Number.POSITIVE_INFINITY) return "inf";
  return value === Number.NEGATIVE_INFINITY ? "-inf" : String(value);
}

function unsupported(type: string): string {
  return `{"t":"unsupported","type":${stringify(type)}}`;
}

/** The name of the class that made it. */
export function className(item: object): string {
  const maker: unknown = item.constructor;
  return typeof maker === "function" && maker.name !== "" ? maker.name : "object";
}

/** What console.log shows of one argument. */
export function inspect(value: unknown, depth = 0): string {
  if (typeof value === "string") return depth === 0 ? value : stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `[Function: ${value.name || "anonymous"}]`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (depth > 4) return Array.isArray(value) ? "[…]" : "{…}";
  const inner = (item: unknown) => inspect(item, depth + 1);
  if (Array.isArray(value)) return `[${value.map(inner).join(", ")}]`;
  if (value instanceof Map)
    return `Map(${value.size}) {${[...value].map(([key, item]) => `${inner(key)} => ${inner(item)}`).join(", ")}}`;
  if (value instanceof Set) return `Set(${value.size}) {${[...value].map(inner).join(", ")}}`;
  if (value instanceof Date) return value.toISOString();
  const fields = Object.entries(value).map(([key, item]) => `${key}: ${inner(item)}`);
  const name = getPrototypeOf(value) === Object.prototype ? "" : `${className(value)} `;
  return fields.length === 0 ? `${name}{}` : `${name}{ ${fields.join(", ")} }`;
}
