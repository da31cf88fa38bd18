import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The rules of axe that look at colours, which are all that another theme changes. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** No violation that axe can find, by these rules or by all, and nothing that makes the page scroll sideways. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  // Otherwise axe opens a second page to put its findings together, which takes longer than finding them and takes the
  // focus away. It does so for the sake of frames from elsewhere, and we have none that show anything.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`),
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "pixels that the page is wider than the screen").toBeLessThanOrEqual(0);
}

/** Pictures of a screen at both widths in both themes, under results/pictures; each is checked on the way. */
export async function takePictures(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await settle(page);
      await expectAccessible(page, colorScheme === "dark" ? OF_COLOURS : undefined);
      await page.screenshot({ path: `results/pictures/${name}-${width}-${colorScheme}.png` });
    }
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: null });
}

/**
 * Colours fade from one theme to the other: between the two their contrast says nothing. What moves is put at its end
 * and not waited for, because an animation of something that is not drawn never says that it finished.
 */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
  });
}
