// The floors of src, lowest first: a folder may import from itself and from those before it.
const FLOORS = [
  "foundation",
  "statistics",
  "policy",
  "findings",
  "model",
  "indicators",
  "naming",
  "columns",
  "assessments",
  "planning",
  "intake",
  "udf",
  "sql",
  "charts",
  "reporting",
  "schemas",
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...FLOORS.map((floor, index) => ({
      name: `no-import-up-from-${floor}`,
      comment: "Imports go only downward.",
      severity: "error",
      from: { path: `^src/${floor}/` },
      to: { path: "^src/", pathNot: `^src/(${FLOORS.slice(0, index + 1).join("|")})/` },
    })),
    {
      name: "statistics-stand-alone",
      comment: "Numbers only: the statistics know no other floor, and policy records know no arithmetic.",
      severity: "error",
      from: { path: "^src/(statistics|policy)/" },
      to: { path: "^src/", pathNot: "^src/$1/|^src/foundation/" },
    },
    {
      name: "known-floors-only",
      comment: "A new folder of src must be given its floor above.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${FLOORS.join("|")})/|^src/index\\.ts$` },
      to: {},
    },
    {
      name: "core-without-zod",
      comment: "Only schemas reach zod, directly or through others.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/schemas/" },
      to: { path: "node_modules/zod/", reachable: true },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-node-builtins", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "declared-dependencies-only",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-optional", "npm-no-pkg", "npm-unknown", "undetermined"], pathNot: "node_modules/zod/" },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
