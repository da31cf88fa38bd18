/** A text that is shown to people, with the key taken out, also as JSON and addresses write it. */
export function withoutKey(text: string, key: string | null): string {
  if (key === null || key === "") return text;
  const written = [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key)];
  return written.reduce((shown, form) => shown.replaceAll(form, "[key]"), text);
}
