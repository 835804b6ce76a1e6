import { requireAmount } from "../../model/requireAmount.js";
import { specialSchoolFigures, type SpecialSchoolFigures } from "../../model/records/specialEducation.js";
import { figureIn, gapsIn, type FigureGap } from "../../model/reading/readFigures.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

export type { PopulationBasis } from "../../model/records/lists.js";

/** Whether a county has what the clause asks of one its size. */
export interface SpecialSchoolProvision extends IndicatorValue {
  /** What a county of its size needs: a special school, or attached classes or inclusive placement. `null`: its size is not known. */
  readonly needs: "specialSchool" | "attachedOrInclusive" | null;
}

/**
 * Whether a county has what the clause asks of one its size: from `threshold` people on (以上, the limit included) at
 * least one special school, below it attached classes or inclusive placement. Without the population it is known only
 * where both come to the same.
 *
 * @param figures - Population with its basis, special schools (count), attached classes and inclusive placement (yes or no).
 * @param threshold - People from whom on a special school is asked for; `parameterAt("specialSchoolPopulation", …)` has it.
 * @returns 1 for yes, 0 for no, or `null` with the reasons; these name the basis of the count.
 *
 * Source: 朔政办发〔2016〕45号 十八.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { specialSchoolProvision } from "edu-balance";
 *
 * const offers = { specialSchools: 0, attachedClasses: true, inclusivePlacement: null };
 * specialSchoolProvision({ ...offers, population: 299_999, populationBasis: "registered" }, 300_000).value; // => 1
 * specialSchoolProvision({ ...offers, population: 300_000, populationBasis: "resident" }, 300_000).value; // => 0
 * specialSchoolProvision({ ...offers, populationBasis: "resident" }, 300_000).value; // => null
 * ```
 */
export function specialSchoolProvision(figures: SpecialSchoolFigures, threshold: number): SpecialSchoolProvision {
  requireAmount(threshold, "threshold");
  const gaps = (fields: readonly string[]): FigureGap[] => gapsIn(specialSchoolFigures, figures, fields);
  const flag = (field: "attachedClasses" | "inclusivePlacement"): boolean | null =>
    gaps([field]).length > 0 ? null : figures[field] === true;
  const isBasisSound = gaps(["populationBasis"]).length === 0;
  const people = figureIn(specialSchoolFigures, figures, "population").value;
  const reaches = people === null || !isBasisSound ? null : people >= threshold;
  const schools = figureIn(specialSchoolFigures, figures, "specialSchools").value;
  const school = schools === null ? null : schools >= 1;
  const substitute = either(flag("attachedClasses"), flag("inclusivePlacement"));
  const agreed = school === substitute ? school : null;
  const answer = reaches === null ? agreed : reaches ? school : substitute;
  return {
    value: answer === null ? null : Number(answer),
    reasons: [
      ...(isBasisSound ? [{ code: "denominatorChosen", denominator: figures.populationBasis } as const] : []),
      ...gaps([
        "populationBasis",
        "population",
        ...(reaches === false ? [] : ["specialSchools"]),
        ...(reaches === true || substitute !== null ? [] : ["attachedClasses", "inclusivePlacement"]),
      ]),
    ],
    needs: reaches === null ? null : reaches ? "specialSchool" : "attachedOrInclusive",
  };
}

/** One yes is enough; a no needs two. */
function either(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true;
  return one === false && other === false ? false : null;
}
