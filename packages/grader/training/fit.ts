/**
 * Refits the grader's parameters:
 *
 *   node packages/grader/training/fit.ts [--data DIR] [--out FILE]
 *
 * DIR (default ../shared/asag beside the checkout) holds mohler-dev.jsonl, sprag-dev.jsonl and
 * rubric-dev.jsonl; the answers written for training (answers/) are always used. Cuts, confidence tables and interval widths come from predictions across questions.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadDataSets } from "../benchmark/data-sets.ts";
import type { Tree } from "../src/model/predict.ts";
import { fitParameters } from "./fit-parameters.ts";
import { writtenAnswers } from "./written-answers.ts";

const root = resolve(import.meta.dirname, "../../..");
const { values } = parseArgs({
  options: {
    data: { type: "string", default: resolve(root, "../shared/asag") },
    out: { type: "string", default: resolve(import.meta.dirname, "../src/model/parameters.json") },
  },
});
const { mohler, sprag, rubric } = loadDataSets(resolve(values.data));
if (mohler === null || sprag === null || rubric === null) {
  console.log(`data not found in ${values.data}, skipped`);
} else {
  const rubrics = [writtenAnswers(), rubric];
  const fitted = fitParameters({ courses: [mohler, sprag], rubrics });
  const packed = {
    ...fitted,
    criterion: { ...fitted.criterion, trees: fitted.criterion.trees.map(packTree) },
    whole: {
      ...fitted.whole,
      courses: fitted.whole.courses.map((course) => ({ ...course, trees: course.trees.map(packTree) })),
    },
  };
  writeFileSync(values.out, `${JSON.stringify(packed)}\n`);
  const learned = [...rubrics, mohler, sprag].reduce((sum, set) => sum + set.length, 0);
  console.log(`parameters of ${learned} answers written to ${values.out}`);
}

type Packed = readonly (number | Packed)[];

/** [feature, at, left, right] or [value]: a third of the size of objects. */
function packTree(tree: Tree): Packed {
  return "value" in tree ? [tree.value] : [tree.feature, tree.at, packTree(tree.left), packTree(tree.right)];
}
