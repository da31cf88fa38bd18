import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const grounds = ["bg", "surface", "sunken", "raised"];

describe.each(["light", "dark"] as const)("%s tokens", (theme) => {
  it.each(["text", "muted", "faint", "accent", "good", "warn", "bad"])(
    "%s text is readable on every plain ground",
    (name) => {
      for (const ground of grounds) expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["accent", "good", "warn", "bad"])("%s text is readable on its soft ground", (name) => {
    expect(contrast(name, `${name}-soft`, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["text", "muted", "faint"])("%s is readable on tinted grounds", (name) => {
    for (const ground of ["accent-soft", "good-soft", "warn-soft", "bad-soft"])
      expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it("button labels are readable on the accent, hovered too", () => {
    expect(contrast("on-accent", "accent", theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast("on-accent", "accent-strong", theme)).toBeGreaterThanOrEqual(4.5);
  });

  it("edges of inputs stand out from what is around them", () => {
    for (const ground of grounds) expect(contrast("edge", ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

/** Contrast ratio of WCAG 2.2 (relative luminance of sRGB), 1 to 21. */
function contrast(foreground: string, background: string, theme: "light" | "dark"): number {
  const [darker, lighter] = [luminance(foreground, theme), luminance(background, theme)].sort(
    (a, b) => a - b,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(name: string, theme: "light" | "dark"): number {
  const pair = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css);
  const hex = pair?.[theme === "light" ? 1 : 2];
  if (hex === undefined) throw new Error(`No token --${name} with a light and a dark value`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}
