import { afterEach, describe, expect, it } from "vitest";
import { convertHere } from "./convert-here.ts";
import { type ConverterThreads, openConverterThreads, type ThreadLimits } from "./converter-threads.ts";

const open: ConverterThreads[] = [];

function threads(limits: Partial<ThreadLimits> = {}): ConverterThreads {
  const converter = openConverterThreads({ threads: 1, ...limits });
  open.push(converter);
  return converter;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((converter) => converter.close()));
});

/** Notes with so many questions, as work for a reader. */
function notes(questions: number) {
  const text = Array.from(
    { length: questions },
    (_, index) =>
      `## What is measure ${index}?\n\nIt is the number ${index}, and it is never\u0000 negative.\n`,
  ).join("\n");
  return { name: "notes.md", bytes: new TextEncoder().encode(text), topics: [], examples: [] };
}

/** As much as a file may hold: seconds of work. */
const MOST = 50_000;

const refused = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => error.code,
  );

// A thread takes a second of processor time to start.
describe("converting in threads", { timeout: 60_000 }, () => {
  it("gives what converting here gives", async () => {
    const converter = threads();
    const reading = await converter.read(notes(3));
    expect(reading).toEqual(await convertHere.read(notes(3)));
    if ("refused" in reading) throw new Error(reading.refused);
    expect(reading.drafts).toHaveLength(3);
    const known = [{ id: "known", title: "What is measure 1?", answer: "" }];
    const matches = await converter.match({ reading, known });
    expect(matches).toMatchObject([{}, { among: "known", known: { id: "known" } }, {}]);
    const set = {
      title: "Measures",
      licence: null,
      topics: [],
      notes: [],
      questions: [],
      leftBehind: [],
      exportedAt: new Date(0),
    };
    expect(await converter.write({ format: "csv", set })).toEqual(
      await convertHere.write({ format: "csv", set }),
    );
  });

  it("leaves the event loop to others meanwhile", async () => {
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    await convertHere.read(notes(400));
    const here = turns;
    await threads().read(notes(400));
    clearInterval(turning);
    expect(here).toBeLessThan(3);
    expect(turns - here).toBeGreaterThan(20);
  });

  it("stops work that nobody waits for any more, and goes on with the next", async () => {
    const converter = threads();
    const asked = new AbortController();
    const endless = converter.read(notes(MOST), asked.signal);
    const next = converter.read(notes(1));
    asked.abort();
    expect(await refused(endless)).toBe("conflict");
    expect(await next).toMatchObject({ drafts: [{}] });
  });

  it("gives up what takes too long", async () => {
    expect(await refused(threads({ limitMs: 300 }).read(notes(MOST)))).toBe("unavailable");
  });

  it("refuses what would wait behind too much, and what takes too much memory, and lives on", async () => {
    const converter = threads({ waiting: 1, memoryMb: 32 });
    const [first, second, third] = [notes(MOST), notes(1), notes(1)].map((work) =>
      refused(converter.read(work)),
    );
    expect(await third).toBe("unavailable");
    expect(await first).toBe("invalid");
    expect(await second).toBe("done");
  });

  it("hands on what went wrong inside", async () => {
    const format = "qti-1.2";
    const set = {
      title: "",
      licence: null,
      topics: [],
      notes: [],
      questions: [],
      leftBehind: [],
      exportedAt: new Date(),
    };
    await expect(threads().write({ format, set })).rejects.toThrow("QTI 1.2 is only read");
  });
});
