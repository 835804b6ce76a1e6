import type { SpecialSchoolFigures } from "../../model/records/specialEducation.js";
import type { Reason } from "../../findings/reason.js";
import { figureProblem, isAbsent, listProblem } from "../../model/checkFigure.js";
import type { Reported } from "../../model/stageUnit.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { POPULATION_BASES } from "../../model/records/lists.js";

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
  const { population, populationBasis, specialSchools, attachedClasses, inclusivePlacement } = figures;
  const basisSound = listProblem(populationBasis, POPULATION_BASES) === null;
  const people = countOf(population);
  const reaches = people === null || !basisSound ? null : people >= threshold;
  const schools = countOf(specialSchools);
  const school = schools === null ? null : schools >= 1;
  const substitute = either(flagOf(attachedClasses), flagOf(inclusivePlacement));
  const reasons: Reason[] = basisSound
    ? [{ code: "denominatorChosen", denominator: populationBasis }]
    : [gap("populationBasis", populationBasis)];
  if (people === null) reasons.push(gap("population", population));
  if (reaches !== false && school === null) reasons.push(gap("specialSchools", specialSchools));
  if (reaches !== true && substitute === null) {
    for (const [field, given] of Object.entries({ attachedClasses, inclusivePlacement })) {
      if (flagOf(given) === null) reasons.push(gap(field, given));
    }
  }
  const agreed = school === substitute ? school : null;
  const answer = reaches === null ? agreed : reaches ? school : substitute;
  return {
    value: answer === null ? null : Number(answer),
    reasons,
    needs: reaches === null ? null : reaches ? "specialSchool" : "attachedOrInclusive",
  };
}

function countOf(given: Reported): number | null {
  return isAbsent(given) || figureProblem(given, "count") !== null ? null : given;
}

function flagOf(given: boolean | null | undefined): boolean | null {
  return typeof given === "boolean" ? given : null;
}

/** One yes is enough; a no needs two. */
function either(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true;
  return one === false && other === false ? false : null;
}

function gap(field: string, given: unknown): Reason {
  return { code: isAbsent(given) ? "missingFigure" : "invalidFigure", field, units: [] };
}
