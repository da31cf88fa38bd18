import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { demo, signIn, signUp } from "./account.ts";
import { takePictures } from "./inspect-page.ts";
import { enterRoom, expectGraded, expectSaved, finish } from "./interview-room.ts";
import { tabTo } from "./keyboard.ts";

test("an interviewer writes and publishes a question, and a candidate meets it", async ({ browser }) => {
  const setTitle = `Interview of ${randomUUID().slice(0, 8)}`;
  const title = `Why are releases tagged ${randomUUID().slice(0, 8)}`;
  const followUp = "What does a signature add to a tag?";
  const hint = "What names a commit?";
  const author = await browser.newContext();
  const page = await author.newPage();

  await test.step("write the question", async () => {
    await signIn(page, demo.interviewer);
    await page.goto("/sets");
    const newSet = page.getByRole("button", { name: "New set" }).first();
    await newSet.press("Enter");
    await page.getByLabel("Title").fill(setTitle);
    await page.keyboard.press("Escape");
    await expect(newSet).toBeFocused();
    await newSet.press("Enter");
    await expect(page.getByLabel("Title")).toHaveValue(setTitle);
    await page.getByRole("button", { name: /create|make/i }).click();
    await expect(page.getByRole("heading", { name: setTitle })).toBeVisible();
    await page.getByRole("button", { name: "New question" }).first().click();
    await expect(page).toHaveURL(/\/questions\//);
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Topics").selectOption({ label: "Continuous integration" });
    await page.getByLabel("Prompt").fill("Why does a team tag each release in version control?");
    await page
      .getByLabel("Reference answer")
      .fill("A tag names the exact commit that was shipped, so anyone can build it again.");
    await page.getByRole("button", { name: "Add a criterion" }).click();
    await page.getByLabel("Statement").fill("a tag names the exact commit that was shipped");
  });

  await test.step("with what to ask next and what to say to somebody who is stuck, by keys alone", async () => {
    await tabTo(page, page.getByRole("button", { name: "Add a follow-up question" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Question" })).toBeFocused();
    await page.keyboard.type(followUp);
    for (const text of [hint, "What cannot move?"]) {
      await tabTo(page, page.getByRole("button", { name: "Add a hint" }));
      await page.keyboard.press("Enter");
      await expect(page.getByRole("textbox", { name: "Text" }).last()).toBeFocused();
      await page.keyboard.type(text);
    }
    await expect(page.getByLabel("Costs, in %").last()).toHaveValue("20");
    await tabTo(page, page.getByRole("button", { name: "Move hint 2 up" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Text" }).first()).toHaveValue("What cannot move?");
    await expect(page.getByRole("button", { name: "Move hint 1 down" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue(hint);
    await expect(page.getByText("Hint 1 was taken out.")).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).press("Enter");
  });

  await test.step("lose nothing by going away, not even what cannot be saved as it stands", async () => {
    await page.getByLabel("Minutes").fill("ninety");
    await page.getByLabel("Title").fill(`${title} and signed`);
    await expect(page.getByText("Kept on this device only: see the fields marked below")).toBeVisible();
    await page.getByRole("link", { name: setTitle }).click();
    await expect(page.getByRole("heading", { name: setTitle })).toBeVisible();
    await page.goBack();
    await expect(page.getByLabel("Title")).toHaveValue(`${title} and signed`);
    await expect(page.getByLabel("Minutes")).toHaveValue("ninety");
    // Until the server has said what it holds, nothing can be typed over what only this device has.
    const asked = /bank\.getQuestion/;
    const { promise: held, resolve: answer } = Promise.withResolvers<void>();
    await page.route(asked, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await expect(page.getByLabel("Title")).toBeDisabled();
    answer();
    await expect(page.getByLabel("Title")).toBeEnabled();
    await expect(page.getByLabel("Title")).toHaveValue(`${title} and signed`);
    await page.unroute(asked);
    await page.getByLabel("Minutes").fill("5");
    await page.getByLabel("Title").fill(title);
    await expect(page.getByText("Saved on the server")).toBeVisible();
    await page.goBack();
    await page.goForward();
    await expect(page.getByLabel("Title")).toHaveValue(title);
    await expect(page.getByText("changed elsewhere")).toHaveCount(0);
  });

  await test.step("publish it", async () => {
    await takePictures(page, "question-editor");
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByText("version 1 published")).toBeVisible();
    await page.goto("/sets");
    await takePictures(page, "sets");
    await page.getByRole("link", { name: setTitle }).click();
    await takePictures(page, "set-editor");
  });

  await test.step("take it away for another system, after reading what would be lost", async () => {
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: /^Anki/ }).click();
    const dialog = page.getByRole("dialog", { name: "Export as Anki" });
    await expect(dialog.getByText(/^1 question, .* as interview-of-/)).toBeVisible();
    await expect(dialog.getByText("What is lost on the way")).toBeVisible();
    await takePictures(page, "set-export");
    const downloading = page.waitForEvent("download");
    await dialog.getByRole("link", { name: "Download" }).click();
    const bytes = await readFile(await (await downloading).path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    await author.close();
  });

  await test.step("a candidate gets it", async () => {
    const other = await browser.newContext();
    const room = await other.newPage();
    await signUp(room, "Linus Example");
    await enterRoom(room, { questions: 1, minutes: 10, kind: "Text", set: setTitle });
    await expect(room.getByRole("heading", { name: title })).toBeVisible();
    for (const text of [followUp, hint]) await expect(room.getByText(text)).toHaveCount(0);
    await room
      .getByRole("textbox", { name: /^Your (answer to|code for)/ })
      .fill("It names the exact commit that was shipped.");
    await expectSaved(room);
    await finish(room);
    await expectGraded(room);
    await expect(room.getByText(followUp)).toBeVisible();
    await expect(room.getByText(hint)).toHaveCount(0);
    await other.close();
  });
});
