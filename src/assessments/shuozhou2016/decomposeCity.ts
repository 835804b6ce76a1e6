import type { Reason } from "../../findings/reason.js";
import type { Indicator, ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { momentsOfGroup } from "../../indicators/school/momentsOfGroup.js";
import { checkUnits, type CheckedUnits } from "../../model/checkUnits.js";
import { LOCALES, STAGES, type Locale, type StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import type { Moments } from "../../statistics/exact/moments.js";
import { mergeMoments } from "../../statistics/mergeMoments.js";
import type { BalanceRecord } from "./balance.js";

/** A variance between pupils' schools, taken apart; the parts add up to the total. */
export interface VariancePart {
  readonly indicator: ResourceIndicatorId;
  readonly stage: Stage;
  readonly by: "county" | "locale";
  /** Pupil-weighted variance over all schools of the city; `null` where a figure is missing, and the reasons say which. */
  readonly total: number | null;
  readonly between: number | null;
  readonly within: number | null;
  readonly groups: readonly { readonly id: string; readonly mean: number | null; readonly pupils: number }[];
  readonly reasons: readonly Reason[];
}

/** The units of one county. */
export interface CountyUnits {
  readonly id: string;
  readonly balance: BalanceRecord | undefined;
}

/** Variance of each resource between and within counties, and between and within town and country. */
export function decomposeCity(counties: readonly CountyUnits[]): VariancePart[] {
  const listed = counties.map(listUnits);
  return STAGES.flatMap((stage) =>
    indicators.flatMap((indicator) => [byCounty(listed, { stage, indicator }), byLocale(listed, { stage, indicator })]),
  );
}

/** What is taken apart. */
interface Asked {
  readonly stage: Stage;
  readonly indicator: Indicator<ResourceIndicatorId>;
}

/** The units of a county, all of them and those of each locale, looked at once for all stages and resources; `null` without any. */
interface ListedUnits {
  readonly id: string;
  readonly options: BalanceRecord;
  readonly units: readonly StageUnit[];
  readonly all: CheckedUnits;
  readonly ofLocale: Readonly<Record<Locale, CheckedUnits>>;
}

type MaybeUnits = ListedUnits | { readonly id: string; readonly units: null };

function listUnits({ id, balance }: CountyUnits): MaybeUnits {
  const units = balance?.units;
  if (balance === undefined || units === undefined) return { id, units: null };
  const of = (locale: Locale): CheckedUnits => checkUnits(units.filter((unit) => unit.locale === locale));
  return { id, options: balance, units, all: checkUnits(units), ofLocale: { urban: of("urban"), town: of("town"), rural: of("rural") } };
}

function byCounty(counties: readonly MaybeUnits[], asked: Asked): VariancePart {
  const base = { indicator: asked.indicator.id, stage: asked.stage, by: "county" } as const;
  const groups: Group[] = [];
  for (const county of counties) {
    if (county.units === null) return unknown(base, withoutUnits(county.id));
    groups.push(groupOf(county.id, county.all, asked, county.options));
  }
  return decomposed(base, groups);
}

function byLocale(counties: readonly MaybeUnits[], asked: Asked): VariancePart {
  const base = { indicator: asked.indicator.id, stage: asked.stage, by: "locale" } as const;
  const listed: ListedUnits[] = [];
  for (const county of counties) {
    if (county.units === null) return unknown(base, withoutUnits(county.id));
    const unplaced = county.units.filter((unit) => unit.stage === asked.stage && unit.locale === undefined);
    if (unplaced.length > 0)
      return unknown(base, { code: "missingFigure", field: "locale", units: unplaced.map(({ schoolId }) => schoolId) });
    listed.push(county);
  }
  const groups = LOCALES.map((locale): Group => {
    const own = listed.map(({ ofLocale, options }) => groupOf(locale, ofLocale[locale], asked, options));
    const faulty = own.find((part) => part.moments === null);
    return (
      faulty ?? { id: locale, moments: mergeMoments(...own.flatMap(({ moments }) => (moments === null ? [] : [moments]))), reasons: [] }
    );
  });
  return decomposed(base, groups);
}

function withoutUnits(id: string): Reason {
  return { code: "recordMissing", record: "balance.units", units: [id] };
}

interface Group {
  readonly id: string;
  /** `null` where a figure of the group is missing. */
  readonly moments: Moments | null;
  readonly reasons: readonly Reason[];
}

function groupOf(id: string, checked: CheckedUnits, { stage, indicator }: Asked, options: BalanceRecord): Group {
  const defects = checked.defects.filter((defect) => defect.stage === undefined || defect.stage === stage);
  if (defects.length > 0) return { id, moments: null, reasons: [{ code: "invalidRecord", units: defects.map((defect) => defect.id) }] };
  const found = momentsOfGroup(checked, checked.units[stage], indicator, options);
  return "moments" in found ? { id, moments: found.moments, reasons: [] } : { id, moments: null, reasons: [found.reason] };
}

type PartBase = Pick<VariancePart, "indicator" | "stage" | "by">;

function unknown(base: PartBase, ...reasons: readonly Reason[]): VariancePart {
  return { ...base, total: null, between: null, within: null, groups: [], reasons };
}

/** Between: Σ(Wg/W)(x̄g − x̄)²; within: Σ(Wg/W)·variance of g. */
function decomposed(base: PartBase, groups: readonly Group[]): VariancePart {
  const reasons = groups.flatMap((group) => group.reasons);
  if (reasons.length > 0) return unknown(base, ...reasons);
  const moments = groups.flatMap((group) => (group.moments === null ? [] : [group.moments]));
  const whole = mergeMoments(...moments);
  if (whole.mean === null || whole.variance === null) return unknown(base, { code: "noUnits" });
  let between = 0;
  let within = 0;
  for (const { weight, mean, variance } of moments) {
    if (mean === null || variance === null) continue;
    between += (weight * (mean - whole.mean) ** 2) / whole.weight;
    within += (weight * variance) / whole.weight;
  }
  return {
    ...base,
    total: whole.variance,
    between,
    within,
    groups: groups.map(({ id, moments: own }) => ({ id, mean: own?.mean ?? null, pupils: own?.weight ?? 0 })),
    reasons: [],
  };
}
