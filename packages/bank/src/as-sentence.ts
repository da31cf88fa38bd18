/** What is wrong, as a linter puts it, as a sentence of its own. */
export function asSentence(message: string): string {
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}${message.endsWith(".") ? "" : "."}`;
}
