import type { Reason } from "../../findings/reason.js";
import type { ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { momentsOfGroup } from "../../indicators/school/momentsOfGroup.js";
import { checkUnits } from "../../model/checkUnits.js";
import { LOCALES, STAGES, type StageUnit } from "../../model/stageUnit.js";
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
  return STAGES.flatMap((stage) => indicators.flatMap(({ id }) => [byCounty(counties, stage, id), byLocale(counties, stage, id)]));
}

function byCounty(counties: readonly CountyUnits[], stage: Stage, indicator: ResourceIndicatorId): VariancePart {
  const base = { indicator, stage, by: "county" } as const;
  const groups: Group[] = [];
  for (const { id, balance } of counties) {
    if (balance?.units === undefined) return unknown(base, { code: "recordMissing", record: "balance.units", units: [id] });
    groups.push(groupOf(id, balance.units, stage, indicator, balance));
  }
  return decomposed(base, groups);
}

function byLocale(counties: readonly CountyUnits[], stage: Stage, indicator: ResourceIndicatorId): VariancePart {
  const base = { indicator, stage, by: "locale" } as const;
  const parts: Group[] = [];
  for (const { id, balance } of counties) {
    if (balance?.units === undefined) return unknown(base, { code: "recordMissing", record: "balance.units", units: [id] });
    const unplaced = balance.units.filter((unit) => unit.stage === stage && unit.locale === undefined);
    if (unplaced.length > 0)
      return unknown(base, { code: "missingFigure", field: "locale", units: unplaced.map(({ schoolId }) => schoolId) });
    for (const locale of LOCALES) {
      parts.push(
        groupOf(
          locale,
          balance.units.filter((unit) => unit.locale === locale),
          stage,
          indicator,
          balance,
        ),
      );
    }
  }
  const groups = LOCALES.map((locale): Group => {
    const own = parts.filter((part) => part.id === locale);
    const faulty = own.find((part) => part.moments === null);
    return (
      faulty ?? { id: locale, moments: mergeMoments(...own.flatMap(({ moments }) => (moments === null ? [] : [moments]))), reasons: [] }
    );
  });
  return decomposed(base, groups);
}

interface Group {
  readonly id: string;
  /** `null` where a figure of the group is missing. */
  readonly moments: Moments | null;
  readonly reasons: readonly Reason[];
}

function groupOf(id: string, units: readonly StageUnit[], stage: Stage, indicator: ResourceIndicatorId, options: BalanceRecord): Group {
  const record = indicators.find((each) => each.id === indicator);
  const checked = checkUnits(units);
  const defects = checked.defects.filter((defect) => defect.stage === undefined || defect.stage === stage);
  if (defects.length > 0) return { id, moments: null, reasons: [{ code: "invalidRecord", units: defects.map((defect) => defect.id) }] };
  if (record === undefined) throw new Error(`No indicator has the id ${indicator}.`);
  const found = momentsOfGroup(checked, checked.units[stage], record, options);
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
