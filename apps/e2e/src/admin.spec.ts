import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { demo, signIn, signUp } from "./account.ts";
import { newPage } from "./authored-question.ts";
import { expectAccessible, takePictures } from "./inspect-page.ts";

test("an admin makes an organisation, gives it a model, and puts a person there", async ({ browser }) => {
  const name = `North ${Date.now()}`;
  const person = await newPage(browser);
  const { email } = await signUp(person, "Grace Mover");
  const admin = await newPage(browser);
  await signIn(admin, demo.admin);

  await test.step("a name that is taken is refused where it was typed", async () => {
    await admin.goto("/admin");
    await admin.getByRole("button", { name: "New organisation" }).click();
    const dialog = admin.getByRole("dialog");
    await dialog.getByLabel("Name").fill("first organisation");
    await admin.keyboard.press("Enter");
    await expect(dialog.getByText("There is an organisation")).toBeVisible();
    await dialog.getByLabel("Name").fill(name);
    await admin.keyboard.press("Enter");
    await expect(admin.getByRole("heading", { level: 1, name })).toBeVisible();
  });

  await test.step("a key is named by a variable of the prefix, a model is tried before it is saved", async () => {
    const server = await modelServer();
    await admin.getByText("Its own", { exact: true }).click();
    await admin.getByLabel("Address").fill(server.address);
    await admin.getByLabel("Model", { exact: true }).fill("small");
    await admin.getByLabel(/^Variable with the key/).fill("DATABASE_URL");
    await admin.getByRole("button", { name: "Save" }).click();
    await expect(admin.getByText("begins with VIVA_MODEL_KEY_")).toBeVisible();
    await admin.getByLabel(/^Variable with the key/).fill("");
    await admin.getByRole("button", { name: "Try it" }).click();
    await expect(admin.getByText(/^A well-formed answer after/)).toBeVisible();
    await expectAccessible(admin);
    server.say("I cannot grade.");
    await admin.getByRole("button", { name: "Try it" }).click();
    await expect(admin.getByText(/^Its reply was none, after/)).toBeVisible();
    await admin.getByLabel(/^Variable with the key/).fill("VIVA_MODEL_KEY_NOT_THERE");
    await admin.getByRole("button", { name: "Save" }).click();
    await expect(admin.getByText("not set on this server")).toBeVisible();
    await expect(admin.getByText("not set on the worker")).toBeVisible();
    await takePictures(admin, "admin-organisation");
    server.close();
  });

  await test.step("a person is found, moved and made an interviewer, from their next page on", async () => {
    await admin.goto("/admin/members");
    await admin.getByLabel("Name or e-mail").fill(email.toUpperCase());
    await admin.keyboard.press("Enter");
    await expect(admin).toHaveURL(/search=/);
    await expect(admin.getByRole("listitem").filter({ hasText: email })).toContainText("First organisation");
    await admin.getByRole("button", { name: "Change Grace Mover" }).click();
    const dialog = admin.getByRole("dialog");
    await dialog.getByText("Interviewer", { exact: true }).click();
    await dialog.getByRole("combobox", { name: "Organisation" }).selectOption({ label: name });
    await expectAccessible(admin);
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(admin.getByRole("listitem").filter({ hasText: email })).toContainText(name);
    await takePictures(admin, "admin-members");
    await person.goto("/sets");
    await expect(person.getByRole("heading", { level: 1 })).toHaveText("Question sets");
  });

  await test.step("a demo account keeps its role, and without a network nothing is lost", async () => {
    await admin.goto(`/admin/members?search=${encodeURIComponent(demo.admin.email)}`);
    await admin.getByRole("button", { name: "Change Demo admin" }).click();
    await expect(radio(admin, "Candidate")).toBeDisabled();
    await admin
      .getByRole("dialog")
      .getByRole("combobox", { name: "Organisation" })
      .selectOption({ label: name });
    await admin.context().setOffline(true);
    await admin.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await expect(admin.getByText("The server cannot be reached")).toBeVisible();
    await expect(admin.getByRole("dialog").getByRole("combobox", { name: "Organisation" })).toContainText(
      name,
    );
    await admin.context().setOffline(false);
    await admin.keyboard.press("Escape");
  });

  await test.step("nor is a demo account deleted: what to do instead is said", async () => {
    await admin.goto("/settings");
    await expect(admin.getByText(/nobody can delete it.* Sign out and create an account/)).toBeVisible();
    await expect(admin.getByRole("button", { name: "Delete my account" })).toHaveCount(0);
  });
});

function radio(page: Page, name: string) {
  return page.getByRole("dialog").getByRole("radio", { name: new RegExp(`^${name}`) });
}

/** A server with chat completions on this machine, that grades the made-up answer right until it is told what to say. */
async function modelServer() {
  const criteria = [
    { id: "sooner", points: 1, evidence: ["answered faster the next time"] },
    { id: "stale", points: 0, evidence: [] },
  ];
  let content = JSON.stringify({ criteria });
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1`,
    say: (words: string) => {
      content = words;
    },
    close: () => server.close(),
  };
}
