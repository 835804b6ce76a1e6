// Holds values and verdicts of schools, split and merged ones among them, against fractions: 0 must be wrong.
//   npm run check:limits                              420,000 indicators of schools, seed 1
//   npm run check:limits -- --indicators N --seed N   others
import { parseArgs } from "node:util";
import { compareLimits } from "../test/references/compareLimits.js";

const { values } = parseArgs({ options: { indicators: { type: "string", default: "420000" }, seed: { type: "string", default: "1" } } });
const { counties, units, indicators, atLimit, verdicts, coefficients, wrong } = compareLimits(
  Number(values.seed),
  Number(values.indicators),
);

process.stdout.write(
  `${String(indicators)} indicators of ${String(units)} units in ${String(counties)} counties, ${String(atLimit)} of them exactly at a ` +
    `limit, ${String(verdicts)} verdicts and ${String(coefficients)} coefficients: ${String(wrong.length)} wrong\n`,
);
for (const each of wrong.slice(0, 20)) process.stdout.write(`  ${each}\n`);
if (wrong.length > 0) process.exitCode = 1;
