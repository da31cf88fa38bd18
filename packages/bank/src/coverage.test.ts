import { expect, it } from "vitest";
import {
  bankFolder,
  correctionsYaml,
  type FolderFiles,
  freeTextMd,
  goodBank,
} from "./bank-folder.fixture.ts";
import { coverage } from "./coverage.ts";
import { readBank } from "./read-bank.ts";

const steeping = "questions/drinks/tea/steeping.md";
const count = async (changes: FolderFiles = {}) =>
  coverage(await readBank(await bankFolder({ ...goodBank, ...changes })));

it("counts questions, exercises and covered items by note", async () => {
  expect(await count()).toEqual({
    inventory: {
      total: 2,
      covered: 2,
      missing: [],
      byNote: [
        {
          note: "diary",
          title: "A tea diary",
          total: 2,
          covered: 2,
          items: [
            { id: "d-1", lines: "3-4", questions: ["steeping"] },
            { id: "d-2", lines: "8-9", questions: ["add-cups"] },
          ],
        },
      ],
    },
    questions: {
      total: 2,
      byKind: { code: 1, "free-text": 1 },
      bySource: { diary: 2 },
      byTopic: { "drinks/tea": 2 },
    },
    exercises: { total: 1, plantedWrong: 1 },
    corrections: 0,
    studyNotes: 0,
  });
});

it("does not take a name for cover when no cited line is the item's", async () => {
  const { inventory } = await count({ [steeping]: freeTextMd.replace("lines: 3-5", "lines: 5-7") });
  expect(inventory).toMatchObject({ covered: 1, missing: ["d-1"] });
});

it("does not take cited lines for cover when the item is not named", async () => {
  const { inventory } = await count({ [steeping]: freeTextMd.replace("covers: [d-1]\n", "") });
  expect(inventory.missing).toEqual(["d-1"]);
});

it("lists a note that only the index knows", async () => {
  const { inventory } = await count({
    "notes-index.yaml": "- { id: x, note: other, lines: 1, topic: drinks/tea }\n",
  });
  expect(inventory.byNote.map(({ note, total }) => [note, total])).toEqual([
    ["diary", 0],
    ["other", 1],
  ]);
});

it("counts a correction once, however many questions follow it, and only those with a record", async () => {
  const text = freeTextMd.replace("covers:", "corrections: [ER-1, ER-2]\ncovers:");
  const other = text.replace("id: steeping", "id: other").replace("[ER-1, ER-2]", "[ER-1]");
  const records = correctionsYaml + correctionsYaml.replace("ER-1", "ER-3");
  const counted = await count({
    [steeping]: text,
    "questions/drinks/tea/z.md": other,
    "corrections.yaml": records,
  });
  expect(counted.corrections).toBe(1);
});
