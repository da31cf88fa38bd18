import { THEME_COOKIE, type Theme } from "./theme.ts";

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Changes the page at once and remembers the choice for the next one, which the server renders. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  const age = theme === "system" ? 0 : YEAR_IN_SECONDS;
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing on plain http, where many will host this
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax`;
}
