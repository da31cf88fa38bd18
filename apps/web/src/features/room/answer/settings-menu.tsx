"use client";

import { IconButton } from "@viva/ui/icon-button";
import {
  Menu,
  MenuCheckboxItem,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
  MenuSeparator,
} from "@viva/ui/menu";
import { SlidersHorizontal } from "lucide-react";
import { type EditorSettings, FONT_SIZES } from "./editor-settings.ts";

/** How the editor looks and which keys it knows. It stays open while several things are set. */
export function SettingsMenu({
  settings,
  onChange,
}: {
  settings: EditorSettings;
  onChange: (change: Partial<EditorSettings>) => void;
}) {
  const plain = settings.editor === "plain";
  return (
    <Menu trigger={<IconButton label="Editor settings" icon={<SlidersHorizontal aria-hidden />} />}>
      <MenuLabel>Text size</MenuLabel>
      <MenuRadioGroup
        value={String(settings.fontSize)}
        onValueChange={(value) => {
          const fontSize = FONT_SIZES.find((size) => String(size) === value);
          if (fontSize) onChange({ fontSize });
        }}
      >
        {FONT_SIZES.map((size) => (
          <MenuRadioItem key={size} value={String(size)} onSelect={stayOpen}>
            {size} px
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
      <MenuSeparator />
      {plain ? null : (
        <>
          <MenuLabel>Keys</MenuLabel>
          <MenuRadioGroup
            value={settings.keys}
            onValueChange={(value) => onChange({ keys: value === "vim" ? "vim" : "standard" })}
          >
            <MenuRadioItem value="standard" onSelect={stayOpen}>
              Standard
            </MenuRadioItem>
            <MenuRadioItem value="vim" onSelect={stayOpen}>
              Vim
            </MenuRadioItem>
          </MenuRadioGroup>
          <MenuSeparator />
        </>
      )}
      <MenuCheckboxItem
        checked={settings.wrap}
        onCheckedChange={(wrap) => onChange({ wrap })}
        onSelect={stayOpen}
      >
        Wrap long lines
      </MenuCheckboxItem>
      {plain ? (
        <MenuCheckboxItem
          checked={settings.lineNumbers}
          onCheckedChange={(lineNumbers) => onChange({ lineNumbers })}
          onSelect={stayOpen}
        >
          Number the lines
        </MenuCheckboxItem>
      ) : (
        <MenuCheckboxItem
          checked={settings.suggest}
          onCheckedChange={(suggest) => onChange({ suggest })}
          onSelect={stayOpen}
        >
          Suggest names while writing
        </MenuCheckboxItem>
      )}
    </Menu>
  );
}

const stayOpen = (event: Event) => event.preventDefault();
