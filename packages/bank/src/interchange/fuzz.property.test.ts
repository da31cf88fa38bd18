import type { FormatName } from "@viva/domain/bank/formats";
import fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFormat } from "./read-format.ts";
import { samples } from "./samples.fixture.ts";
import { toDraft } from "./to-draft.ts";

const inputs = 10_000;
/** A small input that takes longer would be a reader that is not linear. */
const limitMs = 2_000;

/**
 * Reads the bytes and makes drafts of what was read; anything thrown is a crash. The milliseconds of
 * the processor that it took, so that a busy machine fails no reader.
 */
async function survive(format: FormatName, bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  const reading = await readFormat(format, bytes);
  if (reading.kind === "read") {
    for (const question of reading.questions) {
      expect(question.title).toMatch(/^[^\n]+$/);
      toDraft(question, []);
    }
  } else expect(reading.message).not.toBe("");
  return process.cpuUsage(start).user / 1_000;
}

const mark = fc.constantFrom(
  ...'<quiz> </quiz> <question type="essay"> </question> <text> </text> <![CDATA[ ]]> <!-- --> <?xml ?> <!DOCTYPE [ &amp; &x; &#0; <item> <itemBody> <p> </p> <b> <table> </div> { } = ~ # #### :: -> \\ // [html] %50% {# {T A. B) ANSWER: $CATEGORY: , ; " "" \' prompt title [2 [x] + - @ ? --- kind: id: ## - | 1. 0 9 é 😀'.split(
    " ",
  ),
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  " ",
  "\u0000",
  "\ufeff",
  "prompt,answer\n",
  "ANSWER: A\n",
);
const randomMarks = fc.array(mark, { maxLength: 30 }).map((parts) => strToU8(parts.join("")));
const randomBytes = fc.uint8Array({ maxLength: 200 });

/** A file of the format with pieces cut out, doubled, overwritten or put in at any place. */
function mutated(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const edit = fc.record({
    at: place,
    length: fc.nat({ max: 40 }),
    kind: fc.constantFrom("cut", "double", "overwrite", "insert"),
    piece: fc.oneof(randomMarks, randomBytes),
  });
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([seed, edits]) => edits.reduce(apply, seed));
}

function apply(
  bytes: Uint8Array,
  { at, length, kind, piece }: { at: number; length: number; kind: string; piece: Uint8Array },
): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const until = Math.min(bytes.length, from + length);
  const before = bytes.subarray(0, from);
  const middle = kind === "double" ? bytes.subarray(from, until) : kind === "cut" ? new Uint8Array() : piece;
  const rest = bytes.subarray(kind === "cut" || kind === "overwrite" ? until : from);
  return new Uint8Array(Buffer.concat([before, middle, rest]));
}

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });

/** Damage inside of an archive that itself is sound: what a reader of XML in a zip must survive. */
function mutatedInside(files: Readonly<Record<string, string>>): fc.Arbitrary<Uint8Array> {
  const names = Object.keys(files);
  return fc.constantFrom(...names).chain((name) =>
    mutated([strToU8(files[name] ?? "")]).map((text) => {
      const whole = Object.fromEntries(names.map((other) => [other, strToU8(files[other] ?? "")]));
      return zipSync({ ...whole, [name]: text }, { level: 0 });
    }),
  );
}

const html = strToU8(
  '<p>Why <b>is</b> <a href="x">tea</a> <code>a*b</code>?<br></p><ul><li>1<ol><li>2</li></ol></li></ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table><pre><code class="language-py">x</code></pre><!-- c --><script>s</script>&amp;&nbsp;&#8364;',
);

/** Formats with HTML in a text: the file is sound, and what the HTML reader gets is not. */
const carriers: Partial<Record<FormatName, (html: Uint8Array) => Uint8Array>> = {
  "moodle-xml": (bytes) =>
    strToU8(
      `<quiz><question type="essay"><questiontext format="html"><text>${escapeXml(bytes)}</text></questiontext></question></quiz>`,
    ),
  "qti-1.2": (bytes) =>
    strToU8(
      `<questestinterop><item><presentation><material><mattext texttype="text/html">${escapeXml(bytes)}</mattext></material><response_str ident="r"/></presentation></item></questestinterop>`,
    ),
};

const escapeXml = (bytes: Uint8Array): string =>
  strFromU8(bytes)
    .replaceAll(/[^\n\t\u0020-\ud7ff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("]]>", "]]&gt;");

const formats = [
  "markdown",
  "gift",
  "moodle-xml",
  "aiken",
  "qti-1.2",
  "qti-2.2",
  "qti-3.0",
  "csv",
  "xlsx",
] as const;

test.each(formats)("the sample of %s is read whole", async (format) => {
  const { texts, archive } = samples[format];
  const files = [...texts.map((text) => strToU8(text)), ...(archive === null ? [] : [zipOf(archive)])];
  for (const bytes of files) {
    const reading = await readFormat(format, bytes);
    expect(reading).toMatchObject({ kind: "read", skipped: [] });
    if (reading.kind === "read") expect(reading.questions.length).toBeGreaterThan(0);
  }
});

describe.each(formats)("the reader of %s", (format) => {
  test("survives random and mutated input", async () => {
    const { texts, archive } = samples[format];
    const carrier = carriers[format];
    const whole = [...texts.map((text) => strToU8(text)), ...(archive === null ? [] : [zipOf(archive)])];
    const any = fc.oneof(
      { weight: 1, arbitrary: randomBytes },
      { weight: 2, arbitrary: randomMarks },
      { weight: 4, arbitrary: mutated(whole) },
      ...(archive === null ? [] : [{ weight: 2, arbitrary: mutatedInside(archive) }]),
      ...(carrier === undefined ? [] : [{ weight: 2, arbitrary: mutated([html]).map(carrier) }]),
    );
    let slowestMs = 0;
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        slowestMs = Math.max(slowestMs, await survive(format, bytes));
      }),
      { numRuns: inputs },
    );
    expect(slowestMs).toBeLessThan(limitMs);
  }, 120_000);
});
