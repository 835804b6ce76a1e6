import { asMarkdown, clauseCoverage, parameterUses } from "./coverage.js";

const rows = clauseCoverage();
process.stdout.write(
  process.argv.includes("--json")
    ? `${JSON.stringify({ clauses: rows, parameters: parameterUses() }, null, 2)}\n`
    : `${asMarkdown(rows)}\n`,
);
