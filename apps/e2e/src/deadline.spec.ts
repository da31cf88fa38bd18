import { expect, test } from "@playwright/test";
import { signIn, signUp } from "./account.ts";
import { readBankByTitle } from "./bank-answers.ts";
import { answer, currentQuestion, enterRoom, expectGraded } from "./interview-room.ts";

test("an attempt whose browser was closed is submitted at the deadline and graded all the same", async ({
  browser,
}) => {
  test.setTimeout(360_000);
  const bank = await readBankByTitle();
  const first = await browser.newContext();
  const page = await first.newPage();
  const account = await signUp(page, "Grace Example");
  await enterRoom(page, { questions: 1, minutes: 2, kind: "Text" });
  const question = await currentQuestion(page, bank);
  await answer(page, question);
  const room = page.url();
  await expect(page.getByRole("timer"), "the browser is closed with time left").toBeVisible();
  await first.close();

  const second = await browser.newContext();
  const later = await second.newPage();
  await signIn(later, account);
  // Not the attempt's own address: while it is open that leads into the room, whose clock would submit it.
  await expect(async () => {
    await later.goto("/attempts");
    await expect(later.locator('a[href*="/review"]').first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 240_000, intervals: [5_000] });
  await later.goto(`${room}/review`);
  await expectGraded(later);
  await expect(later.getByText("Submitted at the deadline")).toBeVisible();
  await expect(later.getByRole("heading", { name: question.title })).toBeVisible();
  await second.close();
});
