import { writeFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { ExchangeSet, WrittenFormat } from "@viva/bank/interchange/exchange";
import { groupLosses } from "@viva/bank/interchange/group-losses";
import { writeFormat } from "@viva/bank/interchange/write-format";
import { singleForms, writeSingle } from "@viva/bank/interchange/write-single";
import { type FormatName, formatNameSchema, formats } from "@viva/domain/bank/formats";
import { Command, Option } from "commander";
import { findExchangeSet } from "../find-exchange-set.ts";
import type { Finish } from "../run-cli.ts";
import { formatTable } from "../table.ts";
import { BadInput, exitCodes, type Terminal } from "../terminal.ts";

interface Options {
  format: string;
  out: string;
  question?: string;
  template?: true;
  json?: true;
}

const written = formatNameSchema.options.filter((name) => formats[name].writes);

/** Writes a set as a file for another system, and says what that system cannot take. */
export function bankExportCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("export")
    .description("write a set as a file for another system, and tell what is lost on the way")
    .argument("[SET]", "a bank folder, or the title or id of a set in the database")
    .addOption(new Option("--format <NAME>", "the format").choices(written).makeOptionMandatory())
    .requiredOption("--out <FILE>", "the file to write; one that is there is replaced")
    .option("--question <ID>", "only this question; QTI to a file .xml is then an item without a package")
    .option("--template", "write the empty template of CSV or XLSX instead of a set")
    .option("--json", "print JSON")
    .action(async (wanted: string | undefined, options: Options) => {
      const format = formatNameSchema.parse(options.format);
      const set = options.template ? templateOf(format, wanted) : await chosen(wanted, options, terminal);
      const { bytes, losses } = await write(format, set, options.out);
      await writeFile(resolve(terminal.env.workingFolder, options.out), bytes).catch((error: Error) => {
        throw new BadInput(`${options.out} cannot be written: ${error.message}`);
      });
      const report = {
        format,
        file: options.out,
        bytes: bytes.length,
        questions: set.questions.length,
        losses,
      };
      if (options.json) terminal.out(JSON.stringify(report, null, 2));
      else for (const line of describe(report)) terminal.out(line);
      finish(exitCodes.ok);
    });
}

function templateOf(format: FormatName, wanted: string | undefined): ExchangeSet {
  if (format !== "csv" && format !== "xlsx") {
    throw new BadInput("Only csv and xlsx have a template: leave --template out, or choose one of them.");
  }
  if (wanted !== undefined) throw new BadInput("A template is empty: leave out the set, or --template.");
  const nothing = { topics: [], notes: [], questions: [], leftBehind: [] };
  return { title: "Template", licence: null, ...nothing, exportedAt: new Date() };
}

async function chosen(
  wanted: string | undefined,
  { question: id }: Options,
  terminal: Terminal,
): Promise<ExchangeSet> {
  if (wanted === undefined) {
    throw new BadInput("Name the set: a bank folder, or the title or id of a set in the database.");
  }
  const set = await findExchangeSet(wanted, terminal);
  if (set.questions.length === 0) throw new BadInput(`“${set.title}” has no published question to export.`);
  if (id === undefined) return set;
  const questions = set.questions.filter(({ question }) => question.id === id);
  if (questions.length === 0) throw new BadInput(`“${set.title}” has no question with the id ${id}.`);
  return { ...set, questions };
}

/** One question goes to a file of its own where the ending of the file says so. */
async function write(format: FormatName, set: ExchangeSet, out: string): Promise<WrittenFormat> {
  const ending = extname(out).slice(1).toLowerCase();
  if (singleForms[format] !== ending) return writeFormat(format, set);
  const [question, other] = set.questions;
  const single = question === undefined || other !== undefined ? null : await writeSingle(format, question);
  if (single !== null) return single;
  throw new BadInput(
    `A file .${ending} holds one question${format === "markdown" ? " of free text" : ""}: name it with --question, or write a file .${formats[format].extension}.`,
  );
}

interface Report extends Pick<WrittenFormat, "losses"> {
  format: FormatName;
  file: string;
  bytes: number;
  questions: number;
}

function describe({ format, file, bytes, questions, losses }: Report): string[] {
  const rows = groupLosses(losses).map(({ count, what, example }) => [String(count), what, example ?? ""]);
  const head = `${file}: ${questions} ${questions === 1 ? "question" : "questions"} as ${formats[format].label}, ${bytes} bytes.`;
  if (rows.length === 0) return [head, "Nothing was lost."];
  return [head, "", ...formatTable(["Times", "Lost on the way", "Such as"], rows)];
}
