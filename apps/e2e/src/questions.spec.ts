import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { demo, signIn } from "./account.ts";
import { expectAccessible, takePictures } from "./inspect-page.ts";
import { tabTo } from "./keyboard.ts";

const tag = randomUUID().slice(0, 8);
const setTitle = `Exercises ${tag}`;
const title = `Add up numbers ${tag}`;
const statement = "adds up the numbers of a list";

test("an interviewer reads a bank's question, copies it, and writes one with code that is tried before it is published", async ({
  page,
}) => {
  await signIn(page, demo.interviewer);

  await test.step("find a question of the bank with the keyboard, and read all of it", async () => {
    await page.goto("/questions");
    await tabTo(page, page.getByRole("searchbox", { name: "Find" }));
    await page.keyboard.type("cache forgets");
    await page.keyboard.press("Enter");
    const found = page.getByRole("link", { name: "A cache that forgets in time" });
    await expect(page.getByText(/^\d+ questions? found/)).toBeVisible();
    await tabTo(page, found);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Planted wrong solutions" })).toBeVisible();
    await takePictures(page, "published-question");
  });

  await test.step("copy it into a set of one's own", async () => {
    await page.getByRole("button", { name: "Copy into one of my sets" }).click();
    await page.getByLabel("Set", { exact: true }).selectOption("A new set");
    await page.getByLabel("Title of the new set").fill(setTitle);
    await page.getByRole("button", { name: "Make the copy" }).press("Enter");
    await expect(page.getByText(/^Began as/)).toBeVisible();
    await expect(page.getByText("Complete. It becomes version 1, once a try")).toBeVisible();
  });

  await test.step("write one with code", async () => {
    await page.getByRole("link", { name: setTitle }).click();
    await page.getByRole("button", { name: "New code question" }).click();
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Topics").selectOption({ index: 1 });
    await page.getByLabel("Prompt").fill("Write total(numbers), which adds up a list of numbers.");
    await page.getByLabel("Reference answer").fill("The built-in sum does it and begins with 0.");
    await writeFile(page, "Reference solution", "def total(numbers): return sum(numbers)");
    await page.getByText("Starter", { exact: true }).click();
    await writeFile(page, "Starter", "def total(numbers): ...");
    await page.getByRole("button", { name: "Wrong solution", exact: true }).click();
    await page.getByLabel("The mistake").fill("takes the longest");
    await writeFile(page, "Wrong: takes the longest", "def total(numbers): return max(numbers)");
    await page.getByRole("button", { name: "Add a test" }).click();
    await page.getByLabel("Name").fill("adds three");
    await page.getByLabel("Expression", { exact: true }).fill("total([1, 2, 3])");
    await page.getByRole("textbox", { name: "Value" }).fill("7");
    await page.getByRole("button", { name: "Add a criterion" }).click();
    await page.getByRole("textbox", { name: "Statement" }).fill(statement);
    await page.getByRole("button", { name: "Add a follow-up question" }).press("Enter");
    await expect(page.getByRole("textbox", { name: "Question" })).toBeFocused();
    await page.keyboard.type("How much memory does it take?");
    await page.getByLabel("Asked").selectOption({ label: `when criterion 1 is missed: ${statement}` });
    await page.getByRole("button", { name: "Add a hint" }).press("Enter");
    await page.getByLabel("Costs, in %").fill("150");
    await expect(page.getByText("Kept on this device only: see the fields marked below")).toBeVisible();
    await page.getByLabel("Costs, in %").fill("12.5");
  });

  await test.step("be led to the hint that says nothing yet", async () => {
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("button", { name: "Hint 1: write what to say, or delete it." }).press("Enter");
    await expect(page.getByRole("textbox", { name: "Text" })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type("A built-in does it.");
  });

  await test.step("be told by a try on the server which promise is broken, and mend it", async () => {
    await page.getByRole("button", { name: "Try it" }).click();
    const broken = page.getByRole("button", { name: /The reference fails “adds three”: Expected 7, got 6/ });
    await expect(broken.first()).toBeVisible();
    await takePictures(page, "code-question");
    await broken.first().press("Enter");
    await expect(page.getByRole("button", { name: /adds three/ }).first()).toBeFocused();
    await page.getByRole("button", { name: "Take what the reference returned: 6" }).click();
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByText("version 1 published")).toBeVisible();
    await expect(page.getByText("It keeps its promises")).toBeVisible();
  });

  await test.step("read what was published of what to ask next and of hints", async () => {
    await page.getByRole("link", { name: "version 1 published" }).click();
    await expect(page.getByText(`How much memory does it take? (when missed: ${statement})`)).toBeVisible();
    await expect(page.getByText("A built-in does it. (costs 12.5 %)")).toBeVisible();
    await page.goBack();
  });

  await test.step("get back what was taken out", async () => {
    await page.getByRole("button", { name: "Delete test 1" }).click();
    await expect(page.getByText("No tests yet", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Add a test" })).toBeFocused();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: /adds three/ }).first()).toBeVisible();
  });

  await test.step("settle two texts part by part with the keyboard", async () => {
    await expect(page.getByText("Saved on the server")).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByLabel("Title").fill(`${title} again`);
    await other.getByRole("textbox", { name: "Text" }).fill("A built-in adds them.");
    await expect(other.getByText("Saved on the server")).toBeVisible();
    await other.close();
    await page.getByLabel("Prompt").fill("Write total(numbers), which adds up a list; of nothing it is 0.");
    await expect(page.getByRole("heading", { name: "This question was changed elsewhere" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Hint 1", exact: true })).toBeVisible();
    await expectAccessible(page);
    const titles = page.getByRole("group", { name: "Title: which to keep" });
    await tabTo(page, titles.getByRole("radio"), "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await expect(titles.getByRole("radio", { name: "The other" })).toBeChecked();
    const hints = page.getByRole("group", { name: "Hint 1: which to keep" });
    await tabTo(page, hints.getByRole("radio"));
    await page.keyboard.press("ArrowRight");
    await expect(hints.getByRole("radio", { name: "The other" })).toBeChecked();
    await tabTo(page, page.getByRole("button", { name: "Go on with what is chosen" }));
    await page.keyboard.press("Enter");
    await expect(page.getByText("Saved on the server")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Title")).toHaveValue(`${title} again`);
    await expect(page.getByLabel("Prompt")).toHaveValue(/of nothing it is 0/);
    await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue("A built-in adds them.");
    await expect(page.getByLabel("Asked")).toHaveValue(/./);
  });
});

async function writeFile(page: Page, file: string, code: string): Promise<void> {
  const editor = page.getByRole("textbox", { name: file, exact: true });
  await editor.focus();
  await page.keyboard.insertText(code);
  await expect(page.locator(".monaco-editor .view-lines")).toContainText(code.slice(0, 12));
}
