import { joinedKey } from "../../foundation/idKey.js";
import { valueAt } from "../../foundation/valueAt.js";
import { problem, type Problem } from "../../findings/problem.js";
import { requireArray } from "../../foundation/usageError.js";
import { publishedCoefficients, type PublishedCoefficients } from "../../indicators/school/publishedCoefficients.js";
import { listProblem, textProblem } from "../../model/checkFigure.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { sortByRow } from "../../model/reading/readList.js";
import { fieldName, isRecord, recordProblems } from "../../model/reading/readRecord.js";
import { allCoefficients } from "../../model/records/coefficients.js";
import { STAGES } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import type { AssessedCounty } from "../call.js";

/** Input of both `assessBasicBalanceFromCoefficients` and `assessQualityBalanceFromCoefficients`; each takes its own indicators. */
export interface CountyCoefficients {
  readonly county: AssessedCounty;
  readonly coefficients: Partial<Readonly<Record<Stage, PublishedCoefficients["coefficients"]>>>;
}

/** Result of {@link coefficientsByCounty}. */
export interface CoefficientsByCounty {
  /** In the order in which the counties first appear. */
  readonly counties: readonly CountyCoefficients[];
  readonly problems: readonly Problem[];
}

/**
 * Rows of published coefficients, one a county and stage, brought together by county. A stage that appears twice for a
 * county is a problem for each row, and neither is used.
 *
 * @throws UsageError `notAnArray`.
 *
 * @example
 * ```ts
 * import { assessQualityBalanceFromCoefficients, coefficientsByCounty } from "edu-balance";
 *
 * const { counties } = coefficientsByCounty([
 *   { countyId: "c", stage: "primary", coefficients: { backboneTeachersPer100Pupils: 0.501787 } },
 *   { countyId: "c", stage: "juniorSecondary", coefficients: { backboneTeachersPer100Pupils: 0.45 } },
 * ]);
 * const verdicts = counties.map((county) => assessQualityBalanceFromCoefficients(county, { asOf: "2023-12-31" }).verdict);
 * verdicts; // => ["notMet"]
 * ```
 */
export function coefficientsByCounty(rows: readonly PublishedCoefficients[]): CoefficientsByCounty {
  requireArray(rows, "rows");
  const defects = Array.from(rows, defectOf);
  const records = rows.map((row, index) => ({ row, index })).filter(({ row }) => isRecord(row));
  const again = findRepeats(records, keyOf, {
    path: [],
    at: ["countyId"],
    name: fieldName(publishedCoefficients.fields.countyId),
    shown: ({ countyId }) => countyId,
    withFirst: true,
  });
  const repeated = new Set(again.rows.map(({ index }) => index));
  const counties = new Map<
    string,
    { county: AssessedCounty; coefficients: Partial<Record<Stage, PublishedCoefficients["coefficients"]>> }
  >();
  rows.forEach((row, index) => {
    if (defects[index] !== null) return;
    const { countyId: id, name, place, stage } = row;
    const found = counties.get(id) ?? { county: { id }, coefficients: {} };
    found.county = { ...(name === undefined ? {} : { name }), ...(place === undefined ? {} : { place }), ...found.county };
    counties.set(id, found);
    if (!repeated.has(index)) found.coefficients[stage] = knownCoefficients(row.coefficients);
  });
  const wrong = defects.flatMap((each, index) => (each === null ? [] : [problem([index, ...each.path], each.code, each.value)]));
  const sound = again.problems.filter(({ path }) => defects[Number(path[0])] === null);
  return { counties: [...counties.values()], problems: sortByRow([...wrong, ...sound], 0) };
}

function keyOf({ countyId, stage }: PublishedCoefficients): string {
  return joinedKey([countyId, stage]);
}

/** The coefficients that indicators have, without what else a row holds. */
function knownCoefficients(given: PublishedCoefficients["coefficients"]): PublishedCoefficients["coefficients"] {
  const known = Object.entries(given).filter(([key, value]) => value !== undefined && Object.hasOwn(allCoefficients.fields, key));
  return Object.fromEntries(known.map(([key, value]) => [key, typeof value === "number" ? value + 0 : value]));
}

/** What makes a row unusable, or `null`. */
function defectOf(row: unknown): (Pick<Problem, "path" | "code"> & { readonly value: unknown }) | null {
  if (typeof row !== "object" || row === null) return { path: [], code: "notAnObject", value: row };
  const { countyId, stage, coefficients } = row as Partial<Record<keyof PublishedCoefficients, unknown>>;
  const badId = textProblem(countyId);
  if (badId !== null) return { path: ["countyId"], code: badId, value: countyId };
  const badStage = listProblem(stage, STAGES);
  if (badStage !== null) return { path: ["stage"], code: badStage, value: stage };
  const sound = isRecord(coefficients);
  if (!sound) return { path: ["coefficients"], code: "notAnObject", value: coefficients };
  // A row that says its name or its place wrongly, or a figure that is none, is not used.
  const [wrong] = recordProblems(publishedCoefficients, row, { path: [] });
  return wrong === undefined ? null : { path: wrong.path, code: wrong.code, value: valueAt(row, wrong.path) };
}
