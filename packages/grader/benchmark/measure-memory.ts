/** Prints the megabytes that the grader holds, heap and buffers, after 300 answers to 40 questions. */
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = held();
const { gradeAnswer } = await import("../src/grade-answer.ts");
const { FILES, GOOD, OTHER, PARTIAL } = await import("../src/testing-rubric.ts");
for (let question = 0; question < 40; question += 1)
  for (const answer of [GOOD, PARTIAL, OTHER, `${PARTIAL} ${OTHER}`, `${OTHER} ${GOOD}`, "buffer", ""])
    gradeAnswer({ ...FILES, question: `${FILES.question} (${question})`, answer });
console.log(Math.round((held() - before) / 1e6));
