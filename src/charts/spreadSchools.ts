import type { BasicBalanceAssessment } from "../assessments/basicBalance/assessBasicBalance.js";
import type { QualityBalanceAssessment } from "../assessments/qualityBalance/assessQualityBalance.js";
import type { Verdict } from "../findings/finding.js";
import type { ExclusionReason } from "../findings/ledger.js";
import type { Period } from "../foundation/period.js";
import { requireArray, UsageError } from "../foundation/usageError.js";
import type { Indicator, IndicatorId, IndicatorOptions } from "../indicators/school/indicator.js";
import { gapIn, numeratorOf, valuePerPupil } from "../indicators/school/indicatorValue.js";
import { indicators } from "../indicators/school/indicators.js";
import type { InterSchoolVariation } from "../indicators/school/interSchoolVariation.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { checkUnits } from "../model/checkUnits.js";
import { isAbsent } from "../model/checkFigure.js";
import type { StageUnit } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/types.js";
import type { ShownRule } from "./telling.js";

/** The school of a chart with its value. */
export interface SpreadSchool {
  readonly id: string;
  /** `null` where the record has none. */
  readonly name: string | null;
  readonly value: number | null;
  /** `null` where they are not known, and in a result of quality balance, which does not have them. */
  readonly pupils: number | null;
  /** Why there is no value. */
  readonly why: ExclusionReason | "other" | null;
  /** `null` where no limit holds for a single school. */
  readonly verdict: Verdict | null;
}

/** The schools of a stage with their values, and what they are held against. */
export interface Spread {
  readonly unit: string;
  readonly period: Period | undefined;
  readonly variation: InterSchoolVariation;
  readonly schools: readonly SpreadSchool[];
  readonly rule: ShownRule | null;
}

/** Which schools, and where their values come from. */
export interface SpreadQuery extends IndicatorOptions {
  readonly indicator: IndicatorId;
  readonly stage: Stage;
  readonly units?: readonly StageUnit[] | undefined;
}

/** Schools of an assessment of quality balance, which holds every one against a threshold. @throws UsageError `unknownIndicator`. */
export function qualitySpread(result: QualityBalanceAssessment, { indicator: id, stage }: SpreadQuery): Spread {
  const place = qualityIndicators.findIndex((each) => each.id === id);
  const indicator = requireIndicator(qualityIndicators[place], id, qualityIndicators);
  const { rules, schools, variation } = result.stages[stage];
  const { requirement = null, basis = [], period } = rules.findings[place] ?? {};
  return {
    unit: indicator.unit,
    period,
    variation: variation[indicator.id],
    schools: schools.map(({ schoolId, schoolName, findings }) => {
      const { value = null, reasons = [], verdict = "undetermined" } = findings[place] ?? {};
      const why = reasons.map(({ code }) => code).find((code) => WHYS.includes(code));
      return {
        id: schoolId,
        name: schoolName ?? null,
        value,
        pupils: null,
        why: value === null ? ((why ?? "other") as ExclusionReason | "other") : null,
        verdict: requirement === null ? null : verdict,
      };
    }),
    rule: requirement === null ? null : { requirement, basis, unit: indicator.unit },
  };
}

const WHYS: readonly string[] = ["missingFigure", "invalidFigure", "invalidRecord", "duplicateUnit", "zeroPupils"];

/**
 * Schools of an assessment of basic balance, from the units it was made of. A limit holds for a school where the standard of its province
 * has an item with the id of the indicator. @throws UsageError `unknownIndicator`, `notAnArray`, `badOption` (units of another county).
 */
export function basicSpread(result: BasicBalanceAssessment, query: SpreadQuery): Spread {
  const { stage, units } = query;
  const indicator = requireIndicator(
    indicators.find(({ id }) => id === query.indicator),
    query.indicator,
    indicators,
  );
  requireArray(units, "options.units");
  const variation = result.stages[stage].variation[indicator.id];
  const judged = result.parts.schoolStandards?.schools.filter((school) => school.stage === stage) ?? [];
  const findings = new Map(
    judged.flatMap(({ schoolId, findings: own }) =>
      own.flatMap((finding) => (finding.indicator === indicator.id ? [[schoolId, finding] as const] : [])),
    ),
  );
  const finding = [...findings.values()].find(({ requirement }) => requirement !== null);
  const requirement = finding?.requirement ?? null;
  const schools = schoolsOf(units ?? [], indicator, query).map((school) => ({
    ...school,
    verdict: requirement === null ? null : (findings.get(school.id)?.verdict ?? ("undetermined" as const)),
  }));
  const isSame = schools.filter(({ value }) => value !== null).length === variation.units && schools.length >= variation.units;
  if (!isSame) throw new UsageError("badOption", "options.units must be the units that the result was made of.", units);
  return {
    unit: indicator.unit,
    period: result.stages[stage].finding.period,
    variation,
    schools,
    rule: requirement === null || finding === undefined ? null : { requirement, basis: finding.basis, unit: indicator.unit },
  };
}

function schoolsOf(units: readonly StageUnit[], indicator: Indicator, options: SpreadQuery): Omit<SpreadSchool, "verdict">[] {
  const { indoorSportsInTeachingArea } = options;
  const numerator = numeratorOf(indicator, indoorSportsInTeachingArea === undefined ? {} : { indoorSportsInTeachingArea });
  const checked = checkUnits(units);
  const sound = checked.units[options.stage].map((unit) => {
    const why: ExclusionReason | null =
      unit.pupils === 0 ? "zeroPupils" : (gapIn(unit, numerator, checked.invalid.get(unit))?.reason ?? null);
    return {
      id: unit.schoolId,
      name: isAbsent(unit.name) ? null : unit.name,
      value: why === null ? valuePerPupil(unit, numerator) : null,
      pupils: unit.pupils,
      why,
    };
  });
  const defects = checked.defects.filter(({ stage }) => stage === undefined || stage === options.stage);
  const names = namesOf(defects.length === 0 ? [] : units);
  return [...sound, ...defects.map(({ id, reason }) => ({ id, name: names.get(id) ?? null, value: null, pupils: null, why: reason }))];
}

/** The names of schools as the first unit of each gives them. */
function namesOf(units: readonly unknown[]): ReadonlyMap<unknown, string | null> {
  const names = new Map<unknown, string | null>();
  for (const unit of units) {
    const { schoolId, name } = (unit ?? {}) as Readonly<Record<keyof StageUnit, unknown>>;
    if (!names.has(schoolId)) names.set(schoolId, typeof name === "string" ? name : null);
  }
  return names;
}

function requireIndicator<Own extends Indicator>(indicator: Own | undefined, id: unknown, all: readonly Own[]): Own {
  if (indicator !== undefined) return indicator;
  throw new UsageError("unknownIndicator", `options.indicator must be one of ${all.map((each) => each.id).join(", ")}.`, id);
}
