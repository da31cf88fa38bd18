import { runChecks } from "./verify/run-checks.ts";

const began = performance.now();
const results = await runChecks();
const failed = results.filter(({ ok }) => !ok);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `\n${results.length - failed.length} of ${results.length} checks passed in ${seconds} s` +
    (failed.length === 0 ? "" : `; failed: ${failed.map(({ name }) => name).join(", ")}`),
);
process.exit(failed.length === 0 ? 0 : 1);
