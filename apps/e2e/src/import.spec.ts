import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { demo, signIn } from "./account.ts";
import { takePictures } from "./inspect-page.ts";

/** In the shape of a chat's export, with an apostrophe that something read by the wrong code page. */
const notes = (subject: string) => `Sure, hereâ€™s a list of questions about ${subject}:

---

## ${subject}

### 1. **What does ${subject} promise to its callers?**
* It answers every call within its deadline, or says that it cannot.
* A call that is repeated with the same key has one effect.

---

### 2. **How is ${subject} started?**

---

### 3. **Explain what ${subject} promises**
* Every call gets an answer in time.
`;

test("an interviewer brings notes, decides on what was found, adds it and takes it back", async ({
  page,
}) => {
  const subject = `Ledger ${randomUUID().slice(0, 8)}`;
  const setTitle = `Set of ${subject}`;
  const file = `${subject}.md`;
  const draft = (title: string) => page.getByRole("checkbox", { name: title });

  await test.step("bring a file", async () => {
    await signIn(page, demo.interviewer);
    await page.goto("/sets");
    await page.getByRole("button", { name: "New set" }).first().click();
    await page.getByLabel("Title").fill(setTitle);
    await page.getByRole("button", { name: "Make the set" }).click();
    await expect(page.getByRole("heading", { name: setTitle })).toBeVisible();
    await page.goto("/import");
    // While a page is still being put together, what the server sent may stand beside it, hidden.
    await expect(page.getByLabel("Into the set")).toHaveCount(1);
    await page.getByLabel("Into the set").selectOption({ label: setTitle });
    await expect(page.getByRole("button", { name: "Choose files" })).toBeEnabled();
    await page.getByLabel("Files to import").setInputFiles({
      name: "weather.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("It was a sunny day.\n"),
    });
    await expect(page.getByText("No question was found in weather.txt.")).toBeVisible();
    await takePictures(page, "import");
    await page
      .getByLabel("Files to import")
      .setInputFiles({ name: file, mimeType: "text/markdown", buffer: Buffer.from(notes(subject)) });
    await expect(page.getByRole("heading", { name: `3 questions found in ${file}` })).toBeVisible();
  });

  await test.step("see what was read, and from which lines", async () => {
    const source = page.getByRole("region", { name: `Source: ${file}` });
    await expect(source.getByText(`Sure, here’s a list of questions about ${subject}:`)).toHaveCSS(
      "text-decoration-line",
      "line-through",
    );
    await expect(source.getByText("(encoding repaired)")).toHaveCount(1);
    await expect(draft(`What does ${subject} promise to its callers?`)).toBeChecked();
    await expect(draft(`How is ${subject} started?`)).not.toBeChecked();
    await expect(page.getByText("1 looks like a question that is there")).toBeVisible();
    await source.getByRole("button", { name: "Go to the question of line 13" }).click();
    await expect(draft(`How is ${subject} started?`)).toBeFocused();
    await expect(page.locator("#line-13")).toHaveClass(/bg-accent-soft/);
  });

  await test.step("decide with the keyboard", async () => {
    await page.keyboard.press("a");
    await expect(draft(`How is ${subject} started?`)).toBeChecked();
    await expect(draft(`Explain what ${subject} promises`)).toBeFocused();
    await page.keyboard.press("m");
    await expect(page.getByRole("radio", { name: "Merge" })).toBeChecked();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("e");
    await page.getByRole("dialog").getByLabel("Title").fill(`How do you start ${subject}?`);
    await page.getByRole("dialog").getByLabel("Criteria").fill("it is started by its supervisor");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(draft(`How do you start ${subject}?`)).toBeChecked();
    await expect(page.getByText("Decisions are saved as you make them.")).toBeVisible();
    await takePictures(page, "import-review");
  });

  await test.step("add, look at the set, and undo", async () => {
    await page.getByRole("button", { name: "Add 2 as drafts, merge 1" }).click();
    await expect(
      page.getByRole("status").filter({ hasText: "3 questions of it went into the set" }),
    ).toBeVisible();
    const address = page.url();
    await page.getByRole("link", { name: "Open the set" }).click();
    await expect(page.getByRole("link", { name: `How do you start ${subject}?` })).toBeVisible();
    await expect(page.getByText("2 in this set")).toBeVisible();
    await page.goto(address);
    await page.getByRole("button", { name: "Undo the import" }).click();
    await expect(page.getByRole("button", { name: "Add 2 as drafts, merge 1" })).toBeVisible();
    await page.getByRole("button", { name: "Discard" }).click();
    await page.getByRole("button", { name: "Discard the import" }).click();
    await expect(page).toHaveURL(/\/import$/);
    await expect(page.getByRole("link", { name: file })).toHaveCount(0);
  });
});
