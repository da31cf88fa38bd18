import { useSyncExternalStore } from "react";
import * as z from "zod";

/** How one person writes code, kept on this device. */
const editorSettingsSchema = z.object({
  /** `plain` is a text area, for assistive technology and for small screens. */
  editor: z.enum(["code", "plain"]).nullable().catch(null),
  keys: z.enum(["standard", "vim"]).catch("standard"),
  /** In CSS pixels. */
  fontSize: z.union([z.literal(12), z.literal(13), z.literal(15), z.literal(18), z.literal(22)]).catch(13),
  wrap: z.boolean().catch(false),
  /** Whether names are suggested while writing. */
  suggest: z.boolean().catch(true),
  /** Of the plain editor, which has none by itself; the other always has them. */
  lineNumbers: z.boolean().catch(false),
});
type Stored = z.infer<typeof editorSettingsSchema>;
export type EditorSettings = Omit<Stored, "editor"> & { editor: EditorChoice };
export type EditorChoice = "code" | "plain";
export const FONT_SIZES = [12, 13, 15, 18, 22] as const;

const BEFORE_SCRIPTS: EditorSettings = { ...editorSettingsSchema.parse({}), editor: "code" };
const listeners = new Set<() => void>();
/** Settings of this visit by person: also where the browser refuses to store. */
const known = new Map<string, EditorSettings>();

/** The settings of this person. Small screens start with the plain editor. */
export function useEditorSettings(
  userId: string,
): [EditorSettings, (change: Partial<EditorSettings>) => void] {
  const settings = useSyncExternalStore(
    (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    () => settingsOf(userId),
    () => BEFORE_SCRIPTS,
  );
  return [settings, (change) => keep(userId, { ...settingsOf(userId), ...change })];
}

function settingsOf(userId: string): EditorSettings {
  let settings = known.get(userId);
  if (settings === undefined) {
    const stored = editorSettingsSchema.parse(readStored(userId));
    settings = { ...stored, editor: stored.editor ?? editorForScreen() };
    known.set(userId, settings);
  }
  return settings;
}

function editorForScreen(): EditorChoice {
  return window.matchMedia("(pointer: coarse) and (max-width: 56.24rem)").matches ? "plain" : "code";
}

const keyOf = (userId: string) => `viva.editor.${userId}`;

function readStored(userId: string): object {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    // Blocked storage, or a text that is none of ours: the usual settings then.
    return {};
  }
}

function keep(userId: string, settings: EditorSettings) {
  known.set(userId, settings);
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify(settings));
  } catch {
    // Blocked storage: the settings then last as long as the page.
    known.set(userId, settings);
  }
  for (const listener of listeners) listener();
}
