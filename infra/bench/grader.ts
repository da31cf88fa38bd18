/** `npm run bench -- grader [--data DIR] [--json]`; what is measured is told in packages/grader/benchmark. */
export { run } from "../../packages/grader/benchmark/run-benchmark.ts";
