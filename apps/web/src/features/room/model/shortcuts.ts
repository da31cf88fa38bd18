/** What a key press asks of the room. */
export type RoomCommand = "previous" | "next" | "flag" | "run" | "test" | "stop" | "format" | "shortcuts";

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The command of a key press, or null. While writing, a bare "?" is text; and on Apple keyboards Option with
 * an arrow moves the caret by a word, which stays so.
 */
export function commandFor(press: KeyPress, where: { writing: boolean; apple: boolean }): RoomCommand | null {
  const control = press.ctrlKey || press.metaKey;
  if (press.key === "Enter" && control && !press.altKey) return press.shiftKey ? "test" : "run";
  if (press.key === "Escape" && !control && !press.altKey && !press.shiftKey) return "stop";
  if (press.altKey && press.shiftKey && !control && press.code === "KeyF") return "format";
  if (press.altKey && !control && !press.shiftKey) {
    if (press.code === "KeyF") return "flag";
    if (where.writing && where.apple) return null;
    if (press.key === "ArrowLeft") return "previous";
    if (press.key === "ArrowRight") return "next";
  }
  if (press.key === "?" && !control && !press.altKey && !where.writing) return "shortcuts";
  return null;
}

export interface ShortcutLabels {
  readonly run: string;
  readonly test: string;
  readonly stop: string;
  readonly format: string;
  readonly flag: string;
  readonly previous: string;
  readonly next: string;
}

/** How the keys are printed on this person's keyboard. */
export function shortcutLabels(apple: boolean): ShortcutLabels {
  return apple
    ? { run: "⌘↵", test: "⇧⌘↵", stop: "Esc", format: "⌥⇧F", flag: "⌥F", previous: "⌥←", next: "⌥→" }
    : {
        run: "Ctrl ↵",
        test: "Ctrl ⇧ ↵",
        stop: "Esc",
        format: "Alt ⇧ F",
        flag: "Alt F",
        previous: "Alt ←",
        next: "Alt →",
      };
}
