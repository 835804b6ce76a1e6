import { migrantPublicSchoolShareMeasure } from "../../policy/records/measures/pupils.js";
import { migrantPublicSchoolFigures, type MigrantPublicSchoolFigures } from "../../model/records/migrantChildren.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of migrant pupils in public schools, in the narrow sense. Source: 朔政办发〔2016〕45号 clause 十六. */
export const migrantPublicSchoolShare: Rate<keyof MigrantPublicSchoolFigures> = rate(
  migrantPublicSchoolShareMeasure,
  migrantPublicSchoolFigures,
  {
    numerator: ["inPublicSchools"],
    denominator: ["migrantPupils"],
    clauses: [{ document: "shuozhouOpinion2016", clause: "十六" }],
    limitsOfMeaning: {
      zh: "不计政府购买的民办学位，也不反映未能入学的儿童；与“公办及政府购买学位”的比例不可比。",
      en: "Purchased places do not count, and children who found no place at all do not show. Not to be compared with the share that counts purchased places.",
    },
  },
);

/**
 * Share of migrant pupils in public schools: inPublicSchools / migrantPupils.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no migrant pupils.
 *
 * @example
 * ```ts
 * import { migrantPublicSchoolShareOf } from "edu-balance";
 *
 * migrantPublicSchoolShareOf({ inPublicSchools: 632, migrantPupils: 800 }).value; // => 0.79
 * migrantPublicSchoolShareOf({ inPublicSchools: 0, migrantPupils: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["migrantPupils"] }]
 * ```
 */
export function migrantPublicSchoolShareOf(figures: MigrantPublicSchoolFigures): IndicatorValue {
  return rateOf(migrantPublicSchoolShare, figures);
}
