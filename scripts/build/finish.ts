import { buildForNode, ENTRIES } from "./buildForNode.js";
import { callPure } from "./annotatePure.js";
import { shareDeclarations } from "./shareDeclarations.js";
import { rewriteFiles } from "./rewriteFiles.js";

rewriteFiles("dist", ".js", callPure);
shareDeclarations("dist", ENTRIES);
await buildForNode("src", "dist/node");
