"use client";

import { IconButton } from "@viva/ui/icon-button";
import { Menu, MenuLabel, MenuRadioGroup, MenuRadioItem } from "@viva/ui/menu";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { Monitor, Moon, Sun, SunMoon } from "lucide-react";
import { useEffect, useState } from "react";
import { applyTheme } from "./apply-theme.ts";
import { parseTheme, type Theme } from "./theme.ts";

const choices = [
  { theme: "system", label: "Like the system", Icon: Monitor },
  { theme: "light", label: "Light", Icon: Sun },
  { theme: "dark", label: "Dark", Icon: Moon },
] as const;

/** The three choices as items of a menu, which is only ever opened in the browser. */
export function ThemeMenuItems() {
  const [theme, setTheme] = useState<Theme>(() => parseTheme(document.documentElement.dataset.theme));
  const choose = (value: string) => {
    const next = parseTheme(value);
    setTheme(next);
    applyTheme(next);
  };
  return (
    <>
      <MenuLabel>Colours</MenuLabel>
      <MenuRadioGroup value={theme} onValueChange={choose}>
        {choices.map(({ theme: value, label, Icon }) => (
          <MenuRadioItem key={value} value={value} onSelect={(event) => event.preventDefault()}>
            <Icon aria-hidden />
            {label}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
    </>
  );
}

/** The same choice inside of a page. The server does not know what the menu changed since, so it is read once here. */
export function ThemeControl() {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => setTheme(parseTheme(document.documentElement.dataset.theme)), []);
  return (
    <SegmentedControl
      label="Colours on this device"
      showLabel
      value={theme}
      onChange={(next) => {
        setTheme(next);
        applyTheme(next);
      }}
      options={choices.map(({ theme: value, label }) => ({ value, label }))}
      className="max-w-md"
    />
  );
}

/** For pages without an account menu. */
export function ThemeButton() {
  return (
    <Menu trigger={<IconButton label="Colours" icon={<SunMoon aria-hidden />} />}>
      <ThemeMenuItems />
    </Menu>
  );
}
