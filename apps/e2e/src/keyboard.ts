import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until one of these elements has the focus, as a person without a pointer does. */
export async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press(key);
  }
  expect(await hasFocus(wanted), `${wanted} is reached with Tab`).toBe(true);
}

/** Goes to a group of radio buttons with Tab, and with arrows to one of them. */
export async function choose(page: Page, group: string, option: string): Promise<void> {
  const radios = page.getByRole("group", { name: group }).getByRole("radio");
  const wanted = page.getByRole("group", { name: group }).getByRole("radio", { name: option, exact: true });
  await tabTo(page, radios);
  for (let presses = 0; presses < 10 && !(await wanted.isChecked()); presses++) {
    await page.keyboard.press("ArrowRight");
  }
  await expect(wanted).toBeChecked();
}

async function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}
