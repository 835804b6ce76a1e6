import type { Reason } from "../../findings/reason.js";
import type { Indicator, IndicatorOptions, ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { momentsOfGroups, type UnitGroup } from "../../indicators/school/momentsOfGroup.js";
import { isAbsent } from "../../model/checkFigure.js";
import { checkUnits, type CheckedUnits } from "../../model/checkUnits.js";
import { LOCALES, STAGES } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { addMoments, type Moments } from "../../statistics/exact/moments.js";
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
  const read = counties.map(readCounty);
  return STAGES.flatMap((stage) => {
    const placed = placeUnits(read, stage);
    return indicators.flatMap((indicator) => [byCounty(read, { stage, indicator }), byLocale(placed, { stage, indicator })]);
  });
}

/** A county with its units looked through, once for all parts. */
interface ReadCounty {
  readonly id: string;
  readonly options: IndicatorOptions;
  /** `null` where no units were given. */
  readonly checked: CheckedUnits | null;
}

function readCounty({ id, balance }: CountyUnits): ReadCounty {
  return { id, options: balance ?? {}, checked: balance?.units === undefined ? null : checkUnits(balance.units) };
}

/** What is taken apart. */
interface Resource {
  readonly stage: Stage;
  readonly indicator: Indicator<ResourceIndicatorId>;
}

function byCounty(counties: readonly ReadCounty[], { stage, indicator }: Resource): VariancePart {
  const base = { indicator: indicator.id, stage, by: "county" } as const;
  const groups: Group[] = [];
  for (const { id, options, checked } of counties) {
    if (checked === null) return unknown(base, { code: "recordMissing", record: "balance.units", units: [id] });
    const reasons = defectsIn(checked, stage);
    groups.push(
      reasons.length > 0
        ? { id, moments: null, reasons }
        : measureGroup(id, [{ checked, units: checked.units[stage], options }], indicator),
    );
  }
  return decomposed(base, groups);
}

/** The units of a stage by their locale, in each county; or why not all of them can be placed. */
type PlacedUnits = { readonly locales: ReadonlyMap<string, readonly UnitGroup[]> } | { readonly reasons: readonly Reason[] };

function placeUnits(counties: readonly ReadCounty[], stage: Stage): PlacedUnits {
  const placed: UnitGroup[] = [];
  for (const { id, options, checked } of counties) {
    if (checked === null) return { reasons: [{ code: "recordMissing", record: "balance.units", units: [id] }] };
    const units = checked.units[stage];
    const reasons = defectsIn(checked, stage);
    const unplaced = units.filter(({ locale }) => isAbsent(locale)).map(({ schoolId }) => schoolId);
    if (unplaced.length > 0) return { reasons: [...reasons, { code: "missingFigure", field: "locale", units: unplaced }] };
    if (reasons.length > 0) return { reasons };
    placed.push({ checked, units, options });
  }
  const unitsIn = (locale: string): UnitGroup[] =>
    placed.map(({ checked, units, options }) => ({ checked, units: units.filter((unit) => unit.locale === locale), options }));
  return { locales: new Map(LOCALES.map((locale) => [locale, unitsIn(locale)])) };
}

function byLocale(placed: PlacedUnits, { stage, indicator }: Resource): VariancePart {
  const base = { indicator: indicator.id, stage, by: "locale" } as const;
  if ("reasons" in placed) return unknown(base, ...placed.reasons);
  return decomposed(
    base,
    [...placed.locales].map(([locale, units]) => measureGroup(locale, units, indicator)),
  );
}

/** The records of a stage that cannot be used: without them no variance is that of all schools. */
function defectsIn({ defects }: CheckedUnits, stage: Stage): readonly Reason[] {
  const units = defects.filter((defect) => defect.stage === undefined || defect.stage === stage).map(({ id }) => id);
  return units.length === 0 ? [] : [{ code: "invalidRecord", units }];
}

interface Group {
  readonly id: string;
  /** `null` where a figure of the group is missing. */
  readonly moments: Moments | null;
  readonly reasons: readonly Reason[];
}

function measureGroup(id: string, units: readonly UnitGroup[], indicator: Resource["indicator"]): Group {
  const found = momentsOfGroups(units, indicator);
  return "moments" in found ? { id, moments: found.moments, reasons: [] } : { id, moments: null, reasons: [found.reason] };
}

type PartBase = Pick<VariancePart, "indicator" | "stage" | "by">;

function unknown({ indicator, stage, by }: PartBase, ...reasons: readonly Reason[]): VariancePart {
  return { indicator, stage, by, total: null, between: null, within: null, groups: [], reasons };
}

/** Between: Σ(Wg/W)(x̄g − x̄)²; within: Σ(Wg/W)·variance of g. */
function decomposed(base: PartBase, groups: readonly Group[]): VariancePart {
  const reasons = groups.flatMap((group) => group.reasons);
  if (reasons.length > 0) return unknown(base, ...reasons);
  const moments = groups.flatMap((group) => (group.moments === null ? [] : [group.moments]));
  const whole = addMoments(moments);
  if (whole.mean === null || whole.variance === null) return unknown(base, { code: "noUnits" });
  let between = 0;
  let within = 0;
  for (const { weight, mean, variance } of moments) {
    if (mean === null || variance === null) continue;
    between += (weight * (mean - whole.mean) ** 2) / whole.weight;
    within += (weight * variance) / whole.weight;
  }
  const { indicator, stage, by } = base;
  return {
    indicator,
    stage,
    by,
    total: whole.variance,
    between,
    within,
    groups: groups.map(({ id, moments: own }) => ({ id, mean: own?.mean ?? null, pupils: own?.weight ?? 0 })),
    reasons: [],
  };
}
