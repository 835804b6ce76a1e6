import type { Ledger } from "../findings/ledger.js";
import type { Problem } from "../findings/problem.js";
import { requireArray } from "../foundation/usageError.js";
import { evaluationUnits } from "../policy/records/places.js";
import { basicBalanceScope, type SchoolScope } from "../policy/records/schoolScopes.js";
import { checkSchools } from "./checkSchools.js";
import { mergeCampuses, type Merge } from "./mergeCampuses.js";
import { requireOptions } from "./reading/requireOptions.js";
import { stageUnitsOptions, type StageUnitsOptions } from "./records/options.js";
import type { School } from "./school.js";
import { splitSchool, type Split } from "./splitSchool.js";
import type { StageUnit } from "./stageUnit.js";

export type { StageUnitsOptions } from "./records/options.js";

/** What became of every school: given = used + excluded + merged. */
export interface SchoolLedger extends Ledger {
  readonly merged: readonly Merge[];
  readonly split: readonly Split[];
}

/** Units for the indicators, with the account of how they came about. */
export interface StageUnits {
  readonly units: readonly StageUnit[];
  readonly ledger: SchoolLedger;
  readonly problems: readonly Problem[];
}

/**
 * Turns registered schools into the units that indicators compare: leaves out what the scope does not count, adds
 * campuses that are no schools of their own to their parents, and splits combined schools into a primary and a junior
 * secondary unit.
 *
 * Facilities are shared by weighted pupils ({@link splitCombinedSchool}); teachers are taken as reported for each stage. The
 * parts of a facility add up to the whole, so they are rounded; each unit of a combined school therefore has in `share` what
 * was reported and its weight, and its indicators are computed from these: (316.9 − 123.4) m² of a nine-year school with
 * 10 + 30 pupils are exactly 4.5 m² for each of the 10. To change a figure of such a unit, change the school and call this
 * again: a figure that is not its share is a problem.
 *
 * A merged figure is the sum of what the campuses wrote, 0.04 + 12.296 is 12.336, and known only if every campus reported it.
 * A school whose record is in error is left out as a defect, and an assessment that is given this ledger is then undetermined.
 *
 * For a unit of evaluation of Shuozhou the scope is that of its record in `evaluationUnits`: 朔城区 is answerable for the schools
 * of the city and of the development zone too (含市直、开发区义务教育学校), the others for their own. `scope` takes precedence.
 *
 * @param schools - Registered schools with unique ids.
 * @param options - `evaluationUnit` is an id of `evaluationUnits`; `scope` says what to count otherwise.
 * @returns Units in the order of the schools, the ledger of schools, and the problems found in the data.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption` (an evaluation unit that does not exist, with the nearest id).
 *
 * Source: scope 全国义务教育发展基本均衡县申报表填报说明 (表Ⅱ) and, for 朔城区, 朔政办发〔2016〕45号, 三; split 测算均衡系数拆分公式 (2015).
 *
 * @example
 * ```ts
 * import { stageUnits } from "edu-balance";
 *
 * const { units, ledger } = stageUnits([
 *   {
 *     id: "s-1", kind: "nineYear", ownership: "public", countyRun: true,
 *     stages: { primary: { pupils: 166, fullTimeTeachers: 12 }, juniorSecondary: { pupils: 210, fullTimeTeachers: 20 } },
 *     facilities: { books: 23226 },
 *   },
 *   { id: "s-2", kind: "primary", ownership: "private", countyRun: true, stages: { primary: { pupils: 300 } } },
 * ]);
 * units.map((unit) => [unit.stage, unit.pupils, unit.fullTimeTeachers]);
 * // => [["primary", 166, 12], ["juniorSecondary", 210, 20]]
 * ledger.excluded; // => [{ id: "s-2", reason: "privateSchool" }]
 *
 * const ofTheCity = { id: "s-3", kind: "primary", ownership: "public", countyRun: false, stages: { primary: { pupils: 2000 } } } as const;
 * stageUnits([ofTheCity]).ledger.excluded; // => [{ id: "s-3", reason: "notCountyRun" }]
 * stageUnits([ofTheCity], { evaluationUnit: "shuocheng" }).units.length; // => 1
 * ```
 */
export function stageUnits(schools: readonly School[], options: StageUnitsOptions = {}): StageUnits {
  requireArray(schools, "schools");
  requireOptions(stageUnitsOptions, options);
  const unit = evaluationUnits.find(({ id }) => id === options.evaluationUnit);
  const scope: SchoolScope = { ...basicBalanceScope, ...unit?.scope, ...options.scope };
  const checked = checkSchools(schools);
  const merged = mergeCampuses(checked.sound, scope);
  const made = merged.schools.map(({ head, campuses }) => splitSchool(head, campuses));
  return {
    units: made.flatMap(({ units }) => units),
    ledger: {
      given: schools.length,
      used: merged.schools.length,
      excluded: [...checked.excluded, ...merged.excluded],
      missing: made.flatMap(({ missing }) => missing),
      merged: merged.merged,
      split: made.flatMap(({ split }) => split ?? []),
    },
    problems: [...checked.problems, ...merged.problems],
  };
}
