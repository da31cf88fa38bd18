import { expect, type Locator, type Page, test } from "@playwright/test";
import { demo, signIn, signUp } from "./account.ts";
import { type AuthoredQuestion, newPage, publishQuestion } from "./authored-question.ts";
import { takePictures } from "./inspect-page.ts";
import { enterRoom, expectSaved, finish } from "./interview-room.ts";

test("a candidate settles a check and appeals, an interviewer works the queue, and the answer is told", async ({
  browser,
}) => {
  const author = await newPage(browser);
  const question = await publishQuestion(author);
  const page = await newPage(browser);
  const criterion = criterionOn(page);

  await test.step("the candidate answers half right, and reads what the grader is not sure of and what they could have added", async () => {
    await signUp(page, "Ada Example");
    await answerQuestion(page, question);
    await expect(criterion(question.unsure).getByText("not sure", { exact: true })).toBeVisible();
    await expect(
      criterion(question.missed).getByText(/^(Adding this|Saying just that) would have earned/),
    ).toBeVisible();
    await takePictures(page, "review-check");
  });

  await test.step("they read how often the grader is right when it is sure", async () => {
    await page.getByRole("link", { name: "How often it is right when it is sure" }).click();
    await expect(
      page.getByRole("img", { name: /^Of the 10% of criteria that it is surest of/ }),
    ).toBeVisible();
    await takePictures(page, "calibration");
    await page.goBack();
  });

  await test.step("they settle it, and take that back", async () => {
    const before = await scoreOf(page);
    await criterion(question.unsure).getByRole("button", { name: "Counts" }).click();
    await expect(criterion(question.unsure).getByText("You decided that it counts.")).toBeVisible();
    await expect.poll(() => scoreOf(page)).toBeGreaterThan(before);
    await criterion(question.unsure).getByRole("button", { name: "Undo" }).click();
    await expect(criterion(question.unsure).getByRole("button", { name: "Counts" })).toBeVisible();
    await expect.poll(() => scoreOf(page)).toBe(before);
  });

  await test.step("they ask for a review of one criterion and appeal another", async () => {
    await criterion(question.unsure).getByRole("button", { name: "Ask for review" }).click();
    await expect(criterion(question.unsure).getByText(/answer is due by/)).toBeVisible();
    await criterion(question.missed).getByRole("button", { name: "Appeal" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Send the appeal" }).click();
    await expect(dialog.getByText("at least 10 characters")).toBeVisible();
    await dialog.getByLabel("Why is the grade wrong?").fill("I say that it costs more than it did before.");
    await takePictures(page, "review-appeal");
    await dialog.getByRole("button", { name: "Send the appeal" }).click();
    await expect(criterion(question.missed).getByText(/^Appealed on .* an answer is due by/)).toBeVisible();
  });

  await test.step("the interviewer finds both in the queue, blind, and decides by keys", async () => {
    await author.goto("/grading");
    await author.getByRole("radio", { name: /^Asked/ }).check({ force: true });
    await goToTask(author, question, question.missed);
    await expect(author.getByText("Ada Example")).toHaveCount(0);
    await takePictures(author, "grading");
    await author.keyboard.press("d");
    await expect(author.getByText("an appeal is answered with a reason", { exact: false })).toBeVisible();
    await expect(author.getByLabel("Reason")).toBeFocused();
    await author.keyboard.type("Cost in general is not disk space.");
    await author.keyboard.press("Escape");
    await author.keyboard.press("d");
    await expect(author.getByText("1 answer decided")).toBeVisible();
    await author.keyboard.press("u");
    await expect(author.getByText("Taken back")).toBeVisible();
    await author.getByLabel("Reason").fill("Cost in general is not disk space.");
    await author.getByRole("button", { name: /^Doesn’t/ }).click();
    await expect(author.getByText("1 answer decided")).toBeVisible();
  });

  await test.step("a reason stays with its task, also on another page, until a decision with it is stored", async () => {
    await goToTask(author, question, question.unsure);
    await author.getByLabel("Reason").fill("It says nothing of reading the whole table.");
    await author.getByRole("radio", { name: /^Flagged/ }).check({ force: true });
    await author.getByRole("radio", { name: /^All/ }).check({ force: true });
    await goToTask(author, question, question.unsure);
    await expect(author.getByLabel("Reason")).toHaveValue("It says nothing of reading the whole table.");
    await author.reload();
    await goToTask(author, question, question.unsure);
    await expect(author.getByLabel("Reason")).toHaveValue("It says nothing of reading the whole table.");
    await author.getByLabel("Reason").fill("");
    await author.keyboard.press("Escape");
  });

  await test.step("of two who decide at once, one decision is stored and the other is told", async () => {
    const admin = await newPage(browser);
    await signIn(admin, demo.admin);
    await admin.goto("/grading");
    await goToTask(admin, question, question.unsure);
    await goToTask(author, question, question.unsure);
    await author.keyboard.press("c");
    await expect(author.getByText("1 answer decided")).toBeVisible();
    await admin.getByLabel("Reason").fill("It says nothing of reading the whole table.");
    await admin.getByRole("button", { name: /^Doesn’t/ }).click();
    await expect(admin.getByText("1 was decided by somebody else meanwhile: theirs stands.")).toBeVisible();
    await admin.close();
  });

  await test.step("the candidate is told, and reads the reason beside the criterion", async () => {
    await page.goto("/home");
    const news = page.getByRole("region", { name: "News on your grades" });
    await expect(news.getByText("Your appeal was answered.", { exact: false })).toBeVisible();
    await takePictures(page, "home-news");
    await news.getByRole("link", { name: question.title }).first().click();
    await expect(criterion(question.missed).getByText("Cost in general is not disk space.")).toBeVisible();
    // The page shows what was decided when it was loaded; the last decision may have come a moment later.
    await expect(async () => {
      await page.reload();
      const told = criterion(question.unsure).getByText("An interviewer decided that it counts.");
      await expect(told).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await page.getByRole("button", { name: "Put away" }).click();
    await expect(page.getByText("News on your grades")).toHaveCount(0);
  });

  await test.step("the history of the grade holds all of it, also what was taken back", async () => {
    await page.getByText("History of this grade").click();
    const events = page.getByRole("region", { name: "Rubric" }).locator("ol").getByRole("listitem");
    await expect(events.filter({ hasText: "of 100, likely" })).toHaveCount(1);
    await expect(events.filter({ hasText: `You gave 2 of 2 for “${question.unsure}”` })).toHaveCount(1);
    await expect(events.filter({ hasText: "An interviewer took a decision back" })).toHaveCount(1);
    await expect(events.filter({ hasText: `“${question.missed}” was appealed` })).toHaveCount(1);
    await events.last().scrollIntoViewIfNeeded();
    await takePictures(page, "review-history");
  });

  await test.step("an admin reads who did what", async () => {
    const admin = await newPage(browser);
    await signIn(admin, demo.admin);
    await admin.getByRole("link", { name: "Administration" }).click();
    await expect(admin.getByText("no answer leaves this server", { exact: false })).toBeVisible();
    await admin.getByRole("link", { name: "Grades" }).click();
    const audit = admin.getByRole("table", { name: "Audit" });
    const decided = audit.getByRole("row", { name: "Demo interviewer decided on a criterion" });
    await expect(decided.first()).toBeVisible();
    await takePictures(admin, "admin");
  });
});

test("an interviewer repairs a rubric, sees the effect before it counts, and who falls is told why", async ({
  browser,
}) => {
  const author = await newPage(browser);
  const question = await publishQuestion(author);
  const [raised, lowered] = [await newPage(browser), await newPage(browser)];
  const reason = "Disk space is a detail: it weighs less from now on.";

  await test.step("two candidates answer, one of them with nothing but the detail", async () => {
    await signUp(raised, "Ada Example");
    await answerQuestion(raised, question);
    await signUp(lowered, "Grace Example");
    await answerQuestion(lowered, { ...question, answer: "The index takes up additional disk space." });
  });
  const before = await Promise.all([scoreOfAttempt(raised), scoreOfAttempt(lowered)]);

  await test.step("an accepted phrasing goes from the queue to the preview by one key, and is discarded", async () => {
    await author.goto("/grading");
    await goToTask(author, question, question.unsure);
    await author.keyboard.press("a");
    await expect(author).toHaveURL(/\/regrades\//);
    await expect(author.getByRole("heading", { name: "Apply" })).toBeVisible();
    await expect(author.getByText("To be accepted:")).toBeVisible();
    await author.getByRole("button", { name: "Discard" }).click();
    await expect(author.getByText("the phrasing is out of the draft again", { exact: false })).toBeVisible();
    await expect(author.getByText("Not accepted:")).toBeVisible();
    await takePictures(author, "regrade-cancelled");
    await author.getByRole("button", { name: "Preview again" }).click();
    await expect(author.getByText("To be accepted:")).toBeVisible();
    await author.getByRole("button", { name: "Discard" }).click();
    await expect(author.getByText("Not accepted:")).toBeVisible();
  });

  await test.step("the rubric is edited, and the preview shows who would rise and fall", async () => {
    await author.goto(question.address);
    const detail = question.statements.findIndex((statement) => statement.includes("disk space"));
    await author.getByLabel("Weight").nth(detail).fill("0.5");
    await author.getByRole("button", { name: "See the effect on past answers" }).click();
    await expect(author.getByText(/Of 2 past answers 1 would rise, 1 would fall/)).toBeVisible();
    await expect(
      author.getByText("The index takes up additional disk space.", { exact: true }),
    ).toBeVisible();
    await takePictures(author, "regrade-preview");
  });

  await test.step("applying needs a reason", async () => {
    await author.getByRole("button", { name: "Publish and apply" }).click();
    await expect(author.getByText("why grades are lowered", { exact: false })).toBeVisible();
    await author.getByLabel("Reason").fill(reason);
    await author.getByRole("button", { name: "Publish and apply" }).click();
    await expect(author.getByText(/^Applied\. Version 2 is published/)).toBeVisible();
  });

  await test.step("both are told, and the lowered one reads why", async () => {
    await lowered.goto("/home");
    const news = lowered.getByRole("region", { name: "News on your grades" });
    await expect(news.getByText("lowered", { exact: true })).toBeVisible();
    await expect(news.getByText(reason)).toBeVisible();
    await news.getByRole("link", { name: question.title }).first().click();
    await expect(lowered.getByText(/Regraded by version 2 of the rubric/)).toBeVisible();
    await raised.reload();
    const after = await Promise.all([scoreOfAttempt(raised), scoreOfAttempt(lowered)]);
    expect([after[0] > before[0], after[1] < before[1]]).toEqual([true, true]);
  });
});

/** A criterion in the rubric of the review. */
function criterionOn(page: Page): (statement: string) => Locator {
  return (statement) =>
    page.getByRole("region", { name: "Rubric" }).getByRole("listitem").filter({ hasText: statement });
}

/** Takes an interview of this one question, with the answer that leaves the grader unsure, and ends on the review. */
async function answerQuestion(page: Page, question: AuthoredQuestion): Promise<void> {
  await enterRoom(page, { questions: 1, minutes: 10, kind: "Text", set: question.setTitle });
  await page.getByRole("textbox", { name: /^Your (answer to|code for)/ }).fill(question.answer);
  await expectSaved(page);
  await finish(page);
  await expect(page.getByText("of 100", { exact: true }).first()).toBeVisible({ timeout: 60_000 });
}

/** The points of the rubric, in the units of its weights. */
async function scoreOf(page: Page): Promise<number> {
  const text = await page
    .getByRole("region", { name: "Rubric" })
    .getByText(/^[\d.]+ of [\d.]+$/)
    .textContent();
  return Number(text?.split(" ")[0]);
}

/** The score of the attempt, of 100. */
async function scoreOfAttempt(page: Page): Promise<number> {
  const line = page.getByRole("paragraph").filter({ has: page.getByText("of 100", { exact: true }) });
  return Number(/^\d+/.exec(((await line.first().textContent()) ?? "").trim())?.[0]);
}

/**
 * Steps through the queue by key, to its beginning and then on, until the criterion of this question is in view. The
 * queue is that of the demo interviewer, in which other journeys have questions of the same criteria.
 */
async function goToTask(page: Page, question: AuthoredQuestion, statement: string): Promise<void> {
  const task = page.getByRole("region", { name: question.title }).getByText(statement, { exact: true });
  const place = page.getByRole("status").filter({ hasText: /^\d+ of \d+$/ });
  await expect(page.getByRole("heading", { name: "Decide" })).toBeVisible();
  await expect(async () => {
    // The page is awake once a key shows the place, which what the last decision came to may stand in front of.
    await page.keyboard.press("k");
    await expect(place).toBeVisible({ timeout: 2_000 });
  }).toPass();
  while ((await placeIn(place)) > 1) await stepBy(page, "k", place);
  while (!(await task.isVisible())) await stepBy(page, "j", place);
}

/** A key that is pressed before the last one's effect is drawn would go one too far. */
async function stepBy(page: Page, key: "j" | "k", place: Locator): Promise<void> {
  const next = (await placeIn(place)) + (key === "j" ? 1 : -1);
  await page.keyboard.press(key);
  await expect(place).toHaveText(new RegExp(`^${next} of `));
}

async function placeIn(place: Locator): Promise<number> {
  return Number((await place.textContent())?.split(" ")[0]);
}
