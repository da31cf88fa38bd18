/**
 * Who may import whom. `npm run verify` runs these rules, and plants a violation of each kind in a copy to see that
 * they still bite.
 */
const tests = "\\.(test|fixture|bench)\\.tsx?$|^packages/testing/|^apps/e2e/";
const ours = "^(packages|apps|infra)/";

/** A package may reach itself and `allowed` of ours, and nothing else of ours. Its tests may use packages/testing. */
function only(name, allowed, from = `^packages/${name}/`) {
  return {
    name: `${name}-imports-only-${["itself", ...allowed].join("-")}`,
    severity: "error",
    from: { path: from, pathNot: tests },
    to: { path: ours, pathNot: `^packages/(${[name, ...allowed].join("|")})/` },
  };
}

/** Tables point to those of an earlier concept only. */
const concepts = ["identity", "bank", "bank-import", "interview", "attempt", "grading", "mastery"];
const schemaOrder = concepts.slice(0, -1).map((concept, index) => ({
  name: `schema-${concept}-knows-no-later-concept`,
  severity: "error",
  from: { path: `^packages/db/src/schema/${concept}\\.ts$` },
  to: { path: `^packages/db/src/schema/(${concepts.slice(index + 1).join("|")})\\.ts$` },
}));

const forbidden = [
  only("domain", []),
  ...["grader", "bank", "sandbox", "db", "jobs", "language-model"].map((name) => only(name, ["domain"])),
  only("services", ["domain", "db", "jobs", "sandbox", "grader", "bank"]),
  only("api", ["services", "domain"]),
  only("ui", []),
  {
    name: "domain-needs-zod-alone",
    comment: "Rules are pure: no time, no network, no file, no framework.",
    severity: "error",
    from: { path: "^packages/domain/", pathNot: tests },
    to: { path: "^[^.]", pathNot: "^packages/domain/|(^|/)node_modules/zod(/|$)" },
  },
  {
    name: "ui-needs-presentation-alone",
    comment: "Components show what they are given: no data is fetched and nothing of Node is used.",
    severity: "error",
    from: { path: "^packages/ui/", pathNot: tests },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "features-see-types-only-of-the-server",
    comment: "What runs in the browser may know the shape of the API, not its code.",
    severity: "error",
    from: { path: "^apps/web/src/(features|client)/", pathNot: tests },
    to: {
      path: "^packages/(?!ui/|domain/|sandbox/src/browser/)",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "features-do-not-reach-into-the-server",
    severity: "error",
    from: { path: "^apps/web/src/(features|client)/", pathNot: tests },
    to: { path: "^apps/web/src/server/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "apps-do-not-import-each-other",
    severity: "error",
    from: { path: "^apps/([^/]+)/" },
    to: { path: "^apps/", pathNot: "^apps/$1/" },
  },
  {
    name: "packages-do-not-import-apps",
    severity: "error",
    from: { path: "^(packages|infra)/" },
    to: { path: "^apps/" },
  },
  {
    name: "infra-starts-the-rest-and-imports-none-of-it",
    severity: "error",
    from: { path: "^infra/", pathNot: tests },
    to: { path: "^packages/" },
  },
  {
    name: "only-tests-import-testing",
    severity: "error",
    from: { pathNot: tests },
    to: { path: "^packages/testing/" },
  },
  {
    name: "nothing-imports-a-test",
    severity: "error",
    from: {},
    to: { path: "\\.test\\.tsx?$" },
  },
  {
    name: "no-cycles",
    comment: "Of code. Types may name each other.",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "everything-imported-is-there",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "^(bun|cloudflare):" },
  },
  ...schemaOrder,
];

export default {
  forbidden,
  options: {
    // With TypeScript 7 its own parser reads nothing and says so to nobody.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|\\.viva|\\.runtime|\\.turbo|migrations|results|content|public)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
      mainFields: ["module", "main", "types"],
    },
  },
};
