import type { GradedCriterion, GradeRequest } from "./grade-answer.ts";

const criteria: GradedCriterion[] = [
  {
    id: "descriptor",
    statement: "Opening a file takes a file descriptor from the operating system, and those are limited",
    weight: 2,
    accept: ["each open file uses up a handle", "a process may only have so many open files"],
    misconceptions: ["Python opens files without asking the operating system"],
  },
  {
    id: "with",
    statement: "The with statement closes the file when the block is left, even by an exception",
    weight: 3,
    accept: [
      "the context manager closes the file on exit",
      "closed automatically even when an error is raised",
    ],
    misconceptions: ["with only closes the file when no exception is raised"],
  },
  {
    id: "buffer",
    statement: "Written data may stay in a buffer until the file is flushed or closed",
    weight: 2,
    accept: ["unflushed writes can be lost", "close flushes buffered data to disk"],
    misconceptions: ["every write goes straight to the disk"],
  },
];

/** A question of our own for the tests of this package, and answers to it. */
export const FILES: Omit<GradeRequest, "answer"> = {
  question: "Why should a Python program close the files that it opens, and how is that best done?",
  reference:
    "Every open file holds a file descriptor of the operating system, and a process may only have a limited number. " +
    "Written data may sit in a buffer until the file is flushed or closed, so it can be lost. " +
    "The with statement uses the file as a context manager and closes it when the block ends, even after an exception.",
  criteria,
};

export const GOOD =
  "An open file holds a file descriptor from the operating system and a process only has a limited number of them. " +
  "What was written may still be in a buffer until the file is flushed or closed. " +
  "With the with statement the file is closed when the block is left, even when an exception is raised.";

export const PARTIAL = "The with statement closes the file when the block is left, even by an exception.";

export const OTHER =
  "A foreign key stores the primary key of a row in another table, and the database refuses values that do not exist there.";
