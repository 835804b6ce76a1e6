import { requireArray } from "../../foundation/usageError.js";
import { earmarkedFundsRecord, schoolCapital, type SchoolCapital } from "../../model/records/earmarkedFunds.js";
import type { Reason } from "../../findings/reason.js";
import { gapsOfSchools } from "../../model/reading/readFigures.js";
import { readList, type ListReading } from "../../model/reading/readList.js";
import { dyadicSum, multiply, nearestQuotient, type Dyadic } from "../../statistics/exact/dyadic.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

const ONE_IN = 10;
const FIELDS = ["capitalYuan", "pupils"] as const;

/**
 * How far capital spending is concentrated on a few schools ("窗口学校"): mean of the schools with the most capital
 * spending per pupil / median of all schools.
 *
 * Both are taken by school: every school counts once, whatever its size. The top tenth are the ⌊n / 10⌋ of n schools
 * with the most yuan per pupil, and the one school with the most where n is below 20. The median is the middle school's
 * yuan per pupil, or the mean of the two in the middle. Schools without pupils have none and are left out and named.
 *
 * @param schools - Every school of the county; one that is missing could be the one that got most.
 * @returns The ratio, 1 or more, or `null` with the reasons: no school, a figure not reported or in error, a school
 * given twice, a median of 0.
 *
 * Source: clause 八 of 朔政办发〔2016〕45号 forbids show schools; the formula is this library's, and the text sets no number.
 *
 * @throws UsageError `notAnArray`.
 *
 * @example
 * ```ts
 * import { capitalSpendingConcentrationOf } from "edu-balance";
 *
 * const schools = [100, 200, 900].map((capitalYuan, i) => ({ schoolId: `s-${i}`, capitalYuan, pupils: 10 }));
 * capitalSpendingConcentrationOf(schools).value; // => 4.5
 * capitalSpendingConcentrationOf([...schools, { schoolId: "s-3", pupils: 8 }]).reasons; // => [{ code: "missingFigure", field: "capitalYuan", units: ["s-3"] }]
 * ```
 */
export function capitalSpendingConcentrationOf(schools: readonly SchoolCapital[]): IndicatorValue {
  requireArray(schools, "schools");
  return concentrationOf(readList(earmarkedFundsRecord.fields.capital, schools, { path: [] }));
}

/** The concentration of a list that was read: a fault of the list itself leaves its figures aside. */
export function concentrationOf(list: ListReading<SchoolCapital>): IndicatorValue {
  const [fault] = list.reasons;
  if (fault !== undefined) return { value: null, reasons: [fault] };
  const schools = list.rows.map(({ row }) => row);
  const gaps = FIELDS.flatMap((field) => gapsOfSchools(schoolCapital, schools, field));
  if (gaps.length > 0) return { value: null, reasons: gaps };
  const empty = schools.filter(({ pupils }) => pupils === 0);
  const left: readonly Reason[] = empty.length === 0 ? [] : [{ code: "zeroPupils", units: idsOf(empty) }];
  const perPupil = schools
    .filter(({ pupils }) => pupils !== 0)
    .map(({ capitalYuan, pupils }) => (capitalYuan ?? 0) / (pupils ?? 1))
    .sort((a, b) => b - a);
  if (perPupil.length === 0) return { value: null, reasons: [{ code: "noUnits" }, ...left] };
  const top = perPupil.slice(0, Math.max(1, Math.floor(perPupil.length / ONE_IN)));
  const middle = perPupil.slice(Math.ceil(perPupil.length / 2) - 1, Math.floor(perPupil.length / 2) + 1);
  // Mean of the top over mean of the middle, in one division: equal schools give exactly 1.
  const concentration = middle[0] === 0 ? null : nearestQuotient(sumTimes(top, middle.length), sumTimes(middle, top.length));
  if (concentration === null || !Number.isFinite(concentration)) {
    return { value: null, reasons: [{ code: "zeroDenominator", fields: ["capitalYuan"] }, ...left] };
  }
  return { value: concentration, reasons: left };
}

function sumTimes(values: readonly number[], factor: number): Dyadic {
  return multiply(dyadicSum(values), dyadicSum([factor]));
}

function idsOf(schools: readonly SchoolCapital[]): string[] {
  return schools.map(({ schoolId }) => schoolId);
}
