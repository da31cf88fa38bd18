import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { gradeAnswer } from "@viva/grader/grade-answer";
import { demo, signIn } from "./account.ts";

/** A question of our own, as an interviewer types it in. */
const INDEX = {
  prompt: "Explain what an index on a column of a table brings, and what it costs.",
  reference:
    "An index lets the database find rows without reading the whole table. Every write has to update the index as well, so inserts become slower. It also takes disk space.",
  criteria: [
    { weight: 2, statement: "An index lets the database find matching rows without reading the whole table" },
    {
      weight: 2,
      statement: "Every insert or update has to change the index as well, so writes become slower",
    },
    { weight: 1, statement: "The index takes up additional disk space" },
  ],
} as const;

/** Right in part and in few words, the kind of answer that a careful grader is not sure of. */
const HALF_RIGHT = [
  "Queries find rows quickly. Writes are a bit slower then.",
  "You do not have to read all rows. Inserting costs something.",
  "The database jumps straight to the right rows. Changing data costs more.",
  "Searching gets quick, you skip the full scan. It needs storage, and changes are slower.",
  "A query gets its rows without a scan, and writes are slower.",
  "It is like the register of a book: you look up the page. It must be kept up to date on every change.",
];

export interface AuthoredQuestion {
  setTitle: string;
  title: string;
  address: string;
  statements: readonly string[];
  /** Leaves the grader unsure whether one criterion has all its points, and sure that at least one is missed. */
  answer: string;
  /** Statement of a criterion that it is unsure of, and of one that it is sure was missed. */
  unsure: string;
  missed: string;
}

/** Writes and publishes the question in a set of its own, as the demo interviewer, and stays on its page. */
export async function publishQuestion(page: Page): Promise<AuthoredQuestion> {
  const tag = randomUUID().slice(0, 8);
  const [setTitle, title] = [`Databases ${tag}`, `What a database index brings ${tag}`];
  await signIn(page, demo.interviewer);
  await page.goto("/sets");
  await page.getByRole("button", { name: "New set" }).first().click();
  await page.getByLabel("Title").fill(setTitle);
  await page.getByRole("button", { name: /create|make/i }).click();
  await page.getByRole("button", { name: "New question" }).first().click();
  await expect(page).toHaveURL(/\/questions\//);
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Topics").selectOption({ index: 1 });
  await page.getByLabel("Prompt").fill(INDEX.prompt);
  await page.getByLabel("Reference answer").fill(INDEX.reference);
  for (const [index, criterion] of INDEX.criteria.entries()) {
    await page.getByRole("button", { name: "Add a criterion" }).click();
    await page.getByLabel("Statement").nth(index).fill(criterion.statement);
    await page.getByLabel("Weight").nth(index).fill(String(criterion.weight));
  }
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("version 1 published")).toBeVisible();
  return {
    setTitle,
    title,
    address: page.url(),
    statements: INDEX.criteria.map((criterion) => criterion.statement),
    ...chooseAnswer(title),
  };
}

export async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/**
 * The first answer with something that the grader as it is now is unsure of and gives at most three quarters of
 * the points for: a person may give more, and the rounded score shows it. What it knows changes with its parameters.
 */
function chooseAnswer(title: string): Pick<AuthoredQuestion, "answer" | "unsure" | "missed"> {
  for (const answer of HALF_RIGHT) {
    const { criteria } = gradeAnswer({
      question: `${title}\n${INDEX.prompt}`,
      reference: INDEX.reference,
      criteria: INDEX.criteria.map((criterion) => ({
        id: criterion.statement,
        accept: [],
        misconceptions: [],
        ...criterion,
      })),
      answer,
    });
    const unsure = criteria.find((criterion) => criterion.state === "check" && criterion.points < 0.75);
    const missed = criteria.find((criterion) => criterion.state === "graded" && criterion.points === 0);
    if (unsure && missed) return { answer, unsure: unsure.id, missed: missed.id };
  }
  throw new Error("The grader is sure of every one of these answers, or gives them everything: add one.");
}
