import { clausesUsing } from "./clausesUsing.js";
import { comparability } from "./comparability.js";
import { definition } from "./definition.js";
import { figures } from "./figures.js";
import { formula } from "./formula.js";
import { method } from "./method.js";
import { missing } from "./missing.js";
import { mistakesSection } from "./mistakesSection.js";
import type { Section } from "./section.js";
import { sql } from "./sql.js";
import { thresholds } from "./thresholds.js";
import { unit } from "./unit.js";
import { workedExample } from "./workedExample.js";

/** The parts of the page of every indicator, in the order of the page. */
export const SECTIONS: readonly Section[] = [
  definition,
  formula,
  unit,
  figures,
  method,
  thresholds,
  clausesUsing,
  missing,
  comparability,
  workedExample,
  sql,
  mistakesSection,
];
