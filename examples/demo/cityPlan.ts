import {
  assessBasicBalance,
  indicators,
  type CalendarDate,
  type CityRecords,
  type CountyRecords,
  type ResourceIndicatorId,
  type ShuozhouAssessment,
  type Stage,
  type StageUnit,
} from "edu-balance";
import {
  changesFromPlan,
  equalise,
  rectificationLedger,
  redistribute,
  whatIf,
  type EqualisePlan,
  type RectificationLedger,
  type RedistributionPlan,
  type WhatIf,
} from "edu-balance/planning";

/** Yuan for one of each: invented as the rest of the city. */
export const PRICES = { teachingAreaM2: 2500, sportsGroundAreaM2: 300, computers: 4000, books: 20 } as const;

/** Teachers are moved with their number as it is; what can be bought is added. */
const MOVED: readonly ResourceIndicatorId[] = ["teacherPupilRatio", "higherDegreeTeachersPerPupil", "midSeniorTeachersPerPupil"];

/** What a county does for the composite coefficient of a stage. */
export interface CountyPlan {
  readonly county: CountyRecords["county"];
  readonly stage: Stage;
  readonly limit: number;
  /** The composite coefficient as it is. */
  readonly composite: number;
  readonly plans: readonly (EqualisePlan | RedistributionPlan)[];
  readonly ledger: RectificationLedger;
}

/** The plans of all counties that do not pass, and what comes of them. */
export interface CityPlan {
  readonly counties: readonly CountyPlan[];
  readonly outcome: WhatIf<"shuozhou2016">;
}

/**
 * A plan for every county and stage whose composite coefficient is above its limit: each of the eight coefficients above that limit comes
 * down to it, so that their mean does too.
 */
export function planCity(records: CityRecords, asOf: CalendarDate): CityPlan {
  const counties = (records.counties ?? []).flatMap((county) => planCounty(county, asOf));
  const changes = counties.flatMap(({ plans }) => plans.flatMap(changesFromPlan));
  return { counties, outcome: whatIf(records, changes, { standard: "shuozhou2016", asOf }) };
}

function planCounty({ county, balance }: CountyRecords, asOf: CalendarDate): CountyPlan[] {
  const units = balance?.units ?? [];
  const { stages } = assessBasicBalance({ county, units }, { asOf });
  return (["primary", "juniorSecondary"] as const).flatMap((stage): CountyPlan[] => {
    const { verdict, value, requirement } = stages[stage].finding;
    if (verdict !== "notMet" || value === null || requirement === null) return [];
    const { limit } = requirement;
    const above = indicators.filter(({ id }) => (stages[stage].variation[id].coefficient ?? 0) > limit);
    const plans = above.map(({ id }) => planFor(units, id, { stage, limit }));
    const ledger = rectificationLedger(plans, { standard: "basicBalance2012", asOf, county, units, prices: PRICES });
    return [{ county, stage, limit, composite: value, plans, ledger }];
  });
}

function planFor(
  units: readonly StageUnit[],
  id: ResourceIndicatorId,
  aim: { readonly stage: Stage; readonly limit: number },
): EqualisePlan | RedistributionPlan {
  return MOVED.includes(id) ? redistribute(units, id, aim) : equalise(units, id, aim);
}

/** The composite coefficient of a county and stage in a result of the 22 clauses. */
export function compositeIn(
  result: ShuozhouAssessment,
  county: string,
  stage: Stage,
): { readonly value: number | null; readonly verdict: string } | null {
  const clause = result.clauses.find(({ number }) => number === "二");
  const own = clause?.counties.find((each) => each.county === county)?.findings ?? [];
  return own.find((finding) => finding.indicator === "compositeCoefficient" && finding.stage === stage) ?? null;
}
