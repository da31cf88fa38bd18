import { type BankTopic, parentTopic } from "@viva/domain/bank/bank";

/**
 * The id of the topic that another system's category means: by id, by name, or by the last parts of a path, as in
 * `top/Python/Django ORM`. Null when there is none, or when a name fits several.
 */
export function findTopic(name: string, topics: readonly BankTopic[]): string | null {
  const names = new Map(topics.map((topic) => [topic.id, topic.name]));
  const leaves = topics.filter(({ id }) => id.includes("/"));
  const parts = name
    .split("/")
    .map(key)
    .filter((part) => part !== "");
  const last = parts.at(-1);
  if (last === undefined) return null;
  const wanted = parts.slice(-2).join("/");
  const tests: ((topic: BankTopic) => boolean)[] = [
    ({ id }) => id === name,
    ({ id }) => keys(id) === wanted,
    (topic) => `${key(names.get(parentTopic(topic.id) ?? "") ?? "")}/${key(topic.name)}` === wanted,
    ({ name: own }) => key(own) === last,
    ({ id }) => keys(id).split("/")[1] === last,
  ];
  for (const test of tests) {
    const [found, other] = leaves.filter(test);
    if (found !== undefined && other === undefined) return found.id;
  }
  return null;
}

/** Lower case, letters and digits only: how a name is written differs between systems. */
const key = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
const keys = (path: string): string => path.split("/").map(key).join("/");
