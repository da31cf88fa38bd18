import { expect, type Page, test } from "@playwright/test";
import { signUp } from "./account.ts";
import { readBankByTitle } from "./bank-answers.ts";
import { currentQuestion, enterRoom, expectSaved, questionMarks } from "./interview-room.ts";

const NO_ANSWER = "The server cannot be reached";

test("a candidate reloads in mid-interview without network and loses nothing", async ({ page, context }) => {
  let [other, python] = [0, 0];
  await test.step("begin, and let this device keep the page", async () => {
    await signUp(page, "Tunnel Tester");
    await enterRoom(page, { questions: 5, minutes: 30, kind: "Code" });
    [other, python] = await turnToPython(page);
    await questionMarks(page).nth(other).click();
    await inPlainField(page);
    await code(page).fill("# before the tunnel");
    await expectSaved(page);
    await questionMarks(page).nth(python).click();
    await expect(page.locator("[data-python=ready]")).toBeVisible({ timeout: 120_000 });
    await expect.poll(() => keptPages(page)).toEqual([new URL(page.url()).pathname]);
  });

  const heading = await page.getByRole("heading", { level: 2 }).first().textContent();
  await test.step("write without network, and reload", async () => {
    await context.setOffline(true);
    await expect(page.getByText("This page is kept here too: it can be reloaded.")).toBeVisible();
    await code(page).fill("print('in the tunnel', 6 * 7)");
    await page.reload();
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(heading ?? "");
    await inPlainField(page);
    await expect(code(page)).toHaveValue("print('in the tunnel', 6 * 7)");
    await expect(page.getByText("You are offline. Go on as usual.")).toBeVisible();
  });

  await test.step("run the code, write on, and see what was saved before", async () => {
    await page.getByRole("button", { name: /^Run/ }).click();
    await expect(page.getByText("in the tunnel 42")).toBeVisible({ timeout: 60_000 });
    await code(page).fill("print('after the reload')");
    await questionMarks(page).nth(other).click();
    await expect(code(page)).toHaveValue("# before the tunnel");
  });

  await test.step("find the way back from a page that cannot be had", async () => {
    await page.goto("/home");
    await expect(page.getByRole("heading", { name: NO_ANSWER })).toBeVisible();
    await page.getByRole("link", { name: "Go back to your interview" }).click();
    await expect(page.getByText("You are offline. Go on as usual.")).toBeVisible();
  });

  await test.step("come back, and have it all on the server", async () => {
    await context.setOffline(false);
    await questionMarks(page).nth(python).click();
    await expectSaved(page);
    await page.evaluate(() => indexedDB.deleteDatabase("viva-journal"));
    await page.reload();
    await questionMarks(page).nth(python).click();
    await inPlainField(page);
    await expect(code(page)).toHaveValue("print('after the reload')");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("leave nothing behind after signing out", async () => {
    const room = page.url();
    await page.goto("/home");
    await page.getByRole("button", { name: /Account menu/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/$/);
    expect(await keptPages(page)).toEqual([]);
    await context.setOffline(true);
    await page.goto(room);
    await expect(page.getByRole("heading", { name: NO_ANSWER })).toBeVisible();
    await expect(page.getByRole("link", { name: /interview/ })).toHaveCount(0);
  });
});

/** Numbers, from 0, of some question and of one in Python, which is then in view. */
async function turnToPython(page: Page): Promise<[number, number]> {
  const bank = await readBankByTitle();
  for (let index = (await questionMarks(page).count()) - 1; index >= 0; index--) {
    await questionMarks(page).nth(index).click();
    const question = await currentQuestion(page, bank);
    if (question.kind === "code" && question.runtime === "python") return [index === 0 ? 1 : 0, index];
  }
  throw new Error("None of the questions drawn is in Python.");
}

function code(page: Page) {
  return page.getByRole("textbox", { name: /^Your code for/ });
}

/** A plain field tells its text without the parts of an editor around it. The choice lasts. */
async function inPlainField(page: Page): Promise<void> {
  await expect(code(page)).toBeAttached();
  const toPlain = page.getByRole("button", { name: "Use a plain text field instead" });
  if (await toPlain.isVisible()) await toPlain.click();
}

/** The pages of interviews that this browser keeps for a reload without network. */
function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().flatMap(({ url }) => (url.includes("/attempts/") ? [new URL(url).pathname] : []));
  });
}
