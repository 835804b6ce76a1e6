import { buildForNode } from "./buildForNode.js";
import { callPure } from "./annotatePure.js";
import { shareDeclarations } from "./shareDeclarations.js";
import { rewriteFiles } from "./rewriteFiles.js";

/** The entries, those that need the fewest modules first. */
const ENTRIES = [
  "statistics/index",
  "columns/index",
  "planning/index",
  "charts/index",
  "reporting/index",
  "intake/index",
  "schemas/index",
  "index",
];

rewriteFiles("dist", ".js", callPure);
shareDeclarations("dist", ENTRIES);
await buildForNode(ENTRIES, "dist/node");
