import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { signIn, signUp } from "./account.ts";
import { expectAccessible } from "./inspect-page.ts";

test("a person changes their password, takes their data along and deletes the account", async ({ page }) => {
  const account = await signUp(page, "Ada Example");
  const changed = { ...account, password: "another passphrase for a test" };

  await test.step("change the password from the account menu on", async () => {
    const settings = page.getByRole("menuitem", { name: "Settings" });
    // A press on a page that is still waking up does nothing.
    await expect(async () => {
      await page.getByRole("button", { name: /Account menu/ }).click();
      await expect(settings).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await settings.click();
    await page.getByLabel("Current password").fill("not the password");
    await page.getByLabel("New password").fill(changed.password);
    await page.getByRole("button", { name: "Change the password" }).click();
    await expect(page.getByText("That password is wrong.")).toBeVisible();
    await page.getByLabel("Current password").fill(account.password);
    await page.getByRole("button", { name: "Change the password" }).click();
    await expect(page.getByText("Password changed", { exact: true })).toBeVisible();
  });

  await test.step("sign in with the new one", async () => {
    await page.context().clearCookies();
    await signIn(page, changed);
    await page.goto("/settings");
    await expect(page.getByText("this one")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("download everything", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download everything" }).click();
    const file: unknown = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(file).toMatchObject({ account: { email: account.email, name: "Ada Example" }, attempts: [] });
  });

  await test.step("delete the account, with nothing left on this device", async () => {
    await page.evaluate(() => localStorage.setItem("of-another-app", "stays"));
    await page.getByRole("button", { name: "Delete my account" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Your e-mail address").fill(account.email);
    await dialog.getByLabel("Your password").fill(changed.password);
    await dialog.getByRole("button", { name: "Delete the account" }).click();
    await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["of-another-app"]);
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(account.email);
    await page.getByLabel("Password", { exact: true }).fill(changed.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("E-mail or password is wrong.")).toBeVisible();
  });
});
