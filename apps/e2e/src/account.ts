import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** What `npm start` prints for the embedded database. */
export const demo = {
  candidate: { email: "candidate@demo.example", password: "viva demo 2026" },
  interviewer: { email: "interviewer@demo.example", password: "viva demo 2026" },
  admin: { email: "admin@demo.example", password: "viva demo 2026" },
};

/** Signs a new candidate up through the page and ends on their home page. */
export async function signUp(page: Page, name: string): Promise<{ email: string; password: string }> {
  const account = { email: `${randomUUID()}@example.org`, password: "a passphrase for a test" };
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/\/home$/);
  return account;
}

export async function signIn(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/home$/);
}
