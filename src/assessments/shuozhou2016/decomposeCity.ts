import type { Reason } from "../../findings/reason.js";
import { periodDay } from "../../foundation/period.js";
import type { ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { numeratorOf, type Numerator } from "../../indicators/school/indicatorValue.js";
import { indicators } from "../../indicators/school/indicators.js";
import { momentsOfGroups, type UnitGroup } from "../../indicators/school/momentsOfGroup.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import { LOCALES, STAGES, type StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { addMoments, type Moments } from "../../statistics/exact/moments.js";
import type { OpenedCounty } from "./openCounties.js";
import type { CountyRecords } from "./records.js";

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

/** Variance of each resource between and within counties, and between and within town and country. */
export function decomposeCity(counties: readonly OpenedCounty[]): VariancePart[] {
  const read = counties.map(readCounty);
  return STAGES.flatMap((stage) => {
    const [ofCounties, ofLocales] = [groupByCounty(read, stage), groupByLocale(read, stage)];
    return indicators.flatMap(({ id: indicator }, at) => {
      const [byCounty, byLocale] = [measureGroups(ofCounties, at), measureGroups(ofLocales, at)];
      // Either way of grouping has all schools.
      const whole = "reasons" in byCounty ? null : addMoments(byCounty.groups.map(({ moments }) => moments));
      return [
        decomposed({ indicator, stage, by: "county" }, byCounty, whole),
        decomposed({ indicator, stage, by: "locale" }, byLocale, whole),
      ];
    });
  });
}

/** A county with its units, and how they are read. */
interface ReadCounty {
  readonly id: string;
  /** Its units, or why there are none: not given, or of a later day. */
  readonly checked: CheckedUnits | Reason;
  /** How its figures are read, in the order of the indicators. */
  readonly numerators: readonly Numerator[];
}

function readCounty({ records, units }: OpenedCounty): ReadCounty {
  const { id } = records.county;
  if (units === null) return { id, checked: whyNoUnits(records), numerators: [] };
  return { id, checked: units, numerators: indicators.map((indicator) => numeratorOf(indicator, records.balance ?? {})) };
}

function whyNoUnits({ county, balance }: CountyRecords): Reason {
  const record = "balance.units";
  return isAbsent(balance?.units) || isAbsent(balance.period)
    ? { code: "recordMissing", record, units: [county.id] }
    : { code: "recordLaterThanDate", record, day: periodDay(balance.period) };
}

/** Why nothing is known of a whole. */
interface Unknown {
  readonly reasons: readonly Reason[];
}

/** Units of one county, all of a stage or those of a locale. */
interface UnitsOfCounty extends Pick<ReadCounty, "numerators"> {
  readonly checked: CheckedUnits;
  readonly units: readonly StageUnit[];
}

/** The units of a stage in groups. */
interface Grouped {
  readonly groups: readonly { readonly id: string; readonly parts: readonly UnitsOfCounty[]; readonly defects: readonly Reason[] }[];
}

function groupByCounty(counties: readonly ReadCounty[], stage: Stage): Grouped | Unknown {
  const groups: Grouped["groups"][number][] = [];
  for (const { id, checked, numerators } of counties) {
    if ("code" in checked) return { reasons: [checked] };
    groups.push({ id, parts: [{ checked, units: checked.units[stage], numerators }], defects: defectsIn(checked, stage) });
  }
  return { groups };
}

/** The units of a stage by their locale; or why not all of them can be placed. */
function groupByLocale(counties: readonly ReadCounty[], stage: Stage): Grouped | Unknown {
  const placed: UnitsOfCounty[] = [];
  for (const { checked, numerators } of counties) {
    if ("code" in checked) return { reasons: [checked] };
    const units = checked.units[stage];
    const reasons = defectsIn(checked, stage);
    const unplaced = units.filter(({ locale }) => isAbsent(locale)).map(({ schoolId }) => schoolId);
    if (unplaced.length > 0) return { reasons: [...reasons, { code: "missingFigure", field: "locale", units: unplaced }] };
    if (reasons.length > 0) return { reasons };
    placed.push({ checked, units, numerators });
  }
  const partsIn = (id: string): UnitsOfCounty[] =>
    placed.map((each) => ({ ...each, units: each.units.filter(({ locale }) => locale === id) }));
  return { groups: LOCALES.map((id) => ({ id, parts: partsIn(id), defects: [] })) };
}

/** The records of a stage that cannot be used: without them no variance is that of all schools. */
function defectsIn({ defects }: CheckedUnits, stage: Stage): readonly Reason[] {
  const units = defects.filter((defect) => defect.stage === undefined || defect.stage === stage).map(({ id }) => id);
  return units.length === 0 ? [] : [{ code: "invalidRecord", units }];
}

/** Groups with the moments of one resource. */
interface Measured {
  readonly groups: readonly { readonly id: string; readonly moments: Moments }[];
}

function groupFor({ checked, units, numerators }: UnitsOfCounty, at: number): UnitGroup {
  return { checked, units, numerator: numerators[at] as Numerator };
}

/** The resource at a place among the indicators, in each group; what keeps one from being known keeps all. */
function measureGroups(grouped: Grouped | Unknown, at: number): Measured | Unknown {
  if ("reasons" in grouped) return grouped;
  const groups: Measured["groups"][number][] = [];
  const reasons: Reason[] = [];
  for (const { id, parts, defects } of grouped.groups) {
    const found = defects.length > 0 ? null : momentsOfGroups(parts.map((part) => groupFor(part, at)));
    if (found === null) reasons.push(...defects);
    else if ("reason" in found) reasons.push(found.reason);
    else groups.push({ id, moments: found.moments });
  }
  return reasons.length > 0 ? { reasons } : { groups };
}

type PartBase = Pick<VariancePart, "indicator" | "stage" | "by">;

/** Between: Σ(Wg/W)(x̄g − x̄)²; within: Σ(Wg/W)·variance of g. */
function decomposed({ indicator, stage, by }: PartBase, measured: Measured | Unknown, whole: Moments | null): VariancePart {
  const unknown = (reasons: readonly Reason[]): VariancePart => {
    return { indicator, stage, by, total: null, between: null, within: null, groups: [], reasons };
  };
  if ("reasons" in measured) return unknown(measured.reasons);
  const { groups } = measured;
  if (whole === null || whole.mean === null || whole.variance === null) return unknown([{ code: "noUnits" }]);
  let between = 0;
  let within = 0;
  for (const { moments } of groups) {
    const { weight, mean, variance } = moments;
    if (mean === null || variance === null) continue;
    between += (weight * (mean - whole.mean) ** 2) / whole.weight;
    within += (weight * variance) / whole.weight;
  }
  return {
    indicator,
    stage,
    by,
    total: whole.variance,
    between,
    within,
    groups: groups.map(({ id, moments }) => ({ id, mean: moments.mean, pupils: moments.weight })),
    reasons: [],
  };
}
