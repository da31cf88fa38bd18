import type * as Monaco from "monaco-editor/editor";

export const MONACO_THEME = "viva";

/** The editor's colours from the page's tokens: Monaco takes only hexadecimal ones and knows no variables. */
export function defineMonacoTheme(monaco: typeof Monaco): void {
  const read = tokenReader();
  const dark = isDark(read("surface"));
  const rule = (token: string, colour: string, fontStyle?: string) => ({
    token,
    foreground: read(colour).slice(1),
    ...(fontStyle === undefined ? {} : { fontStyle }),
  });
  monaco.editor.defineTheme(MONACO_THEME, {
    base: dark ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      rule("", "text"),
      rule("keyword", "accent"),
      rule("string", "good"),
      rule("string.escape", "good"),
      rule("comment", "faint", "italic"),
      rule("number", "warn"),
      rule("delimiter", "muted"),
      rule("operator", "muted"),
      rule("tag", "accent"),
    ],
    colors: {
      "editor.background": read("surface"),
      "editor.foreground": read("text"),
      "editorLineNumber.foreground": read("faint"),
      "editorLineNumber.activeForeground": read("text"),
      "editor.lineHighlightBackground": read("sunken"),
      "editor.lineHighlightBorder": "#00000000",
      "editorCursor.foreground": read("accent"),
      "editor.selectionBackground": read("accent-soft"),
      "editor.inactiveSelectionBackground": read("accent-soft"),
      "editorIndentGuide.background1": read("line"),
      "editorIndentGuide.activeBackground1": read("line-strong"),
      "editorBracketMatch.background": read("accent-soft"),
      "editorBracketMatch.border": read("accent"),
      "editorWidget.background": read("raised"),
      "editorWidget.border": read("line-strong"),
      // Six colours for six depths of brackets say less than the one that errors have for themselves.
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, read("muted")]),
      ),
      "editorBracketHighlight.unexpectedBracket.foreground": read("bad"),
      "editorSuggestWidget.background": read("raised"),
      "editorSuggestWidget.border": read("line-strong"),
      "editorSuggestWidget.foreground": read("text"),
      "editorSuggestWidget.highlightForeground": read("accent"),
      "editorSuggestWidget.focusHighlightForeground": read("accent"),
      "editorSuggestWidget.selectedBackground": read("accent-soft"),
      "editorSuggestWidget.selectedForeground": read("text"),
      "editorSuggestWidget.selectedIconForeground": read("text"),
      "editorHoverWidget.background": read("raised"),
      "editorHoverWidget.border": read("line-strong"),
      "editorHoverWidget.foreground": read("text"),
      "list.hoverBackground": read("sunken"),
      "editorError.foreground": read("bad"),
      "editorWarning.foreground": read("warn"),
      "input.background": read("surface"),
      "input.border": read("edge"),
      focusBorder: read("accent"),
      "scrollbar.shadow": "#00000000",
    },
  });
}

/** Redefines the colours when the person or the system changes between light and dark. */
export function followTheme(monaco: typeof Monaco): void {
  const again = () => {
    defineMonacoTheme(monaco);
    monaco.editor.setTheme(MONACO_THEME);
  };
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
}

/** Reads tokens as `#rrggbb`. `light-dark()` is only resolved on a real element, so one stands in. */
function tokenReader(): (token: string) => string {
  const canvas = document.createElement("canvas").getContext("2d");
  return (token) => {
    const probe = document.createElement("i");
    probe.style.color = `var(--${token})`;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    if (!canvas) return "#808080";
    // A canvas gives any opaque colour back as #rrggbb, whatever notation it was written in.
    canvas.fillStyle = colour;
    return canvas.fillStyle;
  };
}

function isDark(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
