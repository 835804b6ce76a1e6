import { migrantPublicOrPurchasedShareMeasure } from "../../policy/records/measures/pupils.js";
import { migrantPlaceFigures, type MigrantPlaceFigures } from "../../model/records/migrantChildren.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of migrant children in public or purchased places. Source: 教督〔2017〕6号 政府保障15. */
export const migrantPublicOrPurchasedShare: Rate<keyof MigrantPlaceFigures> = rate(
  migrantPublicOrPurchasedShareMeasure,
  migrantPlaceFigures,
  {
    numerator: ["inPublicSchools", "inPurchasedPlaces"],
    denominator: ["migrantChildren"],
    clauses: [{ document: "qualityBalance2017", clause: "政府保障15" }],
    limitsOfMeaning: {
      zh: "符合条件的范围由当地规定，不符合条件的儿童不在其中；与只计公办学校的比例不可比。",
      en: "The conditions are local, and children who do not meet them are left out. Not to be compared with a share of public schools only.",
    },
  },
);

/**
 * Share of migrant children in public or purchased places: (inPublicSchools + inPurchasedPlaces) / migrantChildren.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no migrant children.
 *
 * @example
 * ```ts
 * import { migrantPublicOrPurchasedShareOf } from "edu-balance";
 *
 * migrantPublicOrPurchasedShareOf({ inPublicSchools: 700, inPurchasedPlaces: 150, migrantChildren: 1000 }).value; // => 0.85
 * migrantPublicOrPurchasedShareOf({ inPublicSchools: 700, migrantChildren: 1000 }).reasons; // => [{ code: "missingFigure", field: "inPurchasedPlaces", units: [] }]
 * ```
 */
export function migrantPublicOrPurchasedShareOf(figures: MigrantPlaceFigures): IndicatorValue {
  return rateOf(migrantPublicOrPurchasedShare, figures);
}
