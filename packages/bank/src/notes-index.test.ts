import { expect, it } from "vitest";
import { formatNotesIndex, indexFromInventory, notesIndexSchema } from "./notes-index.ts";
import { readYaml } from "./yaml-source.ts";

const inventory = {
  items: [
    {
      id: "000-01",
      seed: "000_07.txt",
      line_start: 5,
      line_end: 9,
      topic: "python/memory",
      title: "Not taken over",
    },
    { id: "000-02", seed: "000_07.txt", line_start: 11, line_end: 11, topic: "python/memory" },
  ],
};

it("takes places and topics of an inventory, and nothing else", () => {
  expect(indexFromInventory(inventory)).toEqual([
    { id: "000-01", note: "000_07", from: 5, to: 9, topic: "python/memory" },
    { id: "000-02", note: "000_07", from: 11, to: 11, topic: "python/memory" },
  ]);
});

it("writes an index that reads back as it was", () => {
  const items = indexFromInventory(inventory);
  expect(notesIndexSchema.parse(readYaml(formatNotesIndex(items)).value)).toEqual(items);
});
