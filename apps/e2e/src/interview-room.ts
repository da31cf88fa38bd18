import { expect, type Locator, type Page } from "@playwright/test";
import type { Question } from "@viva/domain/bank/question";
import { goodAnswer } from "./bank-answers.ts";

export interface Plan {
  questions: number;
  minutes: number;
  kind?: "Both" | "Text" | "Code";
  /** Title of the set; the one that is chosen already when left out. */
  set?: string;
}

/** Goes through the form and the rules into the room. */
export async function enterRoom(page: Page, plan: Plan): Promise<void> {
  await page.goto("/interviews/new");
  await planInterview(page, plan);
  await page.getByRole("button", { name: "Go to the rules" }).click();
  await page.getByRole("button", { name: "Start interview" }).click();
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]+$/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
}

export async function planInterview(
  page: Page,
  { questions, minutes, kind = "Both", set }: Plan,
): Promise<void> {
  if (set) await page.getByRole("radio", { name: new RegExp(set) }).check();
  await page.getByRole("radio", { name: "Own", exact: true }).check({ force: true });
  await page.getByLabel("Number of questions").fill(String(questions));
  await page.getByLabel("Minutes").fill(String(minutes));
  await page.getByRole("radio", { name: kind, exact: true }).check({ force: true });
}

/** The buttons of the question strip. */
export function questionMarks(page: Page): Locator {
  return page.getByRole("navigation", { name: "Questions" }).getByRole("button");
}

/** The question in view, found in the bank by its title. */
export async function currentQuestion(page: Page, bank: ReadonlyMap<string, Question>): Promise<Question> {
  const title = (await page.getByRole("heading", { level: 2 }).first().textContent())?.trim();
  const question = bank.get(title ?? "");
  if (!question) throw new Error(`The bank has no question "${title}".`);
  return question;
}

/** Writes an answer to the question in view, in a plain field, and waits for the receipt of the server. */
export async function answer(page: Page, question: Question, text = goodAnswer(question)): Promise<void> {
  if (question.kind === "code") {
    const toPlain = page.getByRole("button", { name: "Use a plain text field instead" });
    if (await toPlain.isVisible()) await toPlain.click();
  }
  await page.getByRole("textbox", { name: /^Your (answer to|code for)/ }).fill(text);
  await expectSaved(page);
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/Saved .*on this device and the server/)).toBeVisible();
}

/** Finishes through the dialog and ends on the review page. */
export async function finish(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Finish/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Finish interview" }).click();
  await expect(page).toHaveURL(/\/review/);
}

/**
 * Waits until all grades are in and the review shows the score. Only what is seen counts: while a page streams in, the
 * same words also stand in a part that is not shown yet.
 */
export async function expectGraded(page: Page): Promise<void> {
  const score = page.getByText("of 100", { exact: true }).filter({ visible: true });
  await expect(score).toHaveCount(1, { timeout: 90_000 });
}
