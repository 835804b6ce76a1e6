import type { IndicatorOptions } from "../../model/records/options.js";

/** The options of indicators among others: nothing else that came with them reaches a variation. */
export function pickIndicatorOptions({ indoorSportsInTeachingArea }: IndicatorOptions): IndicatorOptions {
  return indoorSportsInTeachingArea === undefined ? {} : { indoorSportsInTeachingArea };
}
